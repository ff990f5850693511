import type { Application } from '../certificate/application';
import { countryByNumeric, countryByText } from '../certificate/places/country';
import type { Country } from '../certificate/places/country';
import type { CertType } from '../certificate/types';
import { isCertType } from '../certificate/types';
import { isIsoDate } from '../rulebook/calendar';
import type { CertificateRules } from '../rulebook/certificate';
import type { IsoDate } from '../rulebook/fact';
import { rulesOf } from '../rulebook';

/** What advice is given on. */
export interface AdviceContext {
  readonly application: Application;
  /** Null while the type is unknown or not chosen. */
  readonly certType: CertType | null;
  readonly rules: CertificateRules | null;
  /** The day whose law applies: the application date if it is one, else today. */
  readonly day: IsoDate;
  /** Today, Chinese time. */
  readonly asOf: IsoDate;
  /** Day of shipment, where the form has one. */
  readonly shipment: IsoDate | undefined;
  /** Null where the form names none, or two that differ. */
  readonly destination: Country | null;
  /** For each product the criterion it carries on each type, where the company's library knows it. */
  readonly goods: readonly Readonly<Partial<Record<CertType, string>>>[] | null;
}

/** Reads from the application what advice depends on. */
export function adviceContext(application: Application, asOf: IsoDate, goods: AdviceContext['goods'] = null): AdviceContext {
  const head = application.CertificateHead;
  const code = head.CertType?.trim() ?? '';
  const certType = isCertType(code) ? code : null;
  const applied = head.AplDate?.trim();
  const shipped = head.IntendExpDate?.trim();
  return {
    application,
    certType,
    rules: certType && rulesOf(certType),
    day: isIsoDate(applied) ? applied : asOf,
    asOf,
    shipment: isIsoDate(shipped) ? shipped : undefined,
    destination: countryStated(head.DestCountryCode, head.DestCountryName, head.DestCountry),
    goods,
  };
}

/** The country that a code and names state together; null where nothing is stated, unreadable or contradictory. */
export function countryStated(code: string | undefined, ...names: readonly (string | undefined)[]): Country | null {
  const stated = [
    ...(code?.trim() ? [countryByNumeric(code.trim())] : []),
    ...names.filter((name): name is string => Boolean(name?.trim())).map((name) => countryByText(name)),
  ];
  const [first = null] = stated;
  return stated.every((country) => country?.alpha2 === first?.alpha2) ? first : null;
}
