import { dayOf } from '../../day';
import { goodsItems } from '../../goods-lines';
import { invoiceKey, numbersIn } from '../../invoice-numbers';
import { say, shown } from '../../say';
import type { Rule, RuleContext, RuleResult } from '../../rule';

/** The invoice list of RCEP: every number once, that of the head among them with the same date, currency and terms, each with goods. */
export const invoiceRows: Rule = {
  id: 'invoice/rows',
  types: ['RC'],
  sources: ['portal-field-notes'],
  *check(context) {
    const { CertificateHead: head, OriInv: invoices } = context.application;
    const listed = new Map<string, number>();
    const heads = new Set(numbersIn(head.InvNo).map(invoiceKey));
    const ofLines = lineNumbers(context);
    for (const [row, invoice] of invoices.entries()) {
      const key = invoiceKey(invoice.InvNo);
      if (!key) continue;
      const path = `OriInv[${row}].InvNo`;
      const earlier = listed.get(key);
      if (earlier === undefined) listed.set(key, row);
      else yield { path, severity: 'warning', message: say(`发票号“${shown(invoice.InvNo ?? '')}”与第${earlier + 1}行重复。`, `Invoice number "${shown(invoice.InvNo ?? '')}" stands in row ${earlier + 1} already.`) };
      if (ofLines && !ofLines.has(key)) yield { path, severity: 'hint', message: say('没有货物对应这张发票，请核对各项的发票号。', 'No goods line belongs to this invoice: check the invoice numbers of the lines.') };
      if (heads.size === 1 && heads.has(key)) yield* besideHead(context, row);
    }
    const [first] = heads;
    const complete = invoices.every((invoice) => invoice.InvNo?.trim());
    if (first && complete && listed.size > 0 && heads.size === 1 && !listed.has(first)) {
      yield { path: 'CertificateHead.InvNo', severity: 'warning', message: say(`发票号“${shown(head.InvNo ?? '')}”不在发票列表中。`, `Invoice number "${shown(head.InvNo ?? '')}" is not in the list of invoices.`) };
    }
  },
};

/** Date, currency and terms of the invoice that the head names. */
function* besideHead({ application: { CertificateHead: head, OriInv } }: RuleContext, row: number): Generator<RuleResult> {
  const invoice = OriInv[row];
  const pairs = [
    ['InvDate', dayOf(invoice?.InvDate), dayOf(head.InvDate), '发票日期', 'invoice date'],
    ['Curr', word(invoice?.Curr), word(head.Curr), '货币', 'currency'],
    ['PriceClause', word(invoice?.PriceClause), word(head.PriceTerms), '价格条款', 'price terms'],
  ] as const;
  for (const [tag, own, other, zh, en] of pairs) {
    if (own && other && own !== other) yield { path: `OriInv[${row}].${tag}`, severity: 'warning', message: say(`${zh} ${shown(own)} 与证书的 ${shown(other)} 不一致，请核对。`, `The ${en}, ${shown(own)}, is not that of the certificate, ${shown(other)}: check which is right.`) };
  }
}

const word = (text: string | undefined): string | null => /^[A-Z&]+/i.exec(text?.trim() ?? '')?.[0].toUpperCase() ?? null;

/** The invoice numbers of all lines, where every line is read and has one. */
function lineNumbers(context: RuleContext): ReadonlySet<string> | null {
  if (!context.goodsComplete) return null;
  const numbers = new Set<string>();
  for (const { line } of goodsItems(context)) {
    if (!line.InvNo?.trim()) return null;
    for (const number of numbersIn(line.InvNo)) numbers.add(invoiceKey(number));
  }
  return numbers.size > 0 ? numbers : null;
}
