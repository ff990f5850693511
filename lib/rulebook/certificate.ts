import type { CertType } from '../certificate/types';
import type { LocalText } from '../certificate/text';
import type { Fact, IsoDate } from './fact';

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

/** Who may stand as producer, consignee and exporter, and in which words. */
export interface PartiesRule {
  /** Whether the form has a box for the producer; null where the form has not been read. */
  readonly producerShown: boolean | null;
  /** Words accepted in place of a producer's name and address. */
  readonly producerWords: readonly string[];
  /** Words accepted in place of a consignee's name and address. */
  readonly consigneeWords: readonly string[];
  /** Where the consignee must be; null where no text says so. */
  readonly consigneeIn: 'importing-country' | 'agreement-parties' | null;
  readonly consigneeMayBeBlank: boolean | null;
  /** True where the exporter's box takes one mainland company and no second company's name. */
  readonly exporterAlone: boolean | null;
}

/** How a certificate that has been issued is changed. */
export interface AmendmentRule {
  /** `new-certificate`: a new one against the original · `hand-correction`: on the original, signed and stamped. */
  readonly ways: readonly ('new-certificate' | 'hand-correction')[];
  readonly note: LocalText | null;
}

/**
 * The rules of one certificate type that checks and advice go by; each fact dated and sourced.
 * An empty list: nothing known. What is only there to be read (origin rule, value content, documents, archive,
 * meanings of criteria, notes …) stands in `CertificateReference`; `fullRulesOf` of ./full.ts gives both.
 */
export interface CertificateRules {
  readonly code: CertType;
  /** `issued` while certificates of this type are issued; other values tell why not. */
  readonly status: readonly Fact<'issued' | 'not-yet' | 'superseded' | 'ended'>[];
  readonly agreement: readonly Fact<LocalText>[];
  /** What the trade calls the form: FORM A, FORM E … */
  readonly formName: readonly Fact<string>[];
  /** First day of the agreement, where it is known to the day; upgrades stand among the `changes` of the reference. */
  readonly inForce: readonly Fact<IsoDate>[];
  readonly destinations: readonly Fact<Destinations>[];
  /** Most goods items on one certificate; null: no limit. */
  readonly itemLimit: readonly Fact<number | null>[];
  readonly retrospective: readonly Fact<RetrospectiveRule>[];
  readonly validity: readonly Fact<LocalText>[];
  readonly thirdParty: readonly Fact<ThirdPartyRule>[];
  readonly parties: readonly Fact<PartiesRule>[];
  readonly criteria: readonly Fact<CriteriaRule>[];
  readonly goods: readonly Fact<GoodsRule>[];
  readonly transport: readonly Fact<TransportRule>[];
  readonly marks: readonly Fact<MarksRule>[];
  /** Destinations (alpha-2) that may be self-printed; `'*'` all. */
  readonly selfPrint: readonly Fact<Destinations>[];
  /** The language of the printed fields. */
  readonly language: readonly Fact<'english' | 'chinese'>[];
  readonly amendment: readonly Fact<AmendmentRule>[];
}
