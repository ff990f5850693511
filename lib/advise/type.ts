import type { Country } from '../certificate/places/country';
import type { LocalText } from '../certificate/text';
import type { CertType } from '../certificate/types';
import { certTypes } from '../certificate/types';
import type { CertificateRules } from '../rulebook/certificate';
import { factOn } from '../rulebook/fact';
import type { Grounds, IsoDate } from '../rulebook/fact';
import { grounds, text } from '../rulebook/state';
import type { Advice } from './advice';
import type { TypeChoice } from './certificate-types';
import { certificateTypesFor } from './certificate-types';
import type { AdviceContext } from './context';
import { countryName } from './country-name';
import { isGoods } from './packing-total';
import { restingOn } from './resting-on';
import type { TypePoint } from './type-points';

const lookUp = grounds('customs-faq-2023', 'source-document');

/** Which certificate types the destination offers, seen from the type chosen. */
export function adviseType({ application, certType, rules, destination, day, goods }: AdviceContext): Advice[] {
  if (!destination) return [];
  const items = application.Goods.filter(isGoods).length;
  const choices = certificateTypesFor(destination.alpha2, day, { items, ...(goods && { criteria: goods }) });
  const to = countryName(destination);
  if (!certType || !rules) return [choicesFor(to, choices), ...rates(to, choices), ...onRecord(choices, null)];
  const barred = notIssuedFor(rules, destination, day);
  if (barred) return [otherTypes(to, certType, choices, barred)];
  const others = choices.filter(({ type, preferential }) => preferential && type !== certType);
  const chosen = choices.find(({ type }) => type === certType);
  if (!chosen || others.length === 0) return [];
  return [chosen.preferential ? alternatives(to, others) : preferencePossible(to, others), ...rates(to, choices), ...onRecord(choices, certType)];
}

/** What the company's own records say is another matter than what the law says: it stands apart. */
const ofLaw = ({ points }: TypeChoice): readonly TypePoint[] => points.filter(({ id }) => id !== 'criterion' && id !== 'criterion-partly');

/** One type a line: `K（中国—韩国自由贸易协定）：可自助打印`. */
const list = (choices: readonly TypeChoice[]): LocalText => {
  const lines = choices.map((choice) => ({ choice, points: ofLaw(choice).map((point) => point.text) }));
  return text(
    lines.map(({ choice: { type, reason }, points }) => `${type}（${reason['zh-CN']}）${points.length > 0 ? `：${points.map((words) => words['zh-CN']).join('，')}` : ''}`).join('\n'),
    lines.map(({ choice: { type, reason }, points }) => `${type} (${reason.en})${points.length > 0 ? `: ${points.map((words) => words.en).join(', ')}` : ''}`).join('\n'),
  );
};

/** Where several preferences overlap the rate decides, and that stands in the importing side's tariff. */
function rates(to: LocalText, choices: readonly TypeChoice[]): Advice[] {
  const preferential = choices.filter((choice) => choice.preferential);
  if (preferential.length < 2) return [];
  const types = preferential.map(({ type }) => type);
  return [
    {
      id: 'type/rates',
      kind: 'type',
      tone: 'info',
      title: text('多个优惠安排并存', 'Several preferences overlap'),
      text: text(
        `输${to['zh-CN']}同时有 ${types.join('、')} 可选，税率可能不同，请进口商确认按哪个协定报关。税率可查商务部“外贸实务查询服务”（wmsw.mofcom.gov.cn）或“中国自由贸易区服务网”（fta.mofcom.gov.cn），以进口方海关为准。`,
        `${to.en} takes ${types.join(' and ')}, whose rates may differ: have the importer say which one the declaration will claim. Rates can be looked up at wmsw.mofcom.gov.cn or fta.mofcom.gov.cn; the importing customs decides.`,
      ),
      ...restingOn(lookUp, ...preferential.flatMap(({ sources, confidence }) => sources.map((source) => ({ source, confidence })))),
    },
  ];
}

