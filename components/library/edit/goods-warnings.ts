import { decimalOf } from '@/lib/check/decimal';
import { organisationCodeRemark } from '@/lib/check/organisation-code';
import { criterionNotOffered } from '@/lib/check/rules/criterion/not-offered';
import { criterionSupplement } from '@/lib/check/rules/criterion/supplement';
import { hsCode } from '@/lib/check/rules/format/hs-code';
import { generalName } from '@/lib/check/rules/goods/general-name';
import { producerRow } from '@/lib/check/rules/goods/producer-row';
import { unitNames } from '@/lib/check/rules/goods/unit-names';
import type { GoodsRecord } from '@/lib/library/records';
import { codeWarning, textRules, warningsOf, type Warning } from './warnings';

/** What is to be looked at in a product, as certificates would state it today (2026-01-05, Chinese time). */
export function goodsWarnings(goods: GoodsRecord, today: string): Warning[] {
  return [...ofLine(goods, today), ...goods.criteria.flatMap((_, index) => ofCriterion(goods, index, today)), ...ofCodes(goods, today), ...ofWeights(goods), ...codeWarning('producerCode', organisationCodeRemark(goods.producerCode))];
}

const lineFields = {
  'Goods[0].HSCode': 'hsCode', 'Goods[0].GoodsName': 'nameZh', 'Goods[0].GoodsNameE': 'nameEn', 'Goods[0].GoodsUnitE': 'unitEn',
  'Goods[0].CiqRegNo': 'producerCode', 'Goods[0].PrdcEtpsName': 'producerName', 'Goods[0].PrdcEtpsConcEr': 'producerContact', 'Goods[0].PrdcEtpsTel': 'producerTel',
};

function ofLine(goods: GoodsRecord, today: string): Warning[] {
  const line = {
    HSCode: goods.hsCode, GoodsName: goods.nameZh, GoodsNameE: goods.nameEn, GoodsUnit: goods.unitZh, GoodsUnitE: goods.unitEn,
    CiqRegNo: goods.producerCode, PrdcEtpsName: goods.producerName, PrdcEtpsConcEr: goods.producerContact, PrdcEtpsTel: goods.producerTel,
  };
  // The general certificate of origin: printed in English, without an agreement's own rules.
  return warningsOf({ CertificateHead: { CertType: 'C' }, Goods: [line] }, [...textRules, hsCode, generalName, unitNames, producerRow], today, lineFields);
}

function ofCriterion({ criteria, hsCode: code }: GoodsRecord, index: number, today: string): Warning[] {
  const row = criteria[index];
  if (!row) return [];
  const at = `criteria[${index}]`;
  const line = { HSCode: code, OriCriteria: row.criterion, OriCriteriaRef: row.supplement ?? '', OriCriteriaSub: row.sub ?? '' };
  const fields = { 'Goods[0].OriCriteria': `${at}.criterion`, 'Goods[0].OriCriteriaRef': `${at}.supplement`, 'Goods[0].OriCriteriaSub': `${at}.sub` };
  return warningsOf({ CertificateHead: { CertType: row.certType }, Goods: [line] }, [criterionNotOffered, criterionSupplement], today, fields);
}

/** Codes of other sides and editions: chapters that exist; and in one edition the world has the same first six digits. */
function ofCodes({ hsCode: main, hsEdition, hsCodes = [] }: GoodsRecord, today: string): Warning[] {
  return hsCodes.flatMap((row, index): Warning[] => {
    const at = `hsCodes[${index}].code`;
    // Eight digits and fewer than ten are right on other sides: only what is wrong anywhere is named.
    const wrong = warningsOf({ CertificateHead: { CertType: 'H' }, Goods: [{ HSCode: row.code }] }, [hsCode], today, { 'Goods[0].HSCode': at }).filter(({ severity }) => severity === 'warning' && row.code.length >= 4);
    if (wrong.length > 0) return wrong;
    const same = row.edition !== undefined && row.edition === hsEdition && row.code.length >= 6 && main.length >= 6;
    if (!same || row.code.slice(0, 6) === main.slice(0, 6)) return [];
    return [{ at, severity: 'warning', message: { 'zh-CN': `同一HS版本前6位应与中国编码一致（${main.slice(0, 6)}），请核对归类或版本。`, en: `In one HS edition the first six digits are those of the Chinese code (${main.slice(0, 6)}): check classification or edition.` } }];
  });
}

function ofWeights({ netWeight, grossWeight }: GoodsRecord): Warning[] {
  const [net, gross] = [decimalOf(netWeight), decimalOf(grossWeight)];
  if (!net || !gross || gross.gte(net)) return [];
  return [{ at: 'grossWeight', severity: 'warning', message: { 'zh-CN': '毛重小于净重，请核对。', en: 'The gross weight is below the net weight: check both.' } }];
}
