import { remembered } from '../../../certificate/remembered';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, valuesWithTag } from '../../values';

const boxes = ['Exporter', 'Consignee', 'Producer', 'EntName'];

/** Slips in the form of a company, and what is meant; none of these is a form in any country. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/(\bCO\b\W{0,3})(?:LDT|TLD|LTDD|LLTD|LTTD)\b/gi, '$1LTD'],
  [/()\bLDT\b(?=\W*$)/gim, '$1LTD'],
  [/()\b(?:LIMTED|LIMITD|LIMTIED|LIMIETD|LIMITTED|LIMIITED|LIMITIED|LIMTITED)\b/gi, '$1LIMITED'],
  [/()\b(?:COMPNAY|COMAPNY|COMPAMY|COMPANT|COPMANY|CMOPANY)\b/gi, '$1COMPANY'],
  [/()\b(?:COPORATION|CORPORTION|CORPORATON|CORPRATION|CORPORATOIN)\b/gi, '$1CORPORATION'],
  [/()\bJSCO\b(?=[.,;\s]*(?:$|[,;\n]))/gim, '$1JSC'],
];

const mend = remembered((text) => slips.reduce((mended, [slip, form]) => mended.replaceAll(slip, form), text));

/** CO., LDT and JSCO: a mistyped form of company is another name than on invoice and bill of lading. */
export const companyForm: Rule = {
  id: 'parties/company-form',
  sources: ['document-errors'],
  *check({ application }) {
    for (const value of valuesWithTag(application, boxes)) {
      const mended = mend(value.value);
      if (mended === value.value) continue;
      const path = pathOf(value);
      const word = value.value.split(/[^A-Za-z]+/).find((part) => part && !mended.split(/[^A-Za-z]+/).includes(part)) ?? '';
      yield {
        path,
        severity: 'warning',
        message: say(`“${shown(word)}”疑为公司形式误写，请与发票、提单核对。`, `"${shown(word)}" looks like a misspelt company suffix: compare with invoice and bill of lading.`),
        fix: { label: say('改正公司形式', 'Correct the company suffix'), edits: [{ path, value: mended }] },
      };
    }
  },
};
