import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { PreReviewRecord } from '@/lib/library/records';
import { useToday } from '../../use-today';
import { CostSheetButton } from '../report/CostSheetButton';
import { Field } from './Field';
import { Fold, Part, Row } from './FormParts';
import { trimmed, withoutDots } from './clean';
import { MaterialRows } from './MaterialRows';
import { CostRows, ProcessRows } from './PreReviewRows';
import { preReviewWarnings } from './pre-review-warnings';
import type { Draft } from './use-draft';
import { currencies } from './words';
import classes from './Grid.module.css';

/** The fields of a product whose origin is verified beforehand: the product, what it is made of and costs, and what customs decided. */
export function PreReviewForm({ draft }: { readonly draft: Draft<PreReviewRecord> }) {
  const { value } = draft;
  const today = useToday();
  const warnings = useMemo(() => preReviewWarnings(value, today), [value, today]);
  const form = { draft, warnings };
  return (
    <>
      <Part title={i18n.t('workbench.preReviews.partProduct')} hint={i18n.t('workbench.preReviews.hint')}>
        <Field form={form} at="nameZh" label={i18n.t('pages.field.nameZh')} first required />
        <div className={classes.stack}>
          <Field form={form} at="nameEn" label={i18n.t('pages.field.nameEn')} />
          <Row of={3}>
            <Field form={form} at="hsCode" label={i18n.t('pages.field.hsCode')} inputMode="numeric" clean={withoutDots} />
            <Field form={form} at="model" label={i18n.t('pages.field.model')} />
            <Field form={form} at="unit" label={i18n.t('pages.field.unit')} />
          </Row>
          <Field form={form} at="producerName" label={i18n.t('pages.field.producerName')} />
        </div>
      </Part>
      <Part title={i18n.t('forms.review.partReview')}>
        <Row of={3}>
          <Field form={form} at="number" label={i18n.t('pages.field.number')} clean={trimmed} />
          <Field form={form} at="applyDate" label={i18n.t('pages.field.applyDate')} placeholder="2026-01-05" clean={trimmed} />
          <Field form={form} at="validUntil" label={i18n.t('forms.review.validUntil')} placeholder="2026-01-05" clean={trimmed} />
          <Field form={form} at="state" label={i18n.t('pages.field.state')} />
          <Field form={form} at="stateOn" label={i18n.t('forms.review.stateOn')} placeholder="2026-01-05" clean={trimmed} />
        </Row>
        <div className={classes.stack}>
          <Field form={form} at="result" label={i18n.t('forms.review.result')} />
        </div>
      </Part>
      <Part title={i18n.t('forms.review.partMaterials')} hint={i18n.t('forms.review.materialsHint')}>
        <MaterialRows form={form} />
      </Part>
      <Part title={i18n.t('workbench.preReviews.partPrice')}>
        <Row of={3}>
          <Field form={form} at="currency" label={i18n.t('pages.field.currency')} options={currencies} />
          <Field form={form} at="factoryPrice" label={i18n.t('pages.field.factoryPrice')} inputMode="decimal" />
          <Field form={form} at="fobPrice" label={i18n.t('pages.field.fobPrice')} inputMode="decimal" />
        </Row>
        <div className={classes.stack}>
          <Field form={form} at="process" label={i18n.t('forms.review.process')} lines />
        </div>
      </Part>
      <Fold name="costs" title={i18n.t('forms.review.partCosts')} hint={i18n.t('forms.review.costsHint')} filled={(value.costs ?? []).length > 0}>
        <CostRows form={form} />
      </Fold>
      <Fold name="processes" title={i18n.t('forms.review.partProcesses')} hint={i18n.t('forms.review.processHint')} filled={(value.processes ?? []).length > 0}>
        <ProcessRows form={form} />
      </Fold>
      <div>
        <CostSheetButton record={value} />
      </div>
      <Field form={form} at="note" label={i18n.t('workbench.edit.note')} lines />
    </>
  );
}
