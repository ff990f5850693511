import type { LocalText } from '../certificate/text';
import type { RetrospectiveClock, RetrospectiveRule } from '../rulebook/certificate';
import { daysBetween, isIsoDate } from '../rulebook/calendar';
import { factOn, groundsOf } from '../rulebook/fact';
import type { Fact, Grounds, IsoDate } from '../rulebook/fact';
import type { RetrospectiveStatus } from '../rulebook/retrospective';
import { retrospectiveStatus } from '../rulebook/retrospective';
import { text } from '../rulebook/state';
import { addWorkingDays } from '../rulebook/working-days';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { asSure, restingOn } from './resting-on';

const clocks: Readonly<Record<RetrospectiveClock, LocalText>> = {
  shipment: text('装运', 'shipment'),
  export: text('出口', 'export'),
  'export-declaration': text('出口报关', 'the export declaration'),
};
const units = { day: text('日', 'days'), month: text('个月', 'months'), year: text('年', 'year') };

/** How many days are left before an application counts as retrospective, and until when it is possible. */
export function adviseRetrospective(context: AdviceContext): Advice[] {
  const { rules, shipment, day, application } = context;
  const fact = rules && factOn(rules.retrospective, day);
  if (!rules || !fact) return [];
  const declared = application.CertificateHead.ExpDeclDate?.trim();
  const status = retrospectiveStatus(rules, {
    shipment,
    exportDeclaration: isIsoDate(declared) ? declared : undefined,
    application: day,
  });
  const { sentence, grounds = [] } = said(status, fact, day);
  const urgent = status.state !== 'before' && status.unknown !== 'date';
  return [
    {
      id: `retrospective/${status.state}`,
      kind: 'retrospective',
      tone: urgent ? 'attention' : 'info',
      title: text('补发时限', 'Retrospective issue'),
      text: sentence,
      ...restingOn(fact, ...grounds),
    },
  ];
}

interface Said {
  readonly sentence: LocalText;
  readonly grounds?: readonly Grounds[];
}

function said(status: RetrospectiveStatus, fact: Fact<RetrospectiveRule>, day: IsoDate): Said {
  const { start, lastGraceDay, lastDay } = status;
  const from = clocks[fact.value.clock];
  if (start === null) return { sentence: ruleInWords(fact.value) };
  if (status.state === 'too-late') return { sentence: tooLate(fact.value, from, start, lastDay) };
  if (status.state === 'retrospective') return retrospective(fact, from, start, lastDay);
  if (lastGraceDay === null) return { sentence: noCalendar(fact.value, from, start) };
  if (status.disputed) return { sentence: disputed(from, lastGraceDay) };
  return { sentence: daysLeft(fact.value, start, lastGraceDay, lastDay, day) };
}

/** The rule alone, while no day is known to count from. */
function ruleInWords({ clock, grace, latest }: RetrospectiveRule): LocalText {
  const from = clocks[clock];
  const limit = latest && {
    zh: `${latest.amount}${units[latest.unit]['zh-CN']}`,
    en: `${latest.amount} ${units[latest.unit].en}`,
  };
  const days = grace && {
    zh: `${grace.days}${grace.unit === 'working-day' ? '个工作日' : '日'}`,
    en: `${grace.days} ${grace.unit === 'working-day' ? 'working ' : ''}days`,
  };
  if (!limit) {
    return days
      ? text(`须在${from['zh-CN']}时或${from['zh-CN']}后${days.zh}内申请，未规定补发。`, `Apply at ${from.en} or within ${days.en} after it; retrospective issue is not provided for.`)
      : text(`须在${from['zh-CN']}前申请，未规定补发。`, `Apply before ${from.en}; retrospective issue is not provided for.`);
  }
  return days
    ? text(
        `${from['zh-CN']}后${days.zh}内申请不算补发；补发最迟在${limit.zh}内申请。`,
        `Within ${days.en} after ${from.en} an application is not retrospective; it is possible for ${limit.en}.`,
      )
    : text(
        `申请晚于${from['zh-CN']}日期即为补发，最迟在${from['zh-CN']}之日起${limit.zh}内申请。`,
        `An application after ${from.en} is retrospective and possible for ${limit.en}.`,
      );
}

