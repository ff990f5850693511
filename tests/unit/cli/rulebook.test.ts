import { describe, expect, it } from 'vitest';
import { certTypeCodes } from '@/lib/certificate/types';
import { readRulebookArguments } from '@/cli/rulebook-arguments';
import { readableFacts } from '@/cli/rulebook-report';
import { listedFacts } from '@/lib/rulebook/listed-facts';
import { runCommand } from './run';

const run = (...args: readonly string[]) => runCommand('rulebook', args);

interface Printed {
  type: string;
  asOf: string | null;
  facts: { key: string; text: Record<string, string>; source: { id: string; title: string }; article?: string; confidence: string; from?: string; until?: string }[];
}

describe('the facts of a type', { timeout: 60_000 }, () => {
  it('in Chinese, with the English heading beside, source, confidence and dates', async () => {
    const { code, out } = await run('K');
    expect(code).toBe(0);
    expect(out).toContain('K  中国—韩国自贸协定原产地证书');
    expect(out).toContain('货物项数  Items on one certificate');
    expect(out).toContain('  最多20项\n    海关总署公告2022年第33号 · 官方文本 · 至 2022-06-11');
    expect(out).toContain('  不限项数\n    海关总署公告2022年第33号 · 官方文本 · 2022-06-12 起');
  });

  it('in English with its sources named in English', async () => {
    const { out } = await run('C', '--lang', 'en', '--as-of', '2024-08-31');
    expect(out).toContain('Measures on the issuance of non-preferential certificates of origin (AQSIQ Order 114, 2018) · Arts. 20, 22 · source document');
  });

  it('those of one day alone', async () => {
    const { out } = await run('K', '--as-of', '2022-06-11');
    expect(out).toContain('最多20项');
    expect(out).not.toContain('不限项数');
  });

  it('as JSON: one object, both languages, sources written out', async () => {
    const { code, out } = await run('C', '--json', '--as-of', '2024-08-31');
    expect(code).toBe(0);
    const { type, asOf, facts }: Printed = JSON.parse(out);
    expect([type, asOf]).toEqual(['C', '2024-08-31']);
    const way = facts.find(({ key }) => key === 'amendment');
    expect(way).toMatchObject({ article: '第二十条、第二十二条', confidence: 'source-document', until: '2024-08-31', source: { id: 'order-114', publisher: { 'zh-CN': '海关总署', en: 'General Administration of Customs (GACC)' } } });
    expect(way?.text['en']).toContain('Changed by a new certificate');
    expect(facts.some(({ source }) => source.id === 'order-270')).toBe(false);
  });

  it('an unknown type names all that exist, exit 2', async () => {
    const { code, out, err } = await run('ZZ');
    expect(code).toBe(2);
    expect(out).toBe('');
    for (const each of certTypeCodes) expect(err).toMatch(new RegExp(`^ {2}${each} `, 'm'));
    expect(err).toContain('Usage');
  });
});

describe('arguments', () => {
  it('take a type in small letters and the language of the system', () => {
    expect(readRulebookArguments(['rc'], { LANG: 'en_GB.UTF-8' })).toEqual({ type: 'RC', asOf: null, json: false, locale: 'en' });
    expect(readRulebookArguments(['rc', '--lang', 'zh'], { LANG: 'en_GB.UTF-8' }).locale).toBe('zh-CN');
  });

  it.each([[[]], [['E', 'K']], [['E', '--as-of', '2026-02-30']], [['E', '--lang', 'de']], [['E', '--colour']], [['NI_EH']]])('%j are refused', (given) => {
    expect(() => readRulebookArguments(given, {})).toThrow();
  });
});

describe('every type', () => {
  it.each(certTypeCodes)('%s prints in both languages', (type) => {
    const facts = listedFacts(type);
    expect(readableFacts(type, facts, null, 'zh-CN')).toContain(`${facts.length}条`);
    expect(readableFacts(type, facts, null, 'en').split('\n').length).toBeGreaterThanOrEqual(2 + 2 * facts.length);
  });
});
