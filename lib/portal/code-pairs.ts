import type { Section } from '../certificate/field';
import { fieldAt, type Field } from './message-fields';

/** Fields of which the message holds both the shown text and the code behind it. */
const pairs: readonly (readonly [section: Section, shown: string, code: string])[] = [
  ['CertificateHead', 'DestCountryName', 'DestCountryCode'],
  ['CertificateHead', 'TransCountryName', 'TransCountryCode'],
  ['CertificateHead', 'OriCountry', 'OriCountryCode'],
  ['Goods', 'GoodsOriginCountryEn', 'GoodsOriginCountry'],
  ['NonpartyCorp', 'EntCountryName', 'EntCountryCode'],
];

const codeOfShown = new Map(pairs.map(([section, shown, code]) => [fieldAt(section, shown), fieldAt(section, code)] as const));

/** The field that holds the code behind this shown field, or null when the message keeps only one of the two. */
export const codeFieldOf = (shown: Field): Field | null => codeOfShown.get(shown) ?? null;

/** Fields whose content is text although a list stands behind: what is printed or said in words, not the code. */
const readAsShown = new Set(['PackUnit', 'GoodsUnitE', 'GoodsUnit', 'GoodsUnitRef', 'SecdGoodsUnitRef', 'WtUnit']);

/** True when the message wants the code of this field rather than the text shown. */
export const wantsCode = (field: Field): boolean => field.spec.kind === 'flag' || (field.spec.kind === 'code' && !readAsShown.has(field.tag));
