import { i18n } from '#i18n';
import { Text, TextInput, Textarea } from '@mantine/core';
import type { PreReviewRecord } from '@/lib/library/records';
import { CostSheetButton } from '../report/CostSheetButton';
import { Part, Row } from './FormParts';
import { textField, type Draft } from './use-draft';

/** The fields of a product whose origin was verified beforehand. Its materials are shown as they were kept. */
export function PreReviewForm({ draft }: { readonly draft: Draft<PreReviewRecord> }) {
  const { materials } = draft.value;
  return (
    <>
      <Part title={i18n.t('workbench.preReviews.partProduct')} hint={i18n.t('workbench.preReviews.hint')}>
        <TextInput label={i18n.t('pages.field.nameZh')} data-autofocus withAsterisk {...textField(draft, 'nameZh')} />
        <TextInput mt="sm" label={i18n.t('pages.field.nameEn')} {...textField(draft, 'nameEn')} />
        <Row of={3}>
          <TextInput mt="sm" label={i18n.t('pages.field.hsCode')} {...textField(draft, 'hsCode', (text) => text.replaceAll(/[\s.]/g, ''))} />
          <TextInput mt="sm" label={i18n.t('pages.field.model')} {...textField(draft, 'model')} />
          <TextInput mt="sm" label={i18n.t('pages.field.unit')} {...textField(draft, 'unit')} />
        </Row>
        <TextInput mt="sm" label={i18n.t('pages.field.producerName')} {...textField(draft, 'producerName')} />
      </Part>
      <Part title={i18n.t('workbench.preReviews.partPrice')}>
        <Row of={3}>
          <TextInput label={i18n.t('pages.field.currency')} {...textField(draft, 'currency')} />
          <TextInput label={i18n.t('pages.field.factoryPrice')} {...textField(draft, 'factoryPrice')} />
          <TextInput label={i18n.t('pages.field.fobPrice')} {...textField(draft, 'fobPrice')} />
        </Row>
        <Textarea mt="sm" label={i18n.t('pages.field.process')} autosize minRows={2} maxRows={8} {...textField(draft, 'process')} />
        {materials.length > 0 && (
          <Text size="xs" c="dimmed" mt="xs">
            {[i18n.t('pages.field.materials'), ...materials.map(({ name, quantity, unit }) => [name, quantity, unit].filter(Boolean).join(' '))].join(' · ')}
          </Text>
        )}
        {materials.length > 0 && <CostSheetButton record={draft.value} />}
      </Part>
      <Part title={i18n.t('workbench.preReviews.partReview')}>
        <Row of={3}>
          <TextInput label={i18n.t('pages.field.number')} {...textField(draft, 'number', (text) => text.trim())} />
          <TextInput label={i18n.t('pages.field.applyDate')} placeholder="2026-01-05" {...textField(draft, 'applyDate', (text) => text.trim())} />
          <TextInput label={i18n.t('pages.field.state')} {...textField(draft, 'state')} />
        </Row>
      </Part>
      <Textarea label={i18n.t('workbench.edit.note')} autosize minRows={2} maxRows={6} {...textField(draft, 'note')} />
    </>
  );
}
