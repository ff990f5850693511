import { emptyApplication, type Application } from '@/lib/certificate/application';
import type { Severity } from '@/lib/certificate/finding';
import type { Path } from '@/lib/certificate/path';
import type { LocalText } from '@/lib/certificate/text';
import { check } from '@/lib/check/engine';
import type { CodeRemark } from '@/lib/check/organisation-code';
import type { Rule } from '@/lib/check/rule';
import { chinese } from '@/lib/check/rules/characters/chinese';
import { fullWidthRule } from '@/lib/check/rules/characters/full-width';
import { invisibleRule } from '@/lib/check/rules/characters/invisible';
import { lowerCase } from '@/lib/check/rules/characters/lower-case';
import { notInXmlRule } from '@/lib/check/rules/characters/not-in-xml';
import { typographicRule } from '@/lib/check/rules/characters/typographic';
import { unusual } from '@/lib/check/rules/characters/unusual';

/** One thing to look at in a record. It never keeps the record from being saved. */
export interface Warning {
  /** The field beside which it stands: `nameEn`, `criteria[0].criterion`. */
  readonly at: string;
  readonly severity: Severity;
  readonly message: LocalText;
  /** What the field would rather hold, where only one thing can be meant. */
  readonly mend?: { readonly label: LocalText; readonly value: string };
}

/** Rules on what a text is written in: for whatever is printed in English. */
export const textRules: readonly Rule[] = [chinese, fullWidthRule, invisibleRule, notInXmlRule, typographicRule, unusual, lowerCase];

/** What a record says on a certificate, as far as rules are to see it. What is left out is unknown to them. */
export type Excerpt = Partial<Pick<Application, 'CertificateHead' | 'Goods' | 'NonpartyCorp'>>;

/**
 * What rules of the certificate say of an excerpt on that day (2026-01-05). `fields` names the record's field for each
 * path of the application; findings elsewhere are left aside. With `mends`, a field takes over what a rule would write.
 */
export function warningsOf(excerpt: Excerpt, rules: readonly Rule[], today: string, fields: Readonly<Record<Path, string>>, mends = true): Warning[] {
  return check({ ...emptyApplication(), ...excerpt }, { asOf: today, absent: 'unknown' }, rules).flatMap(({ path, severity, message, fix }): Warning[] => {
    const at = fields[path];
    const [edit] = fix?.edits ?? [];
    const mend = mends && fix && edit?.path === path && fix.edits.length === 1 ? { label: fix.label, value: edit.value } : null;
    return at === undefined ? [] : [{ at, severity, message, ...(mend && { mend }) }];
  });
}

/** A remark on a code as a warning at its field. */
export const codeWarning = (at: string, remark: CodeRemark | null): Warning[] =>
  remark ? [{ at, severity: 'warning', message: remark.message, ...(remark.meant !== undefined && { mend: { label: { 'zh-CN': `改为 ${remark.meant}`, en: `Use ${remark.meant}` }, value: remark.meant } }) }] : [];
