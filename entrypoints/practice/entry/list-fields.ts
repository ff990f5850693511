import { always, type Circumstances, type Condition, type Field, forTypes } from './field';
import { criterionOptions, withoutCriterion } from '../lists/certificates';

const goodsRow: Condition = (now) => !now.nonGoods;
const straits = forTypes('H');
const rcep = forTypes('RC');
const valueAdded: Condition = (now) => now.type === 'RC' && now.criterion === 'RVC';
const criterionShown: Condition = (now) => !withoutCriterion.includes(now.type);
const criterionAid: Condition = (now) => now.type === 'E' || (now.type === 'G' && (now.criterion === 'W' || now.criterion === 'Y'));
const subCriterion: Condition = (now) => now.type === 'E' && now.criterion === 'PSR';

/** Fields of a goods line, in the order of the page. */
export const goodsFields: readonly Field[] = [
  { key: 'GoodsItemFlag', tag: null, codeTag: 'GoodsItemFlag', kind: 'choice', list: 'yesNo', initial: 'N', required: always },
  { key: 'GNo', tag: 'GNo', kind: 'text', readOnly: true },
  { key: 'HSCode', tag: 'HSCode', kind: 'text', max: 10, required: goodsRow },
  { key: 'GoodsName', tag: 'GoodsName', kind: 'text', max: 200, required: goodsRow },
  { key: 'GoodsNameE', tag: 'GoodsNameE', kind: 'text', max: 400, required: always },
  { key: 'PackType', tag: null, codeTag: 'PackType', kind: 'choice', list: 'packTypes', initial: '1', required: always },
  { key: 'PackQty', tag: 'PackQty', kind: 'text', max: 25, required: goodsRow },
  { key: 'PackUnit', tag: 'PackUnit', kind: 'suggest', list: 'packUnits', required: goodsRow },
  { key: 'GoodsQty', tag: 'GoodsQty', kind: 'text', max: 25, required: goodsRow },
  { key: 'GoodsUnit', tag: 'GoodsUnit', kind: 'suggest', list: 'units', required: goodsRow },
  { key: 'GoodsUnitE', tag: 'GoodsUnitE', kind: 'text', max: 20, required: goodsRow },
  { key: 'GoodsQtyRef', tag: 'GoodsQtyRef', kind: 'text', max: 25 },
  { key: 'GoodsUnitRef', tag: 'GoodsUnitRef', kind: 'suggest', list: 'englishUnits', free: true, max: 20 },
  { key: 'SecdGoodsQtyRef', tag: 'SecdGoodsQtyRef', kind: 'text', max: 25 },
  { key: 'SecdGoodsUnitRef', tag: 'SecdGoodsUnitRef', kind: 'suggest', list: 'englishUnits', free: true, max: 20 },
  { key: 'GrossWt', tag: 'GrossWt', kind: 'text', max: 25 },
  { key: 'NetWt', tag: 'NetWt', kind: 'text', max: 25 },
  { key: 'WtUnit', tag: 'WtUnit', kind: 'suggest', list: 'weightUnits', free: true, max: 10 },
  { key: 'InvPrice', tag: 'InvPrice', kind: 'text', max: 25, required: goodsRow },
  { key: 'InvValue', tag: 'InvValue', kind: 'text', max: 25, required: goodsRow, action: '自动生成' },
  { key: 'FOBValue', tag: 'FOBValue', kind: 'text', max: 25, required: goodsRow },
  {
    key: 'OriCriteria',
    tag: 'OriCriteria',
    kind: 'suggest',
    list: 'criteria',
    free: true,
    max: 10,
    shown: criterionShown,
    required: (now) => goodsRow(now) && criterionOptions(now.type).length > 0,
  },
  { key: 'OriCriteriaSub', tag: null, codeTag: 'OriCriteriaSub', kind: 'suggest', list: 'subCriteria', shown: subCriterion, required: subCriterion },
  { key: 'OriCriteriaRef', tag: 'OriCriteriaRef', kind: 'text', max: 10, shown: criterionAid },
  { key: 'ICompPrpr', tag: 'ICompPrpr', kind: 'text', max: 10, shown: rcep, required: valueAdded },
  { key: 'GoodsOriginCountry', tag: null, codeTag: 'GoodsOriginCountry', kind: 'suggest', list: 'countries', shown: rcep, required: rcep },
  { key: 'GoodsOriginCountryEn', tag: 'GoodsOriginCountryEn', kind: 'text', max: 80, shown: rcep, required: rcep },
  { key: 'GoodsTaxRate', tag: null, codeTag: 'GoodsTaxRate', kind: 'suggest', list: 'taxRates', shown: rcep },
  { key: 'InvNo', tag: 'InvNo', kind: 'text', max: 50, shown: rcep, required: rcep },
  { key: 'CiqRegNo', tag: 'CiqRegNo', kind: 'text', max: 10, required: goodsRow },
  { key: 'PrdcEtpsName', tag: 'PrdcEtpsName', kind: 'suggest', list: 'producers', free: true, max: 400, required: goodsRow },
  { key: 'PrdcEtpsConcEr', tag: 'PrdcEtpsConcEr', kind: 'text', max: 20 },
  { key: 'PrdcEtpsTel', tag: 'PrdcEtpsTel', kind: 'text', max: 20 },
  { key: 'ProducerSertFlag', tag: null, codeTag: 'ProducerSertFlag', kind: 'choice', list: 'yesNo', initial: 'N', shown: straits },
  { key: 'ProducerTel', tag: 'ProducerTel', kind: 'text', max: 50, shown: straits },
  { key: 'ProducerFax', tag: 'ProducerFax', kind: 'text', max: 50, shown: straits },
  { key: 'ProducerEmail', tag: 'ProducerEmail', kind: 'text', max: 50, shown: straits },
  { key: 'Producer', tag: 'Producer', kind: 'lines', max: 1000, shown: forTypes('H', 'RC') },
  { key: 'GoodsDesc', tag: 'GoodsDesc', kind: 'lines', max: 1000, required: always, action: '自动生成' },
];

