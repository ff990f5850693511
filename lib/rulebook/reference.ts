import type { LocalText } from '../certificate/text';
import type { CertType } from '../certificate/types';
import type { Fact } from './fact';

/** A share of value that goods must reach. */
export interface ValueContent {
  /** Least regional or originating share in per cent; null where each product has its own or none is named. */
  readonly share: number | null;
  readonly formula: LocalText;
}

/**
 * What is known of a certificate type besides its rules: to be read and shown, no check goes by it.
 * Kept apart so that the background, which checks, need not carry it. An empty list: nothing known.
 */
export interface CertificateReference {
  readonly code: CertType;
  /** Code of the agreement on customs declarations (优惠贸易协定代码). */
  readonly interfaceCode: readonly Fact<string>[];
  /** When goods originate, in a sentence. */
  readonly originRule: readonly Fact<LocalText>[];
  readonly valueContent: readonly Fact<ValueContent>[];
  readonly deMinimis: readonly Fact<LocalText>[];
  /** What each origin criterion means, by the code as it stands in the field. */
  readonly meanings: readonly Fact<Readonly<Record<string, LocalText>>>[];
  /** Direct consignment and transit through third places. */
  readonly transit: readonly Fact<LocalText>[];
  /** Papers that go with an application. */
  readonly documents: readonly Fact<readonly LocalText[]>[];
  /** How long copies and proofs are kept, in years. */
  readonly archive: readonly Fact<{ readonly years: number }>[];
  /** Ports of loading and discharge, and how the route is written. */
  readonly ports: readonly Fact<LocalText>[];
  /** A true copy of a lost certificate. */
  readonly reissue: readonly Fact<LocalText>[];
  readonly exhibition: readonly Fact<LocalText>[];
  /** Certificates issued by a country on the way: movement and back-to-back certificates. */
  readonly movement: readonly Fact<LocalText>[];
  /** Consignments that need no certificate. */
  readonly waiver: readonly Fact<LocalText>[];
  /** Electronic exchange of origin data with the importing customs. */
  readonly exchange: readonly Fact<LocalText>[];
  /** How single boxes are filled in; several hold at a time. */
  readonly boxes: readonly Fact<LocalText>[];
  /** What changed and when: `from` is the day; several hold at a time. */
  readonly changes: readonly Fact<LocalText>[];
  /** Anything else worth knowing; several hold at a time. */
  readonly notes: readonly Fact<LocalText>[];
  /** What has been looked for and not found; several hold at a time. */
  readonly gaps: readonly Fact<LocalText>[];
}

/** Lists in which several facts hold on one day. */
export const manyAtOnce = ['boxes', 'changes', 'notes', 'gaps'] as const satisfies readonly (keyof CertificateReference)[];