/** Before the clock runs out. */
function daysLeft(rule: RetrospectiveRule, start: IsoDate, lastGraceDay: IsoDate, lastDay: IsoDate | null, day: IsoDate): LocalText {
  const left = daysBetween(day, lastGraceDay);
  const when =
    left === 0
      ? text(`${lastGraceDay} 是最后一天`, `${lastGraceDay} is the last day`)
      : text(`还有${left}天（至 ${lastGraceDay}）`, `${left} ${left === 1 ? 'day' : 'days'} left (until ${lastGraceDay})`);
  if (!rule.latest) {
    return text(
      `${when['zh-CN']}可以申请，过期不能签发，也未规定补发。`,
      `${when.en} to apply; after that there is no certificate, not even retrospectively.`,
    );
  }
  const cautious = rule.startDayDisputed ? text('（装运当日是否计入说法不一，宜提前一天）', ' (sources differ on the day of shipment: better a day earlier)') : text('', '');
  const limit = lastDay ? text(`，补发最迟 ${lastDay}`, `; retrospective issue ends on ${lastDay}`) : text('', '');
  const counted = lastGraceDay === start ? text('', '') : cautious;
  return text(
    `${when['zh-CN']}申请不算补发${counted['zh-CN']}，之后按补发办理${limit['zh-CN']}。`,
    `${when.en} before this counts as retrospective${counted.en}${limit.en}.`,
  );
}

const disputed = (from: LocalText, lastGraceDay: IsoDate): LocalText =>
  text(
    `${from['zh-CN']}当日是否计入期限说法不一，${lastGraceDay} 申请可能按补发办理，请先问签证机构。`,
    `Sources differ on whether the day of ${from.en} counts: ${lastGraceDay} may already be retrospective. Ask the issuing body.`,
  );

/** The holidays of a year in between are not published, or not on record: nothing is counted. */
function noCalendar({ grace }: RetrospectiveRule, from: LocalText, start: IsoDate): LocalText {
  const days = grace?.days ?? 0;
  const count = addWorkingDays(start, days - (grace?.countsStartDay ? 1 : 0));
  const year = count.known ? start.slice(0, 4) : count.year;
  return text(
    `${year}年的放假安排尚未收录，无法推算：${from['zh-CN']}日 ${start} 起的${days}个工作日请按国务院办公厅通知自行核对。`,
    `The public holidays of ${year} are not on record, so nothing is counted: reckon the ${days} working days after ${from.en} on ${start} by the State Council notice yourself.`,
  );
}

function tooLate({ latest }: RetrospectiveRule, from: LocalText, start: IsoDate, lastDay: IsoDate | null): LocalText {
  const past = text(`${from['zh-CN']}日 ${start}，最迟 ${lastDay} 申请，已过期`, `With ${from.en} on ${start} the last day was ${lastDay}`);
  return latest
    ? text(`${past['zh-CN']}，不能再申请补发。`, `${past.en}; a retrospective certificate is no longer possible.`)
    : text(
        `${past['zh-CN']}；本类证书未规定补发，可改申请一般原产地证书。`,
        `${past.en}; this type knows no retrospective issue. A non-preferential certificate is still possible.`,
      );
}

/** Words and box that somebody has read somewhere are said, with what they rest on; supposed ones only beside a rule that is supposed itself. */
const worthSaying = (part: Grounds, whole: Grounds): boolean => part.confidence !== 'inferred' || asSure(part, whole);

/** What a retrospective application needs. */
function retrospective(fact: Fact<RetrospectiveRule>, from: LocalText, start: IsoDate, lastDay: IsoDate | null): Said {
  const { wording, box, extraDocuments, validFromShipment } = fact.value;
  const [onWording, onBox] = [groundsOf(fact, 'wording'), groundsOf(fact, 'box')];
  const grounds: Grounds[] = [];
  const zh = [`申请晚于${from['zh-CN']}日 ${start}，按补发办理${lastDay ? `，最迟 ${lastDay}` : ''}`];
  const en = [`Applied for after ${from.en} on ${start}: retrospective${lastDay ? `, possible until ${lastDay}` : ''}`];
  if (wording && worthSaying(onWording, fact)) {
    const where = box && worthSaying(onBox, fact) ? box : null;
    grounds.push(onWording, ...(where ? [onBox] : []));
    zh.push(`证书${where ? `第${where}栏` : ''}注明“${wording}”`);
    en.push(`the certificate says "${wording}"${where ? ` in box ${where}` : ''}`);
  }
  if (extraDocuments.length > 0) {
    grounds.push(groundsOf(fact, 'extraDocuments'));
    zh.push(`另备：${extraDocuments.map((paper) => paper['zh-CN']).join('、')}`);
    en.push(`have ready: ${extraDocuments.map((paper) => paper.en.toLowerCase()).join(', ')}`);
  }
  if (validFromShipment) {
    zh.push('有效期自装运之日起计');
    en.push('its validity counts from shipment');
  }
  return { sentence: text(`${zh.join('；')}。`, `${en.join('; ')}.`), grounds };
}
