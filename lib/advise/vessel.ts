import type { TransportRule } from '../rulebook/certificate';
import type { Fact } from '../rulebook/fact';
import { groundsOf } from '../rulebook/fact';
import { text } from '../rulebook/state';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { meansOf } from './means';
import { eitherOf } from './phrase';
import { restingOn } from './resting-on';

const stars = '***';

/** What to write while the vessel is unknown, and that the wording must give way to the real vessel after shipment. */
export function adviseVessel({ application, shipment, day }: AdviceContext, fact: Fact<TransportRule>): Advice[] {
  const { TransName: name, TransMeans: means } = application.CertificateHead;
  if (name === undefined) return [];
  const stated = name.trim().toUpperCase();
  if (stated !== '' && !fact.value.unknownVessel.includes(stated)) return [];
  if (shipment !== undefined && shipment < day) return [shipped(fact)];
  return stated === '' ? [unknown(fact, means)] : [];
}

/** By the means already chosen where one wording fits it, else the wordings to choose from. */
function unknown(fact: Fact<TransportRule>, means: string | undefined): Advice {
  const wordings = fact.value.unknownVessel.filter((word) => word !== stars);
  const fitting = meansOf(means);
  const wording = fitting && wordings.includes(fitting) ? fitting : null;
  const starred = fact.value.unknownVessel.includes(stars);
  const words = wording ? text(wording, wording) : eitherOf(wordings);
  return {
    id: 'transport/vessel-unknown',
    kind: 'transport',
    tone: 'info',
    title: text('船名航次未定', 'Vessel not known yet'),
    text: text(
      `装运前船名、航次未定的，${wording ? '' : '按运输方式'}填 ${words['zh-CN']}${starred ? `，也可填 ${stars}` : ''}。`,
      `Before shipment, while vessel and voyage are unknown, write ${words.en}${starred ? `; ${stars} is accepted too` : ''}.`,
    ),
    ...(wording && { insert: { path: 'CertificateHead.TransName', value: wording } }),
    ...restingOn(fact),
  };
}

function shipped(fact: Fact<TransportRule>): Advice {
  const words = eitherOf(fact.value.unknownVessel);
  return {
    id: 'transport/vessel-after-shipment',
    kind: 'transport',
    tone: 'attention',
    title: text('货物已装运', 'The goods are shipped'),
    text: text(
      `${words['zh-CN']} 只用于装运前；现已装运，请填实际船名航次、航班号或车次。`,
      `${words.en} is for the time before shipment; now enter the real vessel, flight or train number.`,
    ),
    ...restingOn(fact.value.concreteAfterShipment ? groundsOf(fact, 'concreteAfterShipment') : fact),
  };
}
