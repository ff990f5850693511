import { useMemo } from 'react';
import { i18n } from '#i18n';
import { IconLock } from '@tabler/icons-react';
import type { GoodsRecord, PartyRecord, PreReviewRecord } from '@/lib/library/records';
import { useToday } from '../../use-today';
import { CriterionRows } from './CriterionRows';
import { EditionSelect } from './EditionSelect';
import { Field } from './Field';
import { Fold, Part, Row } from './FormParts';
import { trimmed, withoutDots } from './clean';
import { goodsWarnings } from './goods-warnings';
import { PreReviewSelect } from './PreReviewSelect';
import { SideCodeRows } from './SideCodeRows';
import type { Draft } from './use-draft';
import { currencies, packUnits, unitsEn, unitsZh, weightUnits } from './words';
import classes from './Grid.module.css';

interface GoodsFormProps {
  readonly draft: Draft<GoodsRecord>;
  /** Offered where a producer is asked for. */
  readonly producers: readonly PartyRecord[];
  /** Offered as proof of origin. */
  readonly preReviews: readonly PreReviewRecord[];
}

/** The fields of a product. */
export function GoodsForm({ draft, producers, preReviews }: GoodsFormProps) {
  const { value } = draft;
  const today = useToday();
  const warnings = useMemo(() => goodsWarnings(value, today), [value, today]);
  const form = { draft, warnings };
  const choose = (name: string): void => {
    const known = producers.find((party) => (party.nameZh || party.name) === name);
    draft.change(known ? { producerName: name, producerCode: known.producerCode || known.code, producerContact: known.contact, producerTel: known.tel } : { producerName: name });
  };
  const anyPrice = [value.price, value.cost, value.currency, value.supplier].some(Boolean);

  return (
    <>
      <Part title={i18n.t('workbench.goods.partGoods')}>
        <div className={classes.four}>
          <Field className={classes.two} form={form} at="code" label={i18n.t('workbench.goods.code')} hint={i18n.t('workbench.goods.codeHint')} first />
          <Field form={form} at="hsCode" label={i18n.t('workbench.goods.hsCode')} hint={i18n.t('workbench.goods.hsHint')} inputMode="numeric" clean={withoutDots} />
          <EditionSelect at="hsEdition" value={value.hsEdition} onChange={(hsEdition) => draft.change({ hsEdition })} error={draft.problemAt('hsEdition')} />
        </div>
        <div className={classes.stack}>
          <Field form={form} at="nameZh" label={i18n.t('workbench.goods.nameZh')} />
          <Field form={form} at="nameEn" label={i18n.t('workbench.goods.nameEn')} />
        </div>
      </Part>
      <Fold name="codes" title={i18n.t('forms.goods.partCodes')} hint={i18n.t('forms.goods.codesHint')} filled={(value.hsCodes ?? []).length > 0}>
        <SideCodeRows form={form} />
      </Fold>
      <Part title={i18n.t('workbench.goods.partCriteria')} hint={i18n.t('workbench.goods.criteriaHint')}>
        <CriterionRows form={form} />
      </Part>
      <Part title={i18n.t('forms.goods.partPacking')}>
        <Row of={4}>
          <Field form={form} at="unitZh" label={i18n.t('workbench.goods.unitZh')} options={unitsZh} />
          <Field form={form} at="unitEn" label={i18n.t('workbench.goods.unitEn')} options={unitsEn} />
          <Field form={form} at="packUnit" label={i18n.t('workbench.goods.packUnit')} options={packUnits} />
          <Field form={form} at="perPackage" label={i18n.t('forms.goods.perPackage')} inputMode="decimal" clean={trimmed} />
        </Row>
        <div className={classes.stack}>
          <Row of={3}>
            <Field form={form} at="netWeight" label={i18n.t('forms.goods.netWeight')} inputMode="decimal" clean={trimmed} />
            <Field form={form} at="grossWeight" label={i18n.t('forms.goods.grossWeight')} inputMode="decimal" clean={trimmed} />
            <Field form={form} at="weightUnit" label={i18n.t('workbench.goods.weightUnit')} options={weightUnits} />
          </Row>
        </div>
      </Part>
      <Part title={i18n.t('workbench.goods.partProducer')}>
        <Row of={2}>
          <Field form={form} at="producerName" label={i18n.t('workbench.goods.producerName')} options={[...new Set(producers.map((party) => party.nameZh || party.name))]} onText={choose} />
          <Field form={form} at="producerCode" label={i18n.t('workbench.goods.producerCode')} clean={trimmed} />
          <Field form={form} at="producerContact" label={i18n.t('workbench.goods.producerContact')} />
          <Field form={form} at="producerTel" label={i18n.t('workbench.goods.producerTel')} />
        </Row>
      </Part>
      <Fold name="review" title={i18n.t('forms.goods.partReview')} filled={value.preReviewId !== undefined}>
        <PreReviewSelect draft={draft} preReviews={preReviews} today={today} />
      </Fold>
      <Fold
        name="prices"
        title={i18n.t('forms.goods.partPrice')}
        mark={
          <span className={classes.never}>
            <IconLock size={12} />
            {i18n.t('forms.goods.never')}
          </span>
        }
        hint={i18n.t('forms.goods.neverHint')}
        filled={anyPrice}
      >
        <Row of={3}>
          <Field form={form} at="price" label={i18n.t('forms.goods.price')} inputMode="decimal" clean={trimmed} />
          <Field form={form} at="cost" label={i18n.t('forms.goods.cost')} inputMode="decimal" clean={trimmed} />
          <Field form={form} at="currency" label={i18n.t('forms.goods.currency')} options={currencies} />
        </Row>
        <div className={classes.stack}>
          <Field form={form} at="supplier" label={i18n.t('forms.goods.supplier')} />
        </div>
      </Fold>
      <Field form={form} at="note" label={i18n.t('workbench.edit.note')} lines />
    </>
  );
}
