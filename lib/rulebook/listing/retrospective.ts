import type { RetrospectiveClock, RetrospectiveRule } from '../certificate';
import { about, type Told } from './told';

const days: Readonly<Record<RetrospectiveClock, readonly [string, string]>> = {
  shipment: ['装运日', 'day of shipment'],
  export: ['出口日', 'day of export'],
  'export-declaration': ['出口报关日', 'day of the export declaration'],
};

const units = {
  day: ['日', 'days'],
  month: ['个月', 'months'],
  year: ['年', 'year'],
  'calendar-day': ['日', 'calendar days'],
  'working-day': ['个工作日', 'working days'],
} as const;

/** When an application is retrospective, until when, and what the certificate then says. */
export function tellRetrospective(rule: RetrospectiveRule): readonly Told[] {
  if (!rule.grace && !rule.latest) {
    const [day, dayEnglish] = days[rule.clock];
    return [about<RetrospectiveRule>('latest', `须在${day}或之前申请，不能补发`, `Applied for up to the ${dayEnglish}; no retrospective issue`)];
  }
  return [start(rule), last(rule), ...reservations(rule), ...printed(rule), ...papers(rule)];
}

function start({ clock, grace }: RetrospectiveRule): Told {
  const [day, dayEnglish] = days[clock];
  if (!grace) {
    return about<RetrospectiveRule>('clock', `申请日晚于${day}即属补发`, `Retrospective when applied for after the ${dayEnglish}`);
  }
  const [unit, unitEnglish] = units[grace.unit];
  const counted = grace.countsStartDay ? '含当日' : '不含当日';
  return about<RetrospectiveRule>(
    'grace',
    `自${day}起${grace.days}${unit}内（${counted}）申请不属补发`,
    `Not retrospective within ${grace.days} ${unitEnglish} from the ${dayEnglish}, that day ${grace.countsStartDay ? '' : 'not '}counted`,
  );
}

function last({ clock, latestClock, latest }: RetrospectiveRule): Told {
  if (!latest) return about<RetrospectiveRule>('latest', '逾期不能补发', 'After that no retrospective issue');
  const [day, dayEnglish] = days[latestClock ?? clock];
  const [unit, unitEnglish] = units[latest.unit];
  return about<RetrospectiveRule>('latest', `自${day}起${latest.amount}${unit}内可补发`, `Possible for ${latest.amount} ${unitEnglish} from the ${dayEnglish}`);
}

function reservations({ startDayDisputed, validFromShipment }: RetrospectiveRule): Told[] {
  return [
    ...(startDayDisputed
      ? [about<RetrospectiveRule>('startDayDisputed', '起算日是否计入有不同理解', 'Sources can be read with and without the first day')]
      : []),
    ...(validFromShipment
      ? [about<RetrospectiveRule>('validFromShipment', '补发证书的有效期自装运日起算', 'A retrospective certificate is valid from the day of shipment')]
      : []),
  ];
}

function printed({ wording, box }: RetrospectiveRule): Told[] {
  return [
    ...(wording === null ? [] : [about<RetrospectiveRule>('wording', `标注“${wording}”`, `Marked “${wording}”`)]),
    ...(box === null ? [] : [about<RetrospectiveRule>('box', `标注在第${box}栏`, `The wording stands in box ${box}`)]),
  ];
}

function papers({ extraDocuments }: RetrospectiveRule): Told[] {
  if (extraDocuments.length === 0) return [];
  return [
    about<RetrospectiveRule>(
      'extraDocuments',
      `另须提交：${extraDocuments.map((paper) => paper['zh-CN']).join('、')}`,
      `Papers asked for: ${extraDocuments.map((paper) => paper.en).join(', ')}`,
    ),
  ];
}
