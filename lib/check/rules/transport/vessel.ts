import { factOn, groundsOf } from '../../../rulebook/fact';
import { dayOf } from '../../day';
import { say, shown } from '../../say';
import { severityOf } from '../../severity';
import type { Rule } from '../../rule';

/** After shipment some agreements want the real vessel and voyage, no longer BY SEA or ***. */
export const vessel: Rule = {
  id: 'transport/vessel-after-shipment',
  sources: ['filling-ch', 'filling-nz', 'filling-kr'],
  *check({ application: { CertificateHead: head }, rules, day }) {
    const fact = rules && factOn(rules.transport, day);
    const shipment = dayOf(head.IntendExpDate);
    const applied = dayOf(head.AplDate);
    const name = head.TransName?.trim();
    if (!fact?.value.concreteAfterShipment || !shipment || !applied || applied <= shipment || name === undefined) return;
    const unknown = name === '' || /^(?:BY\s+[A-Z]+|\*+)$/i.test(name);
    const elsewhere = /\bV(?:OY)?\.?\s*\d|\bFLIGHT\b|\bVOYAGE\b/i.test(`${head.TransDetails ?? ''} ${head.TransMeans ?? ''}`);
    if (!unknown || elsewhere) return;
    const grounds = groundsOf(fact, 'concreteAfterShipment');
    yield {
      path: 'CertificateHead.TransName',
      severity: severityOf(grounds.confidence),
      sources: [grounds.source],
      message: say(`货物已于 ${shipment} 出运，本类证书须填实际船名航次或航班号${name ? `，不能再填“${shown(name)}”` : ''}。`, `Shipped on ${shipment}: this type wants the real vessel and voyage or flight${name ? ` instead of "${shown(name)}"` : ''}.`),
    };
  },
};
