import type { FieldKind } from '../../../certificate/field';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, tagsWhere, valuesWithTag } from '../../values';

const shapes: Partial<Record<FieldKind, RegExp>> = { amount: /^\d{1,19}(\.\d{1,5})?$/, integer: /^\d{1,19}$/, percent: /^\d{1,3}(\.\d{1,2})?$/ };
const wanted: Partial<Record<FieldKind, { readonly zh: string; readonly en: string }>> = {
  amount: { zh: '应为数字，整数最多19位、小数最多5位，不带千分位、货币和单位', en: 'write a number of at most 19 digits and 5 decimals, without separators, currency or unit' },
  integer: { zh: '应为整数', en: 'write a whole number' },
  percent: { zh: '应为0-100，最多两位小数，不带%', en: 'write 0-100 with at most two decimals, without %' },
};

const numbers = tagsWhere(({ kind }) => shapes[kind] !== undefined);

/** Amounts of at most 19 digits and 5 decimals, whole numbers, percentages. */
export const number: Rule = {
  id: 'format/number',
  sources: ['schema-2022-1', 'portal-field-notes'],
  *check({ application }) {
    for (const value of valuesWithTag(application, numbers)) {
      const { kind, label } = value.spec;
      const shape = shapes[kind];
      const want = wanted[kind];
      const text = value.value;
      if (!shape || !want || (shape.test(text) && !(kind === 'percent' && Number(text) > 100))) continue;
      const path = pathOf(value);
      const meant = readNumber(text);
      const mends = meant !== null && meant !== text && shape.test(meant) && !(kind === 'percent' && Number(meant) > 100);
      // 18.5 packages is a number all right, only an odd one.
      const odd = kind === 'integer' && value.tag === 'PackQty' && /^\d{1,19}\.\d{1,5}$/.test(text);
      yield {
        path,
        severity: odd ? 'warning' : 'error',
        message: say(`${label['zh-CN']}“${shown(text)}”：${want.zh}。`, `${label.en} "${shown(text)}": ${want.en}.`),
        ...(mends && { fix: { label: say(`改为 ${meant}`, `Write ${meant}`), edits: [{ path, value: meant }] } }),
      };
    }
  },
};

/** The number meant where the writing leaves no doubt: full-width digits, blanks around, separators every three digits, a % sign. */
function readNumber(text: string): string | null {
  const plain = text.normalize('NFKC').trim().replace(/\s*%$/, '');
  if (/^\d+(\.\d+)?$/.test(plain)) return plain;
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(plain) || /^\d{1,3}(,\d{3}){2,}$/.test(plain)) return plain.replaceAll(',', '');
  return null;
}
