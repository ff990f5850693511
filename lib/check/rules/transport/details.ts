import { readRoute } from '../../route';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/** Transport details read FROM … TO … (VIA …) BY …, as the portal's generator writes them. */
export const details: Rule = {
  id: 'transport/details-wording',
  sources: ['return-reasons', 'review-errors'],
  *check({ application: { CertificateHead: head }, certType }) {
    const text = head.TransDetails?.trim() ?? '';
    // Before shipment BY SEA or *** alone is accepted on the types that have no route sentence.
    const alone = certType !== 'C' && certType !== 'G' && /^(?:BY\s+[A-Z]+|\*+)$/i.test(text);
    if (!text || alone || !certType || certType === 'H' || /[\u3400-\u9FFF]/.test(text)) return;
    const route = readRoute(text);
    const missing = [route.from ?? 'FROM', route.to ?? 'TO', route.by ?? 'BY'].filter((part, i) => part === ['FROM', 'TO', 'BY'][i]);
    if (missing.length === 0) return;
    const path = 'CertificateHead.TransDetails';
    const to = head.UnloadPort || head.DestPort;
    const means = /^(?:BY\s+)?[A-Z]+$/i.test(head.TransMeans?.trim() ?? '') ? head.TransMeans?.trim().replace(/^BY\s+/i, '') : undefined;
    const whole = head.LoadPort && to && means ? `FROM ${head.LoadPort.trim()} TO ${to.trim()}${head.TransPort?.trim() ? ` VIA ${head.TransPort.trim()}` : ''} BY ${means}` : null;
    yield {
      path,
      severity: 'warning',
      message: say(`运输细节“${shown(text)}”缺 ${missing.join('、')}；格式为 FROM 启运港 TO 卸货港 [VIA 中转港] BY 运输方式，建议用“自动生成”。`, `Transport details "${shown(text)}" lack ${missing.join(', ')}: write FROM port TO port [VIA port] BY means; the portal can generate it.`),
      ...(whole && /^[ -~]+$/.test(whole) && { fix: { label: say(`改为 ${shown(whole)}`, `Write ${shown(whole)}`), edits: [{ path, value: whole }] } }),
    };
  },
};
