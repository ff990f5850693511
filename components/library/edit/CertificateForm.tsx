import { i18n } from '#i18n';
import { Select } from '@mantine/core';
import type { CertType } from '@/lib/certificate/types';
import type { CertificateRecord } from '@/lib/library/records';
import { CertificateHistory } from './CertificateHistory';
import { trimmed } from './clean';
import { CountrySelect } from './CountrySelect';
import { Field } from './Field';
import { Part, Row } from './FormParts';
import { certTypeOptions } from './options';
import { ReturnRows } from './ReturnRows';
import type { Draft } from './use-draft';
import classes from './Grid.module.css';

/** A certificate in the register: its fields, when it came back and why, and what became of it. */
export function CertificateForm({ draft }: { readonly draft: Draft<CertificateRecord> }) {
  const { state, states, filled } = draft.value;
  const form = { draft, warnings: [] };
  return (
    <>
      <Part title={i18n.t('workbench.certificates.part')} hint={i18n.t('workbench.certificates.hint')}>
        <Field form={form} at="invNo" label={i18n.t('workbench.certificates.invNo')} hint={i18n.t('workbench.certificates.invNoHint')} first required />
        <div className={classes.stack}>
          <Select
            label={i18n.t('workbench.certificates.certType')}
            data={certTypeOptions}
            searchable
            allowDeselect={false}
            withAsterisk
            value={draft.value.certType}
            onChange={(certType) => certType && draft.change({ certType: certType as CertType })}
            data-field="certType"
          />
          <Row of={2}>
            <Field form={form} at="certNo" label={i18n.t('workbench.certificates.certNo')} clean={trimmed} />
            <Field form={form} at="aplDate" label={i18n.t('workbench.certificates.aplDate')} placeholder="2026-01-05" clean={trimmed} />
          </Row>
          <Field form={form} at="consignee" label={i18n.t('workbench.certificates.consignee')} />
          <Row of={2}>
            <Field form={form} at="shipDate" label={i18n.t('workbench.certificates.shipDate')} hint={i18n.t('workbench.certificates.shipDateHint')} placeholder="2026-01-05" clean={trimmed} />
            <CountrySelect label={i18n.t('workbench.certificates.destination')} value={draft.value.destination ?? ''} onChange={(destination) => draft.change({ destination })} field="destination" />
          </Row>
        </div>
      </Part>
      <Part title={i18n.t('workbench.certificates.partReturns')} hint={i18n.t('workbench.certificates.returnsHint')}>
        <ReturnRows form={form} />
      </Part>
      {(state || (states?.length ?? 0) > 0 || filled) && (
        <Part title={i18n.t('workbench.certificates.partHistory')}>
          <CertificateHistory record={draft.value} />
        </Part>
      )}
      <Field form={form} at="note" label={i18n.t('workbench.certificates.note')} lines />
    </>
  );
}
