import { describe, expect, it } from 'vitest';
import { withValue } from '@/lib/certificate/access';
import type { Section } from '@/lib/certificate/field';
import { fieldSpec } from '@/lib/certificate/fields';
import type { CheckOptions } from '@/lib/check/rule';
import { application, findings, findingsOf, ofRule, type Case, type Draft } from './try';

/** A case with a blank before and behind each text and those between doubled: as it comes from old texts. */
function pasted(draft: Draft): Draft {
  const wider = (section: Section, tag: string, text: string): string => (text.trim() && ['text', 'lines'].includes(fieldSpec(section, tag)?.kind ?? '') ? ` ${text.replaceAll(' ', '  ')} ` : text);
  const row = (section: Section, fields: object): object => Object.fromEntries(Object.entries(fields).map(([tag, text]: [string, string | undefined]) => [tag, text && wider(section, tag, text)]));
  return Object.fromEntries(Object.entries(draft).map(([name, part]: [string, object | null | undefined]) => [name, Array.isArray(part) ? part.map((fields: object) => row(name as Section, fields)) : part && row(name as Section, part)]));
}

/** Runs the cases of one rule: `severity path` for each finding, nothing where it stays silent. With `blanks: false` the rule's own matter are blanks or length. */
export function cases(rule: string, rows: readonly Case[], { blanks = true }: { readonly blanks?: boolean } = {}): void {
  const all = rows.map(([name, draft, ...expected]) => [name, draft, expected] as const);
  describe(rule, () => {
    it.each(all)('%s', (_name, draft, expected) => {
      const own = findings(draft).filter((finding) => finding.rule === rule);
      expect(own.map(({ severity, path }) => `${severity} ${path}`)).toEqual(expected);
      for (const { path, message, fix } of own) {
        if (!fix) continue;
        const mended = fix.edits.reduce((done, edit) => withValue(done, edit.path, edit.value), application(draft));
        expect(findingsOf(rule, mended).filter((left) => left.path === path && left.message.en === message.en), 'still there when mended').toEqual([]);
      }
    });
    if (blanks) {
      it('the same with blanks around and between', () => {
        for (const [name, draft, expected] of all) expect(ofRule(rule, pasted(draft)), name).toEqual(expected);
      });
    }
  });
}

/** What a rule offers to write, as `path = value`; nothing where it offers no mend. */
export function mends(rule: string, rows: readonly Case[], options: Partial<CheckOptions> = {}): void {
  describe(`${rule} mends`, () => {
    it.each(rows.map(([name, draft, ...edits]) => [name, draft, edits] as const))('%s', (_name, draft, edits) => {
      const own = findingsOf(rule, draft, options);
      expect(own.length).toBeGreaterThan(0);
      expect(own.flatMap(({ fix }) => fix?.edits ?? []).map(({ path, value }) => `${path} = ${value}`)).toEqual(edits);
    });
  });
}

/** The sources that the findings of a rule rest on. */
export function rests(rule: string, rows: readonly Case[], options: Partial<CheckOptions> = {}): void {
  describe(`${rule} rests on`, () => {
    it.each(rows.map(([name, draft, ...sources]) => [name, draft, sources] as const))('%s', (_name, draft, sources) => {
      expect(findingsOf(rule, draft, options).flatMap((finding) => finding.sources)).toEqual(sources);
    });
  });
}
