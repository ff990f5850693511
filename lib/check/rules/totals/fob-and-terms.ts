import type { Big } from 'big.js';
import { decimalOf, plain } from '../../decimal';
import { goodsItems } from '../../goods-lines';
import { say, shown } from '../../say';
import type { Rule, RuleContext, RuleResult } from '../../rule';

/**
 * Under CIF, CFR or CIP the FOB value is less than the invoice value by freight and insurance; under FOB it is the same.
 * The FOB value is in USD: against an invoice in another currency only equal figures tell anything.
 */
export const fobAndTerms: Rule = {
  id: 'totals/fob-and-terms',
  sources: ['notes-e-2012'],
  *check(context) {
    const { CertificateHead: head } = context.application;
    const given = /^(?:CIF|CFR|CNF|C&F|CIP|CPT|FOB)\b/i.exec(head.PriceTerms?.trim() ?? '')?.[0].toUpperCase();
    if (!given) return;
    const otherCurrency = Boolean(head.Curr?.trim()) && !/^(?:USD|美元|502)$/i.test(head.Curr?.trim() ?? '');
    const fob = decimalOf(head.FOBValue);
    const total = decimalOf(head.TotalAmt);
    if (fob !== null && total !== null && total.gt(0)) {
      const result = given === 'FOB' ? underFob(fob, total, head.Curr?.trim() === 'USD') : underCif(given, fob, total, otherCurrency);
      if (result) yield { path: 'CertificateHead.FOBValue', ...result };
    } else if (given !== 'FOB') yield* firstLine(context, given);
  },
};

type Result = Omit<RuleResult, 'path'>;

function underCif(terms: string, fob: Big, value: Big, otherCurrency: boolean): Result | null {
  if (otherCurrency ? !fob.eq(value) : fob.lt(value)) return null;
  return {
    severity: 'warning',
    message: say(`价格条款为 ${shown(terms)}，FOB值 ${plain(fob)} 应小于发票金额 ${plain(value)}（减去运费、保险费）。`, `With ${shown(terms)} the FOB value ${plain(fob)} must be less than the invoice value ${plain(value)}, by freight and insurance.`),
  };
}

function underFob(fob: Big, total: Big, inDollars: boolean): Result | null {
  if (!inDollars || fob.minus(total).abs().lte('0.01')) return null;
  return { severity: 'hint', message: say(`价格条款为 FOB，FOB值 ${plain(fob)} 与发票总额 ${plain(total)} 不同，请核对。`, `With FOB the FOB value ${plain(fob)} should be the invoice total ${plain(total)}: check it.`) };
}

/** Without totals: the first line that has its invoice amount for FOB value. */
function* firstLine(context: RuleContext, terms: string): Generator<RuleResult> {
  for (const { row, line } of goodsItems(context)) {
    const fob = decimalOf(line.FOBValue);
    const value = decimalOf(line.InvValue);
    if (fob === null || value === null || fob.eq(0) || !fob.eq(value)) continue;
    const result = underCif(terms, fob, value, false);
    if (result) yield { path: `Goods[${row}].FOBValue`, ...result };
    return;
  }
}
