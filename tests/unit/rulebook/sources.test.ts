/** The documents behind the rulebook, by the names that people read. */
import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/certificate/text';
import { certTypeCodes } from '@/lib/certificate/types';
import { articleIn } from '@/lib/rulebook/article';
import { listedFacts } from '@/lib/rulebook/listed-facts';
import { sources } from '@/lib/rulebook/sources';
import type { Source } from '@/lib/rulebook/source';

const all: readonly (readonly [string, Source])[] = Object.entries(sources);
const chinese = /\p{Script=Han}|[，。；：（）《》“”—]/u;

describe('the documents behind the rulebook', () => {
  it.each(all)('%s: title and publisher in both languages', (id, { title, publisher }) => {
    expect(title['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(title.en).toMatch(/^[A-Z]/);
    expect(title.en).not.toMatch(chinese);
    // Nobody has published what nobody has verified.
    if (id === 'unverified') return;
    expect(publisher['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(publisher.en).toMatch(/^[A-Z]/);
    expect(publisher.en).not.toMatch(chinese);
  });

  it('have short titles', () => {
    const longest: Readonly<Record<Locale, number>> = { 'zh-CN': 64, en: 96 };
    for (const [id, { title }] of all) {
      expect(title['zh-CN'].length, id).toBeLessThanOrEqual(longest['zh-CN']);
      expect(title.en.length, id).toBeLessThanOrEqual(longest.en);
    }
  });

  it.each(['zh-CN', 'en'] as const)('are told apart by their titles in %s', (locale) => {
    expect(new Set(all.map(([, { title }]) => title[locale])).size).toBe(all.length);
  });

  it('bear the same numbers and years in both languages', () => {
    const figures = (text: string): readonly string[] => (text.match(/\d{2,}/g) ?? []).toSorted();
    for (const [id, { title }] of all) if (/^(?:gacc|order|holidays|schema|sg)-/.test(id)) expect(figures(title.en), id).toEqual(figures(title['zh-CN']));
  });
});

describe('articles', () => {
  it.each([
    ['第五条', 'Art. 5'],
    ['第十条', 'Art. 10'],
    ['第十三条', 'Art. 13'],
    ['第二十条、第二十九条', 'Arts. 20, 29'],
    ['第四十一条', 'Art. 41'],
    ['第七条至第十条', 'Arts. 7-10'],
    ['第3.19条', 'Art. 3.19'],
    ['Annex III, rule 4', 'Annex III, rule 4'],
    ['第二款', '第二款'],
  ])('%s is cited as %s in English, unchanged in Chinese', (article, english) => {
    expect(articleIn(article, 'en')).toBe(english);
    expect(articleIn(article, 'zh-CN')).toBe(article);
  });

  it('of every fact are cited without a Chinese character in English', () => {
    const cited = certTypeCodes.flatMap((type) => listedFacts(type).flatMap(({ article }) => article ?? []));
    expect(cited.length).toBeGreaterThan(0);
    for (const article of cited) expect(articleIn(article, 'en'), article).not.toMatch(chinese);
  });
});
