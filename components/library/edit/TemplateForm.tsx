import { i18n } from '#i18n';
import { Select } from '@mantine/core';
import type { CertType } from '@/lib/certificate/types';
import { thirdPartyWordings, type PartyRecord, type PartyRole, type TemplateRecord, type ThirdPartyWording } from '@/lib/library/records';
import { CountrySelect } from './CountrySelect';
import { destinationOf, withDestination } from './destination';
import { Field } from './Field';
import { Part, Row } from './FormParts';
import { GoodsChoice } from './GoodsChoice';
import { HeadRows } from './HeadRows';
import { certTypeOptions } from './options';
import type { Draft } from './use-draft';
import { wordingLabel } from './wording-label';
import { markedText } from '../../visible-text';

interface TemplateFormProps {
  readonly draft: Draft<TemplateRecord>;
  readonly parties: readonly PartyRecord[];
}

/** The fields of a template: type, destination, parties, goods, and any other value of the header. */
export function TemplateForm({ draft, parties }: TemplateFormProps) {
  const { value } = draft;
  const form = { draft, warnings: [] };
  const party = (key: 'exporterId' | 'consigneeId' | 'thirdPartyId', role: PartyRole, label: string) => {
    const id = value[key];
    const known = parties.filter((one) => one.role === role).map((one) => ({ value: one.id, label: markedText(one.name) }));
    const missing = id !== null && !known.some((one) => one.value === id) ? [{ value: id, label: i18n.t('workbench.templates.missing') }] : [];
    return (
      <Select
        label={label}
        data={[...missing, ...known]}
        searchable
        clearable
        nothingFoundMessage={i18n.t('workbench.templates.noParty')}
        value={id}
        onChange={(chosen) => draft.change({ [key]: chosen })}
        data-field={key}
      />
    );
  };
  // A tick box takes the third party on all other types; there a wording has no place.
  const worded = value.certType === 'C' || value.certType === 'G' || value.certType === null;
  const wordings = thirdPartyWordings.filter((wording) => value.certType !== 'G' || wording === 'clause');

  return (
    <>
      <Part title={i18n.t('workbench.templates.partKind')}>
        <Field form={form} at="name" label={i18n.t('workbench.templates.name')} placeholder={i18n.t('workbench.templates.nameHint')} first required />
        <Row of={2}>
          <Select
            mt="sm"
            label={i18n.t('workbench.templates.certType')}
            placeholder={i18n.t('workbench.templates.anyType')}
            data={certTypeOptions}
            searchable
            clearable
            value={value.certType}
            onChange={(certType) => draft.change({ certType: certType as CertType | null })}
            data-field="certType"
          />
          <CountrySelect mt="sm" label={i18n.t('workbench.templates.destination')} value={destinationOf(value.head) ?? ''} onChange={(country) => draft.change({ head: withDestination(value.head, country || null) })} field="destination" />
        </Row>
      </Part>
      <Part title={i18n.t('workbench.templates.partParties')}>
        <Row of={2}>
          {party('exporterId', 'exporter', i18n.t('workbench.parties.roles.exporter'))}
          {party('consigneeId', 'consignee', i18n.t('workbench.parties.roles.consignee'))}
          {party('thirdPartyId', 'third-party', i18n.t('workbench.parties.roles.thirdParty'))}
          {value.thirdPartyId !== null && worded && (
            <Select
              label={i18n.t('workbench.templates.wording')}
              placeholder={i18n.t('workbench.templates.wordingNone')}
              data={wordings.map((wording) => ({ value: wording, label: wordingLabel(wording) }))}
              clearable
              value={value.thirdPartyWording ?? null}
              onChange={(wording) => draft.change({ thirdPartyWording: (wording as ThirdPartyWording | null) ?? undefined })}
            />
          )}
        </Row>
      </Part>
      <Part title={i18n.t('workbench.templates.partGoods')} hint={i18n.t('workbench.templates.goodsHint')}>
        <GoodsChoice ids={value.goodsIds} onChange={(goodsIds) => draft.change({ goodsIds })} />
      </Part>
      <Part title={i18n.t('workbench.templates.partHead')} hint={i18n.t('workbench.templates.headHint')}>
        <HeadRows draft={draft} />
      </Part>
      <Field form={form} at="note" label={i18n.t('workbench.edit.note')} lines />
    </>
  );
}
