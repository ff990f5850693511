import { describe, expect, it } from 'vitest';
import { certTypeCodes } from '@/lib/certificate/types';
import type { CertType } from '@/lib/certificate/types';
import type { Fact } from '@/lib/rulebook/fact';
import { fullRulesOf } from '@/lib/rulebook/full';
import { listedFacts } from '@/lib/rulebook/listed-facts';
import type { ListedFact } from '@/lib/rulebook/listed-facts';
import { partHeadings } from '@/lib/rulebook/listing/part-headings';
import { sourceOf } from '@/lib/rulebook/sources';

const on = (type: CertType, key: string, day: string): ListedFact[] =>
  listedFacts(type).filter((fact) => fact.key === key && fact.holds(day));
const words = (type: CertType, key: string, day = '2026-03-02') => on(type, key, day).map(({ text }) => text['zh-CN']);

describe('the list of a type’s facts', () => {
  it.each(certTypeCodes)('tells every fact of %s, and every part with other grounds in a row of its own', (type) => {
    const rows = listedFacts(type);
    for (const [key, facts] of Object.entries(fullRulesOf(type)) as [string, readonly Fact<unknown>[] | string][]) {
      if (typeof facts === 'string') continue;
      for (const fact of facts) {
        const same = (row: ListedFact) => row.from === fact.from && row.until === fact.until;
        expect([key, rows.some((row) => row.key.startsWith(key) && same(row))]).toEqual([key, true]);
        for (const [part, { source, confidence }] of Object.entries(fact.parts ?? {})) {
          const row = rows.find((each) => each.key === `${key}.${part}` && same(each));
          expect([key, part, row?.source, row?.confidence]).toEqual([key, part, source, confidence]);
        }
      }
    }
  });

  it('words every row in both languages and names a source that exists', () => {
    for (const type of certTypeCodes) {
      for (const { key, heading, text, source } of listedFacts(type)) {
        expect([type, key, sourceOf(source) !== undefined]).toEqual([type, key, true]);
        for (const each of [heading, text]) {
          expect([type, key, each['zh-CN'].trim() !== '', each.en.trim() !== '']).toEqual([type, key, true, true]);
          expect([type, key, each.en, /undefined|NaN|\[object/.test(each.en + each['zh-CN'])]).toEqual([type, key, each.en, false]);
        }
      }
    }
  });

  it('has a heading for each part that stands alone', () => {
    for (const type of certTypeCodes) {
      for (const { key } of listedFacts(type)) {
        if (key.includes('.')) expect([key, Object.hasOwn(partHeadings, key)]).toEqual([key, true]);
      }
    }
  });

  it('knows the day a fact begins and the day it ends', () => {
    expect(words('K', 'itemLimit', '2022-06-11')).toEqual(['最多20项']);
    expect(words('K', 'itemLimit', '2022-06-12')).toEqual(['不限项数']);
  });

  it('reads as a declarant would say it', () => {
    expect(words('E', 'retrospective')).toEqual(['自装运日起3日内（含当日）申请不属补发；自装运日起1年内可补发；起算日是否计入有不同理解']);
    expect([...words('E', 'retrospective.wording'), ...words('E', 'retrospective.box')]).toEqual(['标注“ISSUED RETROACTIVELY”', '标注在第13栏']);
    expect(words('B', 'retrospective')).toEqual(['自装运日起3个工作日内（不含当日）申请不属补发；逾期不能补发']);
    expect(words('H', 'retrospective')[0]).toContain('自出口报关日起90日内可补发');
    expect(words('N', 'retrospective', '2022-04-06')).toEqual(['须在装运日或之前申请，不能补发']);
    expect(words('RC', 'selfPrint')).toEqual(['新加坡、泰国、日本、新西兰、澳大利亚、韩国、马来西亚、印度尼西亚、越南']);
    expect(words('R', 'selfPrint')).toEqual(['不能自助打印']);
    expect(words('C', 'destinations')).toEqual(['所有国家和地区']);
    expect(words('K', 'archive')).toEqual(['证书副本及有关单证至少保存3年']);
    expect(words('C', 'documents', '2024-08-31')[0]).not.toContain('，');
    expect(words('H', 'language')).toEqual(['中文']);
  });

  it('keeps what is only supposed apart from what is law', () => {
    const [law] = on('A', 'retrospective', '2026-03-02');
    const [box] = on('A', 'retrospective.box', '2026-03-02');
    expect(law?.confidence).toBe('official');
    expect(law?.text['zh-CN']).not.toContain('栏');
    expect(box?.confidence).toBe('inferred');
    expect(box?.heading['zh-CN']).toBe('补发：标注栏位');
  });
});
