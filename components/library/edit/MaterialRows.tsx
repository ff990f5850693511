import { i18n } from '#i18n';
import { costTotals } from '@/lib/exchange/report/cost-sheet';
import type { PreReviewRecord, ProductMaterial } from '@/lib/library/records';
import { Field, type Form } from './Field';
import { withoutDots } from './clean';
import { Rows } from './Rows';
import classes from './Grid.module.css';

const blank: ProductMaterial = { name: '', hsCode: '', origin: '', unit: '', price: '', quantity: '', originating: '', nonOriginating: '' };

/** The materials of one unit of a product, one open at a time, and what they come to. */
export function MaterialRows({ form }: { readonly form: Form<PreReviewRecord> }) {
  const { draft, warnings } = form;
  const { materials } = draft.value;
  const { all, shareExWorks, shareFob } = costTotals(draft.value);
  return (
    <>
      <Rows
        at="materials"
        rows={materials}
        onChange={(rows) => draft.change({ materials: rows })}
        blank={blank}
        most={500}
        addLabel={i18n.t('forms.review.addMaterial')}
        problem={draft.problemAt('materials')}
        summary={({ name, hsCode, origin, quantity, unit, originating, nonOriginating }) => [name, hsCode, origin, `${quantity} ${unit}`.trim(), originating, nonOriginating].filter(Boolean).join(' · ')}
        mustShow={(index) => draft.problemIn(`materials[${index}]`) || warnings.some(({ at, severity }) => severity === 'warning' && at.startsWith(`materials[${index}].`))}
      >
        {(_, index) => (
          <div className={classes.four}>
            <Field className={classes.two} form={form} at={`materials[${index}].name`} label={i18n.t('forms.review.material')} />
            <Field form={form} at={`materials[${index}].hsCode`} label={i18n.t('pages.field.hsCode')} inputMode="numeric" clean={withoutDots} />
            <Field form={form} at={`materials[${index}].origin`} label={i18n.t('forms.review.origin')} />
            <Field className={classes.two} form={form} at={`materials[${index}].quantity`} label={i18n.t('forms.review.quantity')} inputMode="decimal" />
            <Field form={form} at={`materials[${index}].unit`} label={i18n.t('pages.field.unit')} />
            <Field form={form} at={`materials[${index}].price`} label={i18n.t('forms.review.price')} inputMode="decimal" />
            <Field className={classes.two} form={form} at={`materials[${index}].originating`} label={i18n.t('forms.review.originating')} inputMode="decimal" />
            <Field className={classes.two} form={form} at={`materials[${index}].nonOriginating`} label={i18n.t('forms.review.nonOriginating')} inputMode="decimal" />
          </div>
        )}
      </Rows>
      {materials.length > 0 && (
        <div className={classes.facts} role="status" data-totals>
          {i18n.t('forms.review.totals', [all ?? '–', shareExWorks ?? '–', shareFob ?? '–'])}
        </div>
      )}
    </>
  );
}
