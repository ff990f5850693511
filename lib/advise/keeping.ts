import type { LocalText } from '../certificate/text';
import { addMonths, isIsoDate } from '../rulebook/calendar';
import type { RetrospectiveRule } from '../rulebook/certificate';
import type { Fact, Grounds } from '../rulebook/fact';
import { factOn } from '../rulebook/fact';
import { references } from '../rulebook/full';
import { grounds, text } from '../rulebook/state';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { restingOn } from './resting-on';
import { lastValidDay } from './validity';

/** Until when the certificate is good and its papers are kept. Days are reckoned only where the application has its date. */
export function adviseKeeping(context: AdviceContext): Advice[] {
  return [...validity(context), ...archive(context)];
}

/** One year in every text known; the safe last day is the one before the anniversary. An amended or re-issued one ends with the original. */
function validity(context: AdviceContext): Advice[] {
  const { rules, day } = context;
  const fact = rules && factOn(rules.validity, day);
  if (!rules || !fact) return [];
  const { until, on } = changed(context) ? untilOfOriginal(context) : untilOfNew(context, factOn(rules.retrospective, day));
  return [
    {
      id: 'keeping/validity',
      kind: 'keeping',
      tone: 'info',
      title: text('证书有效期', 'Validity'),
      text: text(`${[fact.value['zh-CN'], ...until.map((words) => words['zh-CN'])].join('。')}。`, `${[fact.value.en, ...until.map((words) => words.en)].join('. ')}.`),
      ...restingOn(fact, ...on),
    },
  ];
}

/** What is added on the last day, and what that rests on besides. */
interface Until {
  readonly until: readonly LocalText[];
  readonly on: readonly Grounds[];
}

const changed = ({ application }: AdviceContext): boolean => /^[123]$/.test(application.CertificateHead.CertStatus?.trim() ?? '');

function untilOfOriginal({ application, day }: AdviceContext): Until {
  const issued = application.ModCertificate?.OldIssueDate?.trim();
  const last = isIsoDate(issued) ? text(`，请在 ${lastValidDay(issued)} 前（含当日）用于进口申报`, `: have it used at import by ${lastValidDay(issued)}`) : text('', '');
  return {
    until: [text(`更改、重发的证书有效期与原证书相同${last['zh-CN']}`, `An amended or re-issued certificate ends with the original${last.en}`)],
    // Written in the old measures; Order 270 has not been read on this point.
    on: [grounds('order-114', day < '2024-09-01' ? 'source-document' : 'inferred')],
  };
}

function untilOfNew({ application, shipment, day }: AdviceContext, rule: Fact<RetrospectiveRule> | undefined): Until {
  if (rule?.value.validFromShipment && shipment !== undefined && day > shipment) {
    const last = lastValidDay(shipment);
    return { until: [text(`本证为补发，请在 ${last} 前（含当日）用于进口申报`, `This one is retrospective: have it used at import by ${last}`)], on: [rule] };
  }
  if (!isIsoDate(application.CertificateHead.AplDate?.trim())) return { until: [], on: [] };
  return { until: [text(`如 ${day} 当日签发，请在 ${lastValidDay(day)} 前（含当日）用于进口申报`, `If issued on ${day}, have it used at import by ${lastValidDay(day)}`)], on: [] };
}

function archive({ application, certType, day }: AdviceContext): Advice[] {
  const fact = certType && factOn(references[certType].archive, day);
  if (!fact) return [];
  const { years } = fact.value;
  const until = isIsoDate(application.CertificateHead.AplDate?.trim())
    ? text(`；如 ${day} 当日签发，至少存至 ${addMonths(day, years * 12)}`, `; if issued on ${day}, at least until ${addMonths(day, years * 12)}`)
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
