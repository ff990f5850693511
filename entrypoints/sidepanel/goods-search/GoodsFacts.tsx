import { i18n } from '#i18n';
import { ShownText } from '@/components/ShownText';
import type { GoodsRecord } from '@/lib/library/records';
import { type FactName, factsOf } from './facts';
import classes from './GoodsSearch.module.css';

const labels: Readonly<Record<FactName, () => string>> = {
  nameEn: () => i18n.t('workbench.goods.nameEn'),
  hsCode: () => i18n.t('workbench.goods.hsCode'),
  otherCodes: () => i18n.t('suggest.search.otherCodes'),
  criteria: () => i18n.t('workbench.goods.criteria'),
  units: () => i18n.t('suggest.search.units'),
  perPackage: () => i18n.t('suggest.search.perPackage'),
  weights: () => i18n.t('suggest.search.weights'),
  producerName: () => i18n.t('workbench.goods.producerName'),
  producerCode: () => i18n.t('workbench.goods.producerCode'),
  producerContact: () => i18n.t('workbench.goods.producerContact'),
  producerTel: () => i18n.t('workbench.goods.producerTel'),
  price: () => i18n.t('suggest.search.price'),
  cost: () => i18n.t('suggest.search.cost'),
  supplier: () => i18n.t('suggest.search.supplier'),
  preReview: () => i18n.t('suggest.search.preReview'),
  lastUsed: () => i18n.t('suggest.search.lastUsed'),
  note: () => i18n.t('workbench.edit.note'),
};

/** All that the library knows of a product. Stands in the panel only: never in a portal's page. */
export const GoodsFacts = ({ record }: { readonly record: GoodsRecord }) => (
  <dl className={classes.facts}>
    {factsOf(record).map(({ name, text }) => (
      <div key={name} data-fact={name}>
        <dt>{labels[name]()}</dt>
        <dd><ShownText text={text} /></dd>
      </div>
    ))}
  </dl>
);
