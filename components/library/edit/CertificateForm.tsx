import { i18n } from '#i18n';
import { Select, Text, TextInput, Textarea } from '@mantine/core';
import type { CertType } from '@/lib/certificate/types';
import type { CertificateRecord } from '@/lib/library/records';
import { Part, Row } from './FormParts';
import { certTypeOptions } from './options';
import { textField, type Draft } from './use-draft';

/** The fields of a certificate in the register. */
export function CertificateForm({ draft }: { readonly draft: Draft<CertificateRecord> }) {
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
        {draft.value.state !== undefined && (
          <Text size="xs" c="dimmed" mt="xs">
            {[i18n.t('pages.field.state'), draft.value.state, draft.value.stateOn, draft.value.issueDate && i18n.t('pages.query.issued', [draft.value.issueDate])].filter(Boolean).join(' · ')}
          </Text>
        )}
      </Part>
      <Textarea label={i18n.t('workbench.certificates.note')} autosize minRows={2} maxRows={6} {...textField(draft, 'note')} />
    </>
  );
}
