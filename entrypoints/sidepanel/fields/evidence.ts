import { i18n } from '#i18n';
import { sectionName } from '@/components/section-name';
import type { Section } from '@/lib/certificate/field';
import { fields } from '@/lib/certificate/fields';
import type { Evidence, UnrecognisedReason } from '@/lib/portal/model';

const isSection = (text: string): text is Section => Object.hasOwn(fields, text);

const words: Readonly<Record<Evidence['kind'], (text: string) => string>> = {
  label: (text) => i18n.t('panel.fields.why.label', [text]),
  for: (text) => i18n.t('panel.fields.why.for', [text]),
  aria: (text) => i18n.t('panel.fields.why.aria', [text]),
  'table-header': (text) => i18n.t('panel.fields.why.tableHeader', [text]),
  'text-left': (text) => i18n.t('panel.fields.why.textLeft', [text]),
  'text-above': (text) => i18n.t('panel.fields.why.textAbove', [text]),
  heading: (text) => i18n.t('panel.fields.why.heading', [text]),
  placeholder: (text) => i18n.t('panel.fields.why.placeholder', [text]),
  name: (text) => i18n.t('panel.fields.why.name', [text]),
  neighbours: (text) => i18n.t('panel.fields.why.neighbours', [isSection(text) ? sectionName(text) : text]),
  'value-shape': () => i18n.t('panel.fields.why.valueShape'),
  length: (text) => i18n.t('panel.fields.why.length', [text]),
  options: () => i18n.t('panel.fields.why.options'),
  pair: () => i18n.t('panel.fields.why.pair'),
  lesson: () => i18n.t('panel.fields.why.lesson'),
};

const reasons: Readonly<Record<UnrecognisedReason, () => string>> = {
  'no-label': () => i18n.t('panel.fields.reason.noLabel'),
  'no-field': () => i18n.t('panel.fields.reason.noField'),
  'two-fit': () => i18n.t('panel.fields.reason.twoFit'),
  low: () => i18n.t('panel.fields.reason.low'),
  taken: () => i18n.t('panel.fields.reason.taken'),
  'left-alone': () => i18n.t('teach.leftAlone'),
};

/** Reasons that a person can check at a glance: texts that stand on the page, or the user's own word. */
const seen: ReadonlySet<Evidence['kind']> = new Set(['lesson', 'label', 'for', 'aria', 'table-header', 'text-left', 'text-above', 'placeholder']);

const weightiestFirst = (evidence: readonly Evidence[]): readonly Evidence[] => evidence.toSorted((a, b) => b.weight - a.weight);
const inWords = ({ kind, text }: Evidence): string => words[kind](text.trim().replace(/[:：]$/, '')).trim();

/** The reasons for reading a control as a field, in words, the weightiest first, each once. */
export const evidenceWords = (evidence: readonly Evidence[]): readonly string[] => [...new Set(weightiestFirst(evidence).map(inWords))];

/** The one reason to show: the weightiest that can be seen on the page, else the weightiest of all; '' without any. */
export function mainReason(evidence: readonly Evidence[]): string {
  const sorted = weightiestFirst(evidence);
  const main = sorted.find(({ kind }) => seen.has(kind)) ?? sorted[0];
  return main ? inWords(main) : '';
}

/** Why a control was not recognised, in words. */
export const reasonWords = (reason: UnrecognisedReason): string => reasons[reason]();
