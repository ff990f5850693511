import { i18n } from '#i18n';
import type { Section } from '@/lib/certificate/field';
import { fields } from '@/lib/certificate/fields';
import type { Evidence, UnrecognisedReason } from '@/lib/portal/model';
import { sectionName } from '../words';

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
  'value-shape': (text) => i18n.t('panel.fields.why.valueShape', [text]),
  length: (text) => i18n.t('panel.fields.why.length', [text]),
  options: (text) => i18n.t('panel.fields.why.options', [text]),
  pair: (text) => i18n.t('panel.fields.why.pair', [text]),
  lesson: (text) => i18n.t('panel.fields.why.lesson', [text]),
};

const reasons: Readonly<Record<UnrecognisedReason, () => string>> = {
  'no-label': () => i18n.t('panel.fields.reason.noLabel'),
  'no-field': () => i18n.t('panel.fields.reason.noField'),
  'two-fit': () => i18n.t('panel.fields.reason.twoFit'),
  low: () => i18n.t('panel.fields.reason.low'),
  taken: () => i18n.t('panel.fields.reason.taken'),
};

/** The reasons for reading a control as a field, in words, the weightiest first, each once. */
export const evidenceWords = (evidence: readonly Evidence[]): readonly string[] => [
  ...new Set(evidence.toSorted((a, b) => b.weight - a.weight).map(({ kind, text }) => words[kind](text.trim().replace(/[:：]$/, '')).trim())),
];

/** Why a control was not recognised, in words. */
export const reasonWords = (reason: UnrecognisedReason): string => reasons[reason]();
