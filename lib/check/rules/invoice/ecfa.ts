import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** Box 13 of ECFA: price, number and date of the exporter's invoice. Speaks where one of them is there and another empty. */
export const ecfaInvoice: Rule = {
  id: 'invoice/ecfa',
  types: ['H'],
  sources: ['form-ecfa'],
  *check(context) {
    const { CertificateHead: head } = context.application;
    // A whole application that is declared is told of every lack anyway.
    if (context.wholeMessage && head.ApplyType === '1') return;
    const items = [...goodsItems(context)];
    const begun = [head.InvNo, head.InvDate, ...items.map(({ line }) => line.InvValue)].some((text) => text?.trim());
    if (!begun) return;
    const empty = [...(['InvNo', 'InvDate'] as const).filter((tag) => head[tag]?.trim() === '').map((tag) => `CertificateHead.${tag}`), ...items.filter(({ line }) => line.InvValue?.trim() === '').map(({ row }) => `Goods[${row}].InvValue`)];
    for (const path of empty) yield { path, severity: 'warning', message: say('ECFA证书第13栏须有出口商发票的价格、编号和日期，请补全。', 'Box 13 of ECFA requires price, number and date of the exporter’s invoice: fill this in.') };
  },
};
