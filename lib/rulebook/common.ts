import type { AmendmentRule, CriteriaRule, MarksRule, PartiesRule, RetrospectiveRule, ThirdPartyRule, TransportRule } from './certificate';
import { documented, grounds, inferred, official, secondary, text } from './state';

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

/** Nothing known of exporter, producer and consignee: what a type's rule starts from. */
export const noPartyRule: PartiesRule = {
  producerShown: null,
  producerWords: [],
  consigneeWords: [],
  consigneeIn: null,
  consigneeMayBeBlank: null,
  exporterAlone: null,
};

/** The name of the form, as agents list it. */
export const formCalled = (name: string) => secondary(name, 'type-list');

/** Validity of nearly every certificate. */
export const oneYear = text('自签发之日起1年内有效', 'Valid for one year from the day of issue');

/** N/M does not stand in the customs paper. */
export const noMarksPart = { none: grounds('portal-field-notes', 'secondary') };

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
/** The same, for types that came after the paper of 2020. */
export const inEnglishSupposed = inferred('english' as const, 'smart-review-2020');

const newAlone: AmendmentRule = {
  ways: ['new-certificate'],
  note: text(
    '在证书有效期内向原签证机关申请，并退回原证书',
    'Applied for within validity at the office that issued it; the original goes back',
  ),
};

const eitherWay: AmendmentRule = {
  ways: ['new-certificate', 'hand-correction'],
  note: text(
    '在证书有效期内向原签证机关申请；换发新证须退回原证，无法退回的，新证注明原证作废',
    'Within validity, at the office that issued it; a new certificate against the original, or stating that the original is void',
  ),
};

const byHand: AmendmentRule = {
  ways: ['hand-correction'],
  note: text(
    '协定要求在原证书上更正：持原证书到原签证机关办理，不换发新证',
    'The agreement wants the original corrected: bring it to the office that issued it; no new certificate',
  ),
};

const underOrder270 = { from: '2024-09-01', article: '第十三条' };

/** How certificates are changed: by a new one until 2024-08-31, in two ways since Order 270. */
export const amended = {
  before: documented(newAlone, 'customs-faq-2023', { until: '2024-08-31' }),
  since: secondary(eitherWay, 'order-270', underOrder270),
  byHand: secondary(byHand, 'customs-qa-2025', { from: '2024-09-01' }),
  supposed: inferred(eitherWay, 'order-270', underOrder270),
};
