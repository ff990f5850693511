import type { CriteriaRule, MarksRule, RetrospectiveRule, ThirdPartyRule, TransportRule } from './certificate';
import { documented, grounds, inferred, official, text } from './state';

/** Retrospective as soon as applied for after shipment, possible for a year: the general rule of customs practice. */
export const afterShipment: RetrospectiveRule = {
  clock: 'shipment',
  grace: null,
  latest: { amount: 1, unit: 'year' },
  wording: null,
  box: null,
  extraDocuments: [],
};

/** The third party is ticked and listed, and stands nowhere else. */
export const tick: ThirdPartyRule = { placement: 'tick', invoiceOf: null, extra: null };

/** Wordings for a vessel not yet known: all types. */
export const byMode: TransportRule = { unknownVessel: ['BY SEA', 'BY AIR', 'BY ROAD'], concreteAfterShipment: false };

/** As above, `***` accepted too, and the real vessel or number once shipped: filling instructions of some agreements. */
export const byModeOrStars: TransportRule = { unknownVessel: [...byMode.unknownVessel, '***'], concreteAfterShipment: true };

/** How marks are stated unless the form says otherwise. */
export const marks: MarksRule = { none: ['N/M'], picture: ['SEE ATTACHMENT'] };

/** The list of criteria of most bilateral agreements. */
export const wholeOrRule: CriteriaRule = { codes: ['WO', 'WP', 'PSR'], percentage: false, shown: true };

/** The form has no field for a criterion. */
export const noCriterion: CriteriaRule = { codes: null, percentage: false, shown: false };

/** Validity of nearly every certificate. */
export const oneYear = text('自签发之日起1年内有效', 'Valid for one year from the day of issue');

const noMarksPart = { none: grounds('filling-co', 'secondary') };

/** Facts of the customs practice paper of 2023 that hold for every type it names. */
export const byFaq = {
  issued: documented('issued' as const, 'customs-faq-2023'),
  noItemLimit: documented(null, 'customs-faq-2023'),
  twentyItems: documented(20, 'customs-faq-2023'),
  retrospective: documented(afterShipment, 'customs-faq-2023'),
  thirdParty: documented(tick, 'customs-faq-2023'),
  transport: documented(byMode, 'customs-faq-2023'),
  marks: documented(marks, 'customs-faq-2023', { parts: noMarksPart }),
  /** Not in the list of self-printed certificates of June 2023, nor in a later announcement. */
  notSelfPrinted: documented([] as readonly string[], 'customs-faq-2023'),
};

/** The same rules carried over to agreements newer than that paper: nobody has confirmed them there. */
export const carriedOver = {
  retrospective: inferred(afterShipment, 'customs-faq-2023'),
  thirdParty: inferred(tick, 'customs-faq-2023'),
  transport: inferred(byMode, 'customs-faq-2023'),
  marks: inferred(marks, 'customs-faq-2023'),
};

/** Printed fields are English, ECFA alone is Chinese. */
export const inEnglish = official('english' as const, 'smart-review-2020');
