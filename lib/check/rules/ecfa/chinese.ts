import { say } from '../../say';
import { han } from '../../text-repair';
import type { Rule, RuleResult } from '../../rule';

/** ECFA is filled in Chinese; English may only stand beside it. */
export const ecfaChinese: Rule = {
  id: 'ecfa/chinese',
  types: ['H'],
  sources: ['form-ecfa', 'smart-review-2020'],
  *check({ application: { CertificateHead: head, Goods: lines } }) {
    if (inEnglish(head.Exporter)) yield wanting('CertificateHead.Exporter');
    if (inEnglish(head.Consignee)) yield wanting('CertificateHead.Consignee');
    for (const [row, { GoodsItemFlag, GoodsDesc }] of lines.entries()) if (GoodsItemFlag !== 'Y' && inEnglish(GoodsDesc)) yield wanting(`Goods[${row}].GoodsDesc`);
  },
};

const inEnglish = (text: string | undefined): boolean => text !== undefined && /[A-Z]{2}/i.test(text) && !han.test(text);

const wanting = (path: string): RuleResult => ({ path, severity: 'error', message: say('ECFA证书须用中文填写，英文只能作为补充。', 'ECFA is filled in Chinese; English may only be added to it.') });
