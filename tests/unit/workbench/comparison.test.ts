import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { clauses, clauseSeparator, comparison } from '@/components/rulebook/comparison';
import { factGroups } from '@/components/rulebook/fact-groups';
import { certTypeCodes } from '@/lib/certificate/types';
import { listedFacts } from '@/lib/rulebook/listed-facts';

const today = '2026-11-22';
const type = fc.constantFrom(...certTypeCodes);
const outcome = (left: 'E' | 'K' | 'RC', right: 'E' | 'K' | 'RC', key: string, day = today) => comparison(left, right, day).find((row) => row.key === key)?.outcome;

describe('two types compared', () => {
  it('differ where their days of grace differ', () => {
    expect(outcome('E', 'RC', 'retrospective')).toBe('different');
    expect(outcome('E', 'RC', 'destinations')).toBe('different');
  });

  it('are the same where both have no limit of items, by whomever that is said', () => {
    expect(outcome('K', 'RC', 'itemLimit')).toBe('same');
  });

  it('differ on a day on which one of them still had a limit', () => {
    expect(outcome('K', 'RC', 'itemLimit', '2022-06-11')).toBe('different');
  });

  it('are the same as themselves on every day', () => {
    fc.assert(
      fc.property(type, (code) => {
        expect(comparison(code, code, today).filter((row) => row.outcome !== 'same')).toEqual([]);
      }),
    );
  });

  it('give the same outcome from either side', () => {
    const turned = { same: 'same', different: 'different', 'only-left': 'only-right', 'only-right': 'only-left' } as const;
    fc.assert(
      fc.property(type, type, (one, other) => {
        const there = comparison(one, other, today).map((row) => [row.key, row.outcome]);
        const back = comparison(other, one, today).map((row) => [row.key, turned[row.outcome]]);
        expect(there).toEqual(back);
      }),
    );
  });
});

describe('the facts of a type by heading', () => {
  it('are all there, each once', () => {
    fc.assert(
      fc.property(type, (code) => {
        const shown = factGroups(code).flatMap(({ facts }) => facts.map(({ key, text, from, until }) => [key, text, from, until]));
        const listed = listedFacts(code).map(({ key, text, from, until }) => [key, text, from, until]);
        expect(shown).toHaveLength(listed.length);
        expect(shown).toEqual(expect.arrayContaining(listed));
      }),
    );
  });

  it('come apart into clauses without a letter lost', () => {
    for (const code of certTypeCodes) {
      for (const fact of listedFacts(code)) {
        for (const language of ['zh-CN', 'en'] as const) {
          expect(clauses(fact, language).join(clauseSeparator(fact, language))).toBe(fact.text[language]);
        }
      }
    }
  });
});
