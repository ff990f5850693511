import { fieldSpec } from '../certificate/fields';
import { factOn } from '../rulebook/fact';
import { grounds, text } from '../rulebook/state';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { restingOn } from './resting-on';
import { adviseRoute } from './route';
import { adviseVessel } from './vessel';

/** How transport is stated: the route in a sentence, the vessel while it is unknown and once the goods are shipped. */
export function adviseTransport(context: AdviceContext): Advice[] {
  const fact = context.rules && factOn(context.rules.transport, context.day);
  return [...adviseRoute(context), ...(fact ? adviseVessel(context, fact) : []), ...expectedDeparture(context)];
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
      ...restingOn(grounds('portal-field-notes', 'secondary')),
    },
  ];
}
