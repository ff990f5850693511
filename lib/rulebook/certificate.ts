import type { CertType } from '../certificate/types';
import type { LocalText } from '../certificate/text';
import type { Fact } from './fact';

/** ISO 3166-1 alpha-2 codes of the countries and regions a type is issued for; `'*'` for any. */
export type Destinations = readonly string[] | '*';

/** The day a time limit counts from. */
export type RetrospectiveClock = 'shipment' | 'export' | 'export-declaration';

/** When an application counts as retrospective, and until when it is possible at all. */
export interface RetrospectiveRule {
  /** The day the clock starts from: shipment, export, or the customs export declaration (ECFA). */
  readonly clock: RetrospectiveClock;
  /** The day that `latest` counts from, where it is another than `clock`. */
  readonly latestClock?: RetrospectiveClock;
  /** True where the source can also be read as counting from the day after: between the readings lies a day to warn of. */
  readonly startDayDisputed?: true;
  /** True where a retrospective certificate is valid from the day of shipment, not from its issue. */
  readonly validFromShipment?: true;
  /** Days in which a later application is still not retrospective. */
  readonly grace: { readonly days: number; readonly unit: 'calendar-day' | 'working-day'; readonly countsStartDay: boolean } | null;
  /** Last possible day, counted from `latestClock`, else `clock`; null where no retrospective issue exists and the grace days are the end. */
  readonly latest: { readonly amount: number; readonly unit: 'day' | 'month' | 'year' } | null;
  /** What the certificate then says, and where, as far as known. */
  readonly wording: string | null;
  readonly box: string | null;
  /** Papers asked for with a retrospective application, as far as known. */
  readonly extraDocuments: readonly LocalText[];
}

/** Where a third party (intermediary, non-party operator) is stated on this type. */
export interface ThirdPartyRule {
  /** `tick`: the tick box and company list, nowhere else · `via-or-clause`: VIA or O/B behind exporter or consignee, or special clause · `clause`: special clause only. */
  readonly placement: 'tick' | 'via-or-clause' | 'clause';
  /** Whose invoice number and date the certificate carries, where known. */
  readonly invoiceOf: 'third-party' | 'exporter' | null;
  /** Anything this agreement asks for besides. */
  readonly extra: LocalText | null;
}

/** The origin criteria offered for a type. */
export interface CriteriaRule {
  /** The codes of the list; null where entry is free or unknown. */
  readonly codes: readonly string[] | null;
  /** True where a percentage such as `40%` may stand as criterion. */
  readonly percentage: boolean;
  /** False where the form does not show the field. */
  readonly shown: boolean;
}

/** How goods are stated on a type. */
export interface GoodsRule {
  /** Digits of the HS code printed, and whose nomenclature. */
  readonly hsDigits: number | null;
  readonly hsSide: 'exporter' | 'importer' | null;
  /** The HS code must stand in the description too. */
  readonly hsInDescription: boolean;
  readonly fobShown: 'always' | 'with-rvc' | 'never' | null;
}

/** How transport is stated on a type. */
export interface TransportRule {
  /** Wordings accepted while vessel and voyage are unknown before shipment. */
  readonly unknownVessel: readonly string[];
  /** After shipment the real vessel or number is required. */
  readonly concreteAfterShipment: boolean;
}

/** How marks are stated on a type. */
export interface MarksRule {
  /** False where the form has no box for marks. */
  readonly shown?: false;
  readonly none: readonly string[];
  readonly picture: readonly string[];
}

/** Everything the product knows of one certificate type; each fact dated and sourced. An empty list: nothing known. */
export interface CertificateRules {
  readonly code: CertType;
  /** `issued` while certificates of this type are issued; other values tell why not. */
  readonly status: readonly Fact<'issued' | 'not-yet' | 'superseded' | 'ended'>[];
  readonly agreement: readonly Fact<LocalText>[];
  readonly destinations: readonly Fact<Destinations>[];
  /** Most goods items on one certificate; null: no limit. */
  readonly itemLimit: readonly Fact<number | null>[];
  readonly retrospective: readonly Fact<RetrospectiveRule>[];
  readonly validity: readonly Fact<LocalText>[];
  readonly thirdParty: readonly Fact<ThirdPartyRule>[];
  readonly criteria: readonly Fact<CriteriaRule>[];
  readonly goods: readonly Fact<GoodsRule>[];
  readonly transport: readonly Fact<TransportRule>[];
  readonly marks: readonly Fact<MarksRule>[];
  /** Destinations (alpha-2) that may be self-printed; `'*'` all. */
  readonly selfPrint: readonly Fact<Destinations>[];
  /** The language of the printed fields. */
  readonly language: readonly Fact<'english' | 'chinese'>[];
  readonly notes: readonly Fact<LocalText>[];
}
