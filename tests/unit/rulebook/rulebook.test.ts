import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { certTypeCodes } from '@/lib/certificate/types';
import { countryByAlpha2 } from '@/lib/certificate/places/country';
import { addDays, isIsoDate } from '@/lib/rulebook/calendar';
import type { Fact } from '@/lib/rulebook/fact';
import { fullRulesOf, references } from '@/lib/rulebook/full';
import { rulebook, rulesOf } from '@/lib/rulebook';
import { factKeys } from '@/lib/rulebook/listing/telling';
import { nothingKnown } from '@/lib/rulebook/nothing-known';
import { nothingNoted } from '@/lib/rulebook/nothing-noted';
import { manyAtOnce } from '@/lib/rulebook/reference';
import { sourceOf } from '@/lib/rulebook/sources';

const several: ReadonlySet<string> = new Set(manyAtOnce);

/** Every list of facts of every type, with its name: rules and reference. */
const lists = certTypeCodes.flatMap((type) =>
  Object.entries(fullRulesOf(type))
    .filter((entry): entry is [string, readonly Fact<unknown>[]] => Array.isArray(entry[1]))
    .map(([name, facts]) => ({ where: `${type} ${name}`, type, name, facts })),
);

describe('the rulebook', () => {
  it.each(certTypeCodes)('has a file for %s, and the file is about it', (type) => {
    expect(existsSync(join(import.meta.dirname, '../../../lib/rulebook/types', `${type}.ts`))).toBe(true);
    expect(existsSync(join(import.meta.dirname, '../../../lib/rulebook/reference', `${type}.ts`))).toBe(true);
    expect(rulebook[type].code).toBe(type);
    expect(references[type].code).toBe(type);
  });

  it.each(certTypeCodes)('has every list for %s, empty where nothing is known', (type) => {
    expect(Object.keys(rulesOf(type)).sort()).toEqual([...Object.keys(nothingKnown), 'code'].sort());
    expect(Object.keys(references[type]).sort()).toEqual([...Object.keys(nothingNoted), 'code'].sort());
    expect([...factKeys, 'code'].sort()).toEqual(Object.keys(fullRulesOf(type)).sort());
  });

  it('names for each fact, and each part, a source that exists', () => {
    for (const { where, facts } of lists) {
      for (const fact of facts) {
        for (const { source } of [fact, ...Object.values(fact.parts ?? {})]) {
          expect([where, source, sourceOf(source) !== undefined]).toEqual([where, source, true]);
        }
      }
    }
  });

  it('trusts no fact more than the source it rests on, and nothing unverified', () => {
    const trust = ['official', 'source-document', 'secondary', 'inferred'];
    for (const { where, facts } of lists) {
      for (const fact of facts) {
        for (const { source, confidence } of [fact, ...Object.values(fact.parts ?? {})]) {
          const own = sourceOf(source)?.confidence ?? 'official';
          expect([where, source, trust.indexOf(confidence) >= trust.indexOf(own)]).toEqual([where, source, true]);
        }
      }
    }
  });

  it('marks parts that the value really has', () => {
    for (const { where, facts } of lists) {
      for (const fact of facts) {
        for (const part of Object.keys(fact.parts ?? {})) {
          expect([where, part, Object.hasOwn(fact.value as object, part)]).toEqual([where, part, true]);
        }
      }
    }
  });

  it('has no two facts for one day in a list, and dates that are days in order', () => {
    for (const { where, name, facts } of lists) {
      if (several.has(name)) continue;
      const spans = facts.map(({ from, until }) => {
        for (const day of [from, until]) if (day !== undefined) expect([where, isIsoDate(day)]).toEqual([where, true]);
        return [from ?? '0000-00-00', until ?? '9999-99-99'] as const;
      });
      spans.sort();
      for (const [i, [from, until]] of spans.entries()) {
        expect([where, from <= until]).toEqual([where, true]);
        const before = spans[i - 1];
        if (before) expect([where, before[1] < from]).toEqual([where, true]);
      }
    }
  });

  it('leaves no day between two facts of a list', () => {
    for (const { where, name, facts } of lists) {
      if (several.has(name)) continue;
      const ordered = [...facts].sort((one, other) => (one.from ?? '').localeCompare(other.from ?? ''));
      for (const [i, { from }] of ordered.entries()) {
        const until = ordered[i - 1]?.until;
        if (i > 0) expect([where, until && addDays(until, 1)]).toEqual([where, from]);
      }
    }
  });

  it('ends a list only where later law has not been read, and says so', () => {
    const ended = lists.filter(({ name, facts }) => !several.has(name) && facts.length > 0 && facts.every(({ until }) => until !== undefined));
    expect(ended.map(({ where }) => where).sort()).toEqual(['NI itemLimit', 'X criteria', 'X meanings']);
    for (const { type } of ended) expect([type, references[type].gaps.length > 0]).toEqual([type, true]);
  });

  it('calls official only what rests on official text, and documented what rests on customs’ own papers', () => {
    for (const { where, facts } of lists) {
      for (const fact of facts) {
        for (const { source, confidence } of [fact, ...Object.values(fact.parts ?? {})]) {
          const own = sourceOf(source)?.confidence;
          if (confidence === 'official') expect([where, source, own]).toEqual([where, source, 'official']);
          if (confidence === 'source-document') expect([where, source, ['official', 'source-document'].includes(own ?? '')]).toEqual([where, source, true]);
          if (source === 'unverified') expect([where, confidence]).toEqual([where, 'inferred']);
        }
      }
    }
  });

  it('names only countries that exist', () => {
    for (const { where, name, facts } of lists) {
      if (name !== 'destinations' && name !== 'selfPrint') continue;
      for (const { value } of facts) {
        if (value === '*') continue;
        for (const code of value as readonly string[]) {
          expect([where, code, countryByAlpha2(code) !== null]).toEqual([where, code, true]);
        }
      }
    }
  });

  it('writes every sentence in both languages', () => {
    for (const { where, facts } of lists) {
      for (const { value } of facts) {
        if (typeof value !== 'object' || value === null || !('zh-CN' in value)) continue;
        const both = value as unknown as Record<string, string>;
        expect([where, /[\u4E00-\u9FFF]/.test(both['zh-CN'] ?? '')]).toEqual([where, true]);
        expect([where, /[A-Za-z]/.test(both['en'] ?? '') && !/[\u4E00-\u9FFF]/.test((both['en'] ?? '').replaceAll('预计', '').replaceAll('无', ''))]).toEqual([where, true]);
      }
    }
  });

});
