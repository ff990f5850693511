import { addDays, addMonths, isIsoDate } from '../rulebook/calendar';
import { factOn } from '../rulebook/fact';
import { references } from '../rulebook/full';
import { text } from '../rulebook/state';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { restingOn } from './resting-on';

/** Until when the certificate is good and its papers are kept. Days are reckoned only where the application has its date. */
export function adviseKeeping(context: AdviceContext): Advice[] {
  return [...validity(context), ...archive(context)];
}

/** One year in every text known; the safe last day is the one before the anniversary. */
function validity({ application, rules, shipment, day }: AdviceContext): Advice[] {
  const fact = rules && factOn(rules.validity, day);
  if (!rules || !fact) return [];
  const rule = factOn(rules.retrospective, day);
  const fromShipment = rule?.value.validFromShipment && shipment !== undefined && day > shipment;
  const start = fromShipment ? shipment : isIsoDate(application.CertificateHead.AplDate?.trim()) ? day : null;
  const last = start && addDays(addMonths(start, 12), -1);
  const until = !last
    ? text('', '')
    : fromShipment
      ? text(`。本证为补发，请在 ${last} 前（含当日）用于进口申报`, `. This one is retrospective: have it used at import by ${last}`)
      : text(`。如 ${start} 当日签发，请在 ${last} 前（含当日）用于进口申报`, `. If issued on ${start}, have it used at import by ${last}`);
  return [
    {
      id: 'keeping/validity',
      kind: 'keeping',
      tone: 'info',
      title: text('证书有效期', 'Validity'),
      text: text(`${fact.value['zh-CN']}${until['zh-CN']}。`, `${fact.value.en}${until.en}.`),
      ...restingOn(fact, ...(fromShipment && rule ? [rule] : [])),
    },
  ];
}

function archive({ application, certType, day }: AdviceContext): Advice[] {
  const fact = certType && factOn(references[certType].archive, day);
  if (!fact) return [];
  const { years } = fact.value;
  const until = isIsoDate(application.CertificateHead.AplDate?.trim())
    ? text(`；自申请日 ${day} 起算，存至 ${addMonths(day, years * 12)}`, `; counted from the application on ${day}, until ${addMonths(day, years * 12)}`)
    : text('', '');
  return [
    {
      id: 'keeping/archive',
      kind: 'keeping',
      tone: 'info',
      title: text('存档', 'Archive'),
      text: text(
        `申请资料、发票和原产证明材料至少保存${years}年${until['zh-CN']}。`,
        `Keep application, invoice and proof of origin for at least ${years} years${until.en}.`,
      ),
      ...restingOn(fact),
    },
  ];
}
