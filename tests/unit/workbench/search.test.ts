import { describe, expect, it } from 'vitest';
import { searchRulebook } from '@/components/rulebook/search';
import { rulesOf } from '@/lib/rulebook';
import { certTypeCodes } from '@/lib/certificate/types';

const typesFound = (query: string): string[] => searchRulebook(query).types.map(({ type }) => type);

describe('a search of the rulebook', () => {
  it('finds every type that goes to a country, those for any country among them', () => {
    const forVietnam = certTypeCodes.filter((type) => rulesOf(type).destinations.some(({ value }) => value === '*' || value.includes('VN')));
    expect(forVietnam).toContain('E');
    expect(forVietnam).toContain('RC');
    expect(typesFound('越南')).toEqual(expect.arrayContaining(forVietnam));
  });

  it('finds a country by its Chinese and English names and its code alike', () => {
    const found = new Set(typesFound('越南'));
    for (const name of ['Vietnam', 'VIET NAM', 'vn']) expect(typesFound(name), name).toEqual(expect.arrayContaining([...found]));
  });

  it('puts the type whose code was typed first', () => {
    expect(typesFound('k')[0]).toBe('K');
    expect(typesFound('RC')[0]).toBe('RC');
  });

  it.each(['2022年第33号', 'announcement no. 33 of 2022'])('finds facts by the title of their source: %s', (title) => {
    const { types } = searchRulebook(title);
    const korea = types.find(({ type }) => type === 'K');
    expect(korea?.facts.map(({ key }) => key)).toContain('itemLimit');
  });

  it('finds facts in either language, whatever the case', () => {
    expect(typesFound('issued retroactively')).toContain('K');
    expect(typesFound('工作日')).toContain('K');
    expect(typesFound('working days')).toContain('K');
  });

  it('needs every word in one fact', () => {
    expect(typesFound('工作日 7')).toContain('K');
    expect(typesFound('工作日 不存在的词')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(searchRulebook('  ')).toEqual({ types: [], count: 0, terms: [] });
  });

  it('counts what it shows', () => {
    const { types, count } = searchRulebook('补发');
    expect(count).toBe(types.reduce((sum, { facts, named }) => sum + facts.length + Number(named), 0));
    expect(count).toBeGreaterThan(20);
  });
});
