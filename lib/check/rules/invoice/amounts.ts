import { Big } from 'big.js';
import { decimalOf, plain } from '../../decimal';
import { goodsItems } from '../../goods-lines';
import { invoiceKey } from '../../invoice-numbers';
import { say } from '../../say';
import type { Rule, RuleContext } from '../../rule';

const cent = new Big('0.01');

/**
 * The totals of the invoices are the total of the certificate, and each that of its lines. Only in a whole message, where
 * no invoice is missing, and in one currency.
 */
export const invoiceAmounts: Rule = {
  id: 'invoice/amounts',
  types: ['RC'],
  sources: ['document-errors'],
  *check(context) {
    const { CertificateHead: head, OriInv: invoices } = context.application;
    if (!context.wholeMessage || !context.goodsComplete || invoices.length === 0) return;
    const currency = head.Curr?.trim();
    let sum: Big | null = new Big(0);
    const ofLines = lineSums(context);
    for (const [row, invoice] of invoices.entries()) {
      const value: Big | null = decimalOf(invoice.Value);
      sum = value === null || sum === null || (invoice.Curr?.trim() || currency) !== currency ? null : sum.plus(value);
      const lines = ofLines?.get(invoiceKey(invoice.InvNo));
      if (value === null || !lines || lines.sum.minus(value).abs().lte(cent.times(lines.count))) continue;
      yield { path: `OriInv[${row}].Value`, severity: 'warning', message: say(`发票总额 ${plain(value)} 与其货物金额之和 ${plain(lines.sum)} 不符，请核对。`, `The invoice total ${plain(value)} is not the sum of its goods lines, ${plain(lines.sum)}: check which is right.`) };
    }
    const total = decimalOf(head.TotalAmt);
    if (sum === null || total === null || sum.minus(total).abs().lte(cent)) return;
    yield { path: 'CertificateHead.TotalAmt', severity: 'warning', message: say(`各发票之和 ${plain(sum)} 与总金额 ${plain(total)} 不符，请核对。`, `The invoices add up to ${plain(sum)}, the total says ${plain(total)}: check which is right.`) };
  },
};

/** Sum and number of the lines of each invoice; null where a line has no amount or no number. */
function lineSums(context: RuleContext): Map<string, { sum: Big; count: number }> | null {
  const sums = new Map<string, { sum: Big; count: number }>();
  for (const { line } of goodsItems(context)) {
    const amount = decimalOf(line.InvValue);
    const key = invoiceKey(line.InvNo);
    if (amount === null || !key) return null;
    const known = sums.get(key);
    sums.set(key, { sum: known ? known.sum.plus(amount) : amount, count: (known?.count ?? 0) + 1 });
  }
  return sums;
}
