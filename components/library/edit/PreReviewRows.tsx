import { i18n } from '#i18n';
import { Checkbox } from '@mantine/core';
import type { PreReviewRecord } from '@/lib/library/records';
import { Field, type Form } from './Field';
import { Rows } from './Rows';
import classes from './Grid.module.css';

/** The steps of making a product, in the order in which they are taken. */
export function ProcessRows({ form }: { readonly form: Form<PreReviewRecord> }) {
  const { draft } = form;
  const { processes = [] } = draft.value;
  return (
    <Rows
      at="processes"
      rows={processes}
      onChange={(rows) => draft.change({ processes: rows })}
      blank={{ step: '', place: '', byOthers: false }}
      most={100}
      addLabel={i18n.t('forms.review.addStep')}
      problem={draft.problemAt('processes')}
      ordered
    >
      {(row, index) => (
        <>
          <Field bare className={classes.grow} form={form} at={`processes[${index}].step`} label={i18n.t('forms.review.step')} />
          <Field bare className={classes.narrow} form={form} at={`processes[${index}].place`} label={i18n.t('forms.review.place')} />
          <Checkbox
            size="xs"
            mt={6}
            label={i18n.t('forms.review.byOthers')}
            checked={row.byOthers}
            onChange={(event) => draft.change({ processes: processes.with(index, { ...row, byOthers: event.currentTarget.checked }) })}
            data-field={`processes[${index}].byOthers`}
          />
        </>
      )}
    </Rows>
  );
}

const costItems = [
  i18n.t('forms.review.costItems.labour'),
  i18n.t('forms.review.costItems.overheads'),
  i18n.t('forms.review.costItems.admin'),
  i18n.t('forms.review.costItems.profit'),
  i18n.t('forms.review.costItems.freight'),
];

/** What one unit costs beside its materials. */
export function CostRows({ form }: { readonly form: Form<PreReviewRecord> }) {
  const { draft } = form;
  return (
    <Rows
      at="costs"
      rows={draft.value.costs ?? []}
      onChange={(costs) => draft.change({ costs })}
      blank={{ item: '', amount: '' }}
      most={50}
      addLabel={i18n.t('forms.review.addCost')}
      problem={draft.problemAt('costs')}
      ordered
    >
      {(_, index) => (
        <>
          <Field bare className={classes.grow} form={form} at={`costs[${index}].item`} label={i18n.t('forms.review.costItem')} options={costItems} />
          <Field bare className={classes.narrow} form={form} at={`costs[${index}].amount`} label={i18n.t('forms.review.costAmount')} inputMode="decimal" />
        </>
      )}
    </Rows>
  );
}
