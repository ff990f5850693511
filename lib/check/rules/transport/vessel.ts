import { factOn, groundsOf } from '../../../rulebook/fact';
import { dayOf } from '../../day';
import { say, shown } from '../../say';
import { severityOf } from '../../severity';
import type { Rule } from '../../rule';
import { isPlaceholder, isUnknownVessel } from '../../unknown-vessel';

/**
 * After shipment some agreements want the real vessel and voyage, no longer BY SEA or ***. Notes on Chile disagree with
 * each other: a hint there.
 */
export const vessel: Rule = {
  id: 'transport/vessel-after-shipment',
  sources: ['filling-ch', 'filling-nz', 'filling-kr'],
  *check({ application: { CertificateHead: head }, certType, rules, day }) {
    const fact = rules && factOn(rules.transport, day);
    const shipment = dayOf(head.IntendExpDate);
    const applied = dayOf(head.AplDate);
    const name = head.TransName?.trim();
    const required = fact?.value.concreteAfterShipment ?? false;
    if (!fact || !(required || certType === 'F') || !shipment || !applied || applied <= shipment || name === undefined) return;
    const unknown = name === '' || isUnknownVessel(name) || isPlaceholder(name);
    const elsewhere = /\bV(?:OY)?\.?\s*\d|\bFLIGHT\b|\bVOYAGE\b/i.test(`${head.TransDetails ?? ''} ${head.TransMeans ?? ''}`);
    if (!unknown || elsewhere) return;
    const grounds = groundsOf(fact, 'concreteAfterShipment');
    yield {
      path: 'CertificateHead.TransName',
      severity: required ? severityOf(grounds.confidence) : 'hint',
      sources: [required ? grounds.source : 'unverified'],
      message: required
        ? say(`货物已于 ${shipment} 出运，本类证书须填实际船名航次或航班号${name ? `，不能再填“${shown(name)}”` : ''}。`, `Shipped on ${shipment}: this type requires the actual vessel and voyage or flight${name ? ` instead of "${shown(name)}"` : ''}.`)
        : say(`货物已于 ${shipment} 出运；有的签证机构要求填实际船名航次，请确认。`, `Shipped on ${shipment}: some issuing offices require the actual vessel and voyage: check with yours.`),
    };
  },
};
