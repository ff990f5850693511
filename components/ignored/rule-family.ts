import { i18n } from '#i18n';

/** What a rule is about, by the first part of its id (`invoice-number/full-width`). */
const families: Readonly<Record<string, () => string>> = {
  amendment: () => i18n.t('aside.family.amendment'),
  batch: () => i18n.t('aside.family.batch'),
  characters: () => i18n.t('aside.family.characters'),
  codes: () => i18n.t('aside.family.codes'),
  criterion: () => i18n.t('aside.family.criterion'),
  dates: () => i18n.t('aside.family.dates'),
  description: () => i18n.t('aside.family.description'),
  destination: () => i18n.t('aside.family.destination'),
  ecfa: () => i18n.t('aside.family.ecfa'),
  format: () => i18n.t('aside.family.format'),
  goods: () => i18n.t('aside.family.goods'),
  hs: () => i18n.t('aside.family.hs'),
  invoice: () => i18n.t('aside.family.invoice'),
  'invoice-number': () => i18n.t('aside.family.invoiceNumber'),
  marks: () => i18n.t('aside.family.marks'),
  parties: () => i18n.t('aside.family.parties'),
  producer: () => i18n.t('aside.family.producer'),
  rcep: () => i18n.t('aside.family.rcep'),
  're-export': () => i18n.t('aside.family.reExport'),
  required: () => i18n.t('aside.family.required'),
  retrospective: () => i18n.t('aside.family.retrospective'),
  'third-party': () => i18n.t('aside.family.thirdParty'),
  totals: () => i18n.t('aside.family.totals'),
  transport: () => i18n.t('aside.family.transport'),
  undertaking: () => i18n.t('aside.family.undertaking'),
};

/** What a rule is about, in the user's language; null for a rule that this version does not know. */
export function ruleFamily(rule: string): string | null {
  const family = rule.split('/', 1).join('');
  return Object.hasOwn(families, family) ? (families[family]?.() ?? null) : null;
}
