import { fieldSpec } from '../certificate/fields';
import type { TransportRule } from '../rulebook/certificate';
import { factOn, groundsOf } from '../rulebook/fact';
import type { Fact } from '../rulebook/fact';
import { text } from '../rulebook/state';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { restingOn } from './resting-on';

/** What to write while the vessel is unknown, and that the wording must give way to the real vessel after shipment. */
export function adviseTransport(context: AdviceContext): Advice[] {
  const fact = context.rules && factOn(context.rules.transport, context.day);
  return [...(fact ? vessel(context, fact) : []), ...expectedDeparture(context)];
}

function vessel({ application, shipment, day }: AdviceContext, fact: Fact<TransportRule>): Advice[] {
  const { TransName: name, TransMeans: means } = application.CertificateHead;
  if (name === undefined) return [];
  const stated = name.trim().toUpperCase();
  const open = stated === '' || fact.value.unknownVessel.includes(stated);
  if (!open) return [];
  if (shipment !== undefined && shipment < day) return [shipped(fact)];
  if (stated !== '') return [];
  const wording = byMeans(means, fact.value.unknownVessel);
  return [
    {
      id: 'transport/vessel-unknown',
      kind: 'transport',
      tone: 'info',
      title: text('船名航次未定', 'Vessel not known yet'),
      text: text(
        `装运前船名、航次未定的，可填 ${fact.value.unknownVessel.join('、')} 等。`,
        `Before shipment, while vessel and voyage are unknown: ${fact.value.unknownVessel.join(', ')}.`,
      ),
      ...(wording && { insert: { path: 'CertificateHead.TransName', value: wording } }),
      ...restingOn(fact),
    },
  ];
}

function shipped(fact: Fact<TransportRule>): Advice {
  return {
    id: 'transport/vessel-after-shipment',
    kind: 'transport',
    tone: 'attention',
    title: text('货物已装运', 'The goods are shipped'),
    text: text(
      `${fact.value.unknownVessel.join('、')} 只用于装运前；现已装运，请填实际船名航次、航班号或车次。`,
      `${fact.value.unknownVessel.join(', ')} are for the time before shipment; now enter the real vessel, flight or train number.`,
    ),
    ...restingOn(fact.value.concreteAfterShipment ? groundsOf(fact, 'concreteAfterShipment') : fact),
  };
}

/** The wording that fits the means of transport already chosen. */
function byMeans(means: string | undefined, wordings: readonly string[]): string | null {
  const stated = means?.toUpperCase() ?? '';
  const mode = [/\b(?:SEA|VESSEL|SHIP|OCEAN)\b/, /\b(?:AIR|FLIGHT)\b/, /\b(?:ROAD|TRUCK)\b/];
  const fitting = ['BY SEA', 'BY AIR', 'BY ROAD'].filter((_, i) => mode[i]?.test(stated));
  const [only] = fitting;
  return fitting.length === 1 && only && wordings.includes(only) ? only : null;
}

/** Some forms mark a departure date as expected. */
function expectedDeparture({ application, certType, shipment, day }: AdviceContext): Advice[] {
  const types = fieldSpec('CertificateHead', 'PredictFlag')?.onlyFor;
  const flag = application.CertificateHead.PredictFlag;
  if (!certType || !types?.includes(certType) || flag === '1' || shipment === undefined || shipment <= day) return [];
  return [
    {
      id: 'transport/expected-departure',
      kind: 'transport',
      tone: 'info',
      title: text('预计离港日期', 'Expected departure'),
      text: text('离港日期尚未确定的，勾选“是否预计离港日期”。', 'While the departure date is not fixed, mark it as expected.'),
      ...(flag !== undefined && { insert: { path: 'CertificateHead.PredictFlag', value: '1' } }),
      sources: ['portal-field-notes'],
      confidence: 'secondary',
    },
  ];
}
