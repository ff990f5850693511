import type { CertificateHead } from '../certificate/application';
import { fieldSpec } from '../certificate/fields';
import type { Country } from '../certificate/places/country';
import { countryByAlpha2 } from '../certificate/places/country';
import { landlocked } from '../certificate/places/landlocked';
import { portCountries } from '../certificate/places/port';
import { printedName } from '../certificate/places/printed-name';
import type { CertType } from '../certificate/types';
import type { Grounds } from '../rulebook/fact';
import { factOn } from '../rulebook/fact';
import { grounds, text } from '../rulebook/state';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { countryName } from './country-name';
import { meansOf } from './means';
import { restingOn } from './resting-on';

/** Types whose transport sentence writes the country behind each port: FROM NINGBO, CHINA TO HAMBURG, GERMANY BY SEA. */
const withCountries: Partial<Record<CertType, Grounds>> = {
  C: grounds('filling-co', 'secondary'),
  B: grounds('filling-apta', 'secondary'),
};
const generator = grounds('portal-field-notes', 'secondary');

/** The transport sentence where everything in it is known, and how Hong Kong and landlocked countries are written. */
export function adviseRoute(context: AdviceContext): Advice[] {
  return [...sentence(context), ...hongKong(context), ...inland(context)];
}

function sentence({ application, certType, rules, destination, day }: AdviceContext): Advice[] {
  const head = application.CertificateHead;
  if (!certType || !rules || factOn(rules.language, day)?.value !== 'english') return [];
  if (head.TransDetails === undefined || head.TransDetails.trim() !== '') return [];
  const style = withCountries[certType];
  const value = transportDetails(head, destination, style !== undefined);
  if (value === null || value.length > (fieldSpec('CertificateHead', 'TransDetails')?.maxLength ?? Infinity)) return [];
  return [
    {
      id: 'transport/details',
      kind: 'transport',
      tone: 'info',
      title: text('运输细节', 'Transport details'),
      text: text(
        '按已填的港口和运输方式写成；也可用页面上的“自动生成”。',
        'From the ports and means already entered; the portal can generate it too.',
      ),
      insert: { path: 'CertificateHead.TransDetails', value },
      ...restingOn(style ?? generator),
    },
  ];
}

/**
 * `FROM NINGBO TO HAMBURG VIA SINGAPORE BY SEA`, for some types with the countries. Null unless both ports and the
 * means are known, the goods leave from mainland China and the port of discharge lies in the destination.
 */
export function transportDetails(head: CertificateHead, destination: Country | null, named: boolean): string | null {
  const from = place(head.LoadPort, 'CN', named);
  const to = destination && place(head.UnloadPort?.trim() ? head.UnloadPort : head.DestPort, destination.alpha2, named);
  const by = meansOf(head.TransMeans);
  const via = head.TransPort?.trim().toUpperCase() ?? '';
  if (!from || !to || !by || !/^[\u0020-\u007E]*$/.test(via)) return null;
  return `FROM ${from} TO ${to}${via && ` VIA ${via}`} ${by}`;
}

/** A port that lies in that country and nowhere else, with the country behind it where wanted. */
function place(port: string | undefined, alpha2: string, named: boolean): string | null {
  const name = port?.replaceAll(/\s+/g, ' ').trim().toUpperCase() ?? '';
  const countries = portCountries(name);
  const country = countryByAlpha2(alpha2);
  if (!country || !/^[\u0020-\u007E]+$/.test(name) || countries.length !== 1 || countries[0] !== alpha2) return null;
  const printed = printedName(country);
  return !named || name.includes(printed) ? name : `${name}, ${printed}`;
}

/** Goods that leave by way of Hong Kong still leave from a mainland port. */
function hongKong({ application }: AdviceContext): Advice[] {
  const load = application.CertificateHead.LoadPort?.trim();
  const countries = load ? portCountries(load) : [];
  if (countries.length !== 1 || countries[0] !== 'HK') return [];
  return [
    {
      id: 'transport/hong-kong',
      kind: 'transport',
      tone: 'attention',
      title: text('经香港出口', 'Export by way of Hong Kong'),
      text: text(
        '启运港填货物离开内地的港口；香港作为中转地，写在卸货港后的括号内，运输细节写明内地至香港段和后续航段。',
        'The port of loading is the one where the goods leave the mainland; Hong Kong is transit, in brackets behind the port of discharge, and the transport details name both legs.',
      ),
      ...restingOn(grounds('customs-qa-2025-2', 'secondary')),
    },
  ];
}

/** Switzerland and Liechtenstein: the filling instruction shows the port on the way. */
function inland({ application, certType, destination }: AdviceContext): Advice[] {
  const { UnloadPort: port } = application.CertificateHead;
  if (certType !== 'S' || !destination || !landlocked.has(destination.alpha2) || port === undefined || port.trim() !== '') return [];
  const country = countryName(destination);
  const printed = printedName(destination);
  return [
    {
      id: 'transport/inland',
      kind: 'transport',
      tone: 'info',
      title: text('目的国不临海', 'The destination has no coast'),
      text: text(
        `卸货地点未定的，只填${country['zh-CN']}；经第三国港口的写明中转，如 ${printed} VIA ROTTERDAM。`,
        `While the place of discharge is unknown, write ${country.en} alone; with a port on the way, ${printed} VIA ROTTERDAM.`,
      ),
      ...restingOn(grounds('filling-ch', 'secondary')),
    },
  ];
}
