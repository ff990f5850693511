import type { Country } from '../certificate/places/country';
import type { LocalText } from '../certificate/text';
import type { CertType } from '../certificate/types';
import { certTypes } from '../certificate/types';
import type { CertificateRules } from '../rulebook/certificate';
import { factOn } from '../rulebook/fact';
import type { Grounds, IsoDate } from '../rulebook/fact';
import { text } from '../rulebook/state';
import type { Advice } from './advice';
import type { TypeChoice } from './certificate-types';
import { certificateTypesFor } from './certificate-types';
import type { AdviceContext } from './context';
import { countryName } from './country-name';
import { restingOn } from './resting-on';

/** Which certificate types the destination offers, seen from the type chosen. */
export function adviseType({ certType, rules, destination, day }: AdviceContext): Advice[] {
  if (!destination) return [];
  const choices = certificateTypesFor(destination.alpha2, day);
  const to = countryName(destination);
  if (!certType || !rules) return [choicesFor(to, choices)];
  const barred = notIssuedFor(rules, destination, day);
  if (barred) return [otherTypes(to, certType, choices, barred)];
  const others = choices.filter(({ type, preferential }) => preferential && type !== certType);
  const chosen = choices.find(({ type }) => type === certType);
  if (!chosen || others.length === 0) return [];
  return [chosen.preferential ? alternatives(to, others) : preferencePossible(to, others)];
}

const list = (choices: readonly TypeChoice[]): LocalText =>
  text(
    choices.map(({ type, reason }) => `${type}（${reason['zh-CN']}）`).join('、'),
    choices.map(({ type, reason }) => `${type} (${reason.en})`).join(', '),
  );

function choicesFor(to: LocalText, choices: readonly TypeChoice[]): Advice {
  const types = list(choices);
  return {
    id: 'type/choices',
    kind: 'type',
    tone: 'info',
    title: text('可申请的证书类型', 'Certificate types to choose from'),
    text: text(
      `输${to['zh-CN']}可申请：${types['zh-CN']}。优惠证书需货物符合该协定的原产地规则。`,
      `For ${to.en}: ${types.en}. A preferential type needs goods that meet the origin rules of its agreement.`,
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
      `${name['zh-CN']}目前不对${to['zh-CN']}签发。可改申请：${types['zh-CN']}。`,
      `${name.en} is not issued for ${to.en}. Possible instead: ${types.en}.`,
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
      `${to['zh-CN']}与我国有优惠安排：${types['zh-CN']}。货物符合原产地规则的，申请优惠证书可减免进口关税。`,
      `${to.en} grants preferences: ${types.en}. Goods that meet the origin rules pay less duty with a preferential certificate.`,
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
      `输${to['zh-CN']}还可申请：${types['zh-CN']}。各协定税率和原产地规则不同，可比较后选择。`,
      `Also possible for ${to.en}: ${types.en}. Rates and origin rules differ by agreement; compare before choosing.`,
    ),
    ...restingOn(...others.flatMap(groundsOfChoice)),
  };
}

const groundsOfChoice = ({ sources, confidence }: TypeChoice): Grounds[] =>
  sources.map((source) => ({ source, confidence }));

/** What says that the type is not issued for the country on that day; null where it is, or nothing is known. */
function notIssuedFor(rules: CertificateRules, { alpha2 }: Country, day: IsoDate): Grounds | null {
  const status = factOn(rules.status, day);
  if (status && status.value !== 'issued') return status;
  const parties = factOn(rules.destinations, day);
  return parties && parties.value !== '*' && !parties.value.includes(alpha2) ? parties : null;
}