/** For which of the types the goods carry a criterion in the company's library. */
function onRecord(choices: readonly TypeChoice[], chosen: CertType | null): Advice[] {
  const known = choices.flatMap(({ type, points }) => points.filter(({ id }) => id === 'criterion' || id === 'criterion-partly').map((point) => ({ type, point })));
  if (known.every(({ type }) => type === chosen)) return [];
  return [
    {
      id: 'type/criteria-on-record',
      kind: 'type',
      tone: 'info',
      title: text('资料库中的原产地标准', 'Criteria in the library'),
      text: text(
        `${known.map(({ type, point }) => `${type}：${point.text['zh-CN']}`).join('\n')}`,
        `${known.map(({ type, point }) => `${type}: ${point.text.en}`).join('\n')}`,
      ),
      ...restingOn(...known.flatMap(({ point: { sources, confidence } }) => sources.map((source) => ({ source, confidence })))),
    },
  ];
}

function choicesFor(to: LocalText, choices: readonly TypeChoice[]): Advice {
  const types = list(choices);
  return {
    id: 'type/choices',
    kind: 'type',
    tone: 'info',
    title: text('可申请的证书类型', 'Certificate types to choose from'),
    text: text(
      `输${to['zh-CN']}可申请：\n${types['zh-CN']}\n优惠证书需货物符合该协定的原产地规则。`,
      `For ${to.en}:\n${types.en}\nA preferential type needs goods that meet the origin rules of its agreement.`,
    ),
    ...restingOn(...choices.flatMap(groundsOfChoice)),
  };
}

function otherTypes(to: LocalText, certType: CertType, choices: readonly TypeChoice[], barred: Grounds): Advice {
  const types = list(choices);
  const name = certTypes[certType];
  return {
    id: 'type/not-for-destination',
    kind: 'type',
    tone: 'attention',
    title: text('证书类型与目的国不符', 'Type and destination do not match'),
    text: text(
      `${name['zh-CN']}目前不对${to['zh-CN']}签发。可改申请：\n${types['zh-CN']}`,
      `${name.en} is not issued for ${to.en}. Possible instead:\n${types.en}`,
    ),
    ...restingOn(barred, ...choices.flatMap(groundsOfChoice)),
  };
}

function preferencePossible(to: LocalText, others: readonly TypeChoice[]): Advice {
  const types = list(others);
  return {
    id: 'type/preference-possible',
    kind: 'type',
    tone: 'info',
    title: text('可能享受优惠税率', 'A preferential rate may be possible'),
    text: text(
      `${to['zh-CN']}与我国有优惠安排：\n${types['zh-CN']}\n货物符合原产地规则的，申请优惠证书可减免进口关税。`,
      `${to.en} grants preferences:\n${types.en}\nGoods that meet the origin rules pay less duty with a preferential certificate.`,
    ),
    ...restingOn(...others.flatMap(groundsOfChoice)),
  };
}

function alternatives(to: LocalText, others: readonly TypeChoice[]): Advice {
  const types = list(others);
  return {
    id: 'type/alternatives',
    kind: 'type',
    tone: 'info',
    title: text('还可选择的优惠证书', 'Other preferential types'),
    text: text(
      `输${to['zh-CN']}还可申请：\n${types['zh-CN']}`,
      `Also possible for ${to.en}:\n${types.en}`,
    ),
    ...restingOn(...others.flatMap(groundsOfChoice)),
  };
}

const groundsOfChoice = (choice: TypeChoice): Grounds[] =>
  [choice, ...ofLaw(choice)].flatMap(({ sources, confidence }) => sources.map((source) => ({ source, confidence })));

/** What says that the type is not issued for the country on that day; null where it is, or nothing is known. */
function notIssuedFor(rules: CertificateRules, { alpha2 }: Country, day: IsoDate): Grounds | null {
  const status = factOn(rules.status, day);
  if (status && status.value !== 'issued') return status;
  const parties = factOn(rules.destinations, day);
  return parties && parties.value !== '*' && !parties.value.includes(alpha2) ? parties : null;
}
