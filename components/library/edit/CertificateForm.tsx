import { i18n } from '#i18n';
import { Select, TextInput, Textarea } from '@mantine/core';
import type { CertType } from '@/lib/certificate/types';
import type { CertificateRecord } from '@/lib/library/records';
import { CertificateHistory } from './CertificateHistory';
import { Part, Row } from './FormParts';
import { certTypeOptions, countryOptions } from './options';
import { ReturnRows } from './ReturnRows';
import { textField, type Draft } from './use-draft';

/** A certificate in the register: its fields, when it came back and why, and what became of it. */
export function CertificateForm({ draft }: { readonly draft: Draft<CertificateRecord> }) {
  const { state, states, filled } = draft.value;
  return (
    <>
      <Part title={i18n.t('workbench.certificates.part')} hint={i18n.t('workbench.certificates.hint')}>
        <TextInput label={i18n.t('workbench.certificates.invNo')} description={i18n.t('workbench.certificates.invNoHint')} data-autofocus withAsterisk {...textField(draft, 'invNo')} />
        <Select
          mt="sm"
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
          <TextInput mt="sm" label={i18n.t('workbench.certificates.certNo')} {...textField(draft, 'certNo', (text) => text.trim())} />
          <TextInput mt="sm" label={i18n.t('workbench.certificates.aplDate')} placeholder="2026-01-05" {...textField(draft, 'aplDate', (text) => text.trim())} />
        </Row>
        <TextInput mt="sm" label={i18n.t('workbench.certificates.consignee')} {...textField(draft, 'consignee')} />
        <Row of={2}>
          <TextInput mt="sm" label={i18n.t('workbench.certificates.shipDate')} description={i18n.t('workbench.certificates.shipDateHint')} inputWrapperOrder={['label', 'input', 'description', 'error']} placeholder="2026-01-05" {...textField(draft, 'shipDate', (text) => text.trim())} />
          <Select
            mt="sm"
            label={i18n.t('workbench.certificates.destination')}
            data={countryOptions}
            searchable
            clearable
            value={draft.value.destination || null}
            onChange={(country) => draft.change({ destination: country ?? '' })}
            data-field="destination"
          />
        </Row>
      </Part>
      <Part title={i18n.t('workbench.certificates.partReturns')} hint={i18n.t('workbench.certificates.returnsHint')}>
        <ReturnRows draft={draft} />
      </Part>
      {(state || (states?.length ?? 0) > 0 || filled) && (
        <Part title={i18n.t('workbench.certificates.partHistory')}>
          <CertificateHistory record={draft.value} />
        </Part>
      )}
      <Textarea label={i18n.t('workbench.certificates.note')} autosize minRows={2} maxRows={6} {...textField(draft, 'note')} />
    </>
  );
}