const staysOpen = new Set(['GoodsItemFlag', 'GNo', 'GoodsNameE', 'PackQty', 'PackUnit', 'PackType', 'GoodsDesc']);

/** Fields that a non-goods row locks: all but name in English, package count, unit, form and description. */
export const lockedForNonGoods = (field: Field, now: Circumstances): boolean => now.nonGoods && !staysOpen.has(field.key);

/** A company of the non-party list. */
export const companyFields: readonly Field[] = [
  { key: 'EntName', tag: 'EntName', kind: 'text', max: 500, required: always },
  { key: 'EntAddr', tag: 'EntAddr', kind: 'text', max: 1000 },
  { key: 'EntCountryCode', tag: 'EntCountryName', codeTag: 'EntCountryCode', kind: 'suggest', list: 'countries', required: always },
];

/** An invoice of the RCEP invoice list. */
export const invoiceFields: readonly Field[] = [
  { key: 'InvNo', tag: 'InvNo', kind: 'text', max: 50, required: always },
  { key: 'InvDate', tag: 'InvDate', kind: 'date', required: always },
  { key: 'Curr', tag: null, codeTag: 'Curr', kind: 'suggest', list: 'currencies', required: always },
  { key: 'PriceClause', tag: 'PriceClause', kind: 'suggest', list: 'priceTerms', free: true, max: 20, required: always },
  { key: 'Value', tag: 'Value', kind: 'text', max: 20 },
  { key: 'ContractNo', tag: 'ContractNo', kind: 'text', max: 50 },
  { key: 'LcNo', tag: 'LcNo', kind: 'text', max: 50 },
  { key: 'SpecInvTerms', tag: 'SpecInvTerms', kind: 'text', max: 1000 },
];
