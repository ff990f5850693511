import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalText } from '@/lib/certificate/text';
import { readArguments, todayInChina } from '@/cli/arguments';
import { goodFormE } from '../check/good';
import { runCommand } from './run';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'originmate-'));
  const files: Record<string, string> = {
    'good.json': JSON.stringify(goodFormE),
    'blank.json': `\uFEFF${JSON.stringify({ CertificateHead: { CertType: 'E', InvNo: 'SL 2026', InvDate: '2026-03-01' } })}`,
    'unknown.json': JSON.stringify({ CertificateHead: { CertType: 'E', InvoiceNumber: '1' }, Goods: [{ Colour: 'red' }], Extra: 1 }),
    'broken.json': '{"CertificateHead":',
    'list.json': '[]',
    'kind.json': JSON.stringify({ Goods: [{ HSCode: true }] }),
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
});

afterAll(() => rm(folder, { recursive: true }));

const run = (args: readonly string[], env: Record<string, string> = {}) => runCommand('check', args, { cwd: folder, env });

const lines = (out: string): { file: string; certType?: string; findings?: { rule: string; sources: { id: string; title: LocalText }[] }[]; error?: { code: string; problems: { path: string; message: Record<string, string> }[] } }[] =>
  out.trim().split('\n').map((line) => JSON.parse(line));

describe('checking files', { timeout: 60_000 }, () => {
  it('a good application: no finding, exit 0', async () => {
    const { code, out } = await run(['good.json', '--json', '--as-of', '2026-03-20']);
    expect(code).toBe(0);
    expect(lines(out)).toEqual([{ file: 'good.json', certType: 'E', findings: [] }]);
  });

  it('an error: exit 1, sources written out', async () => {
    const { code, out } = await run(['--json', 'good.json', 'blank.json', '--as-of', '2026-03-20']);
    expect(code).toBe(1);
    const [, second] = lines(out);
    const [finding] = second?.findings ?? [];
    expect(finding).toMatchObject({ rule: 'invoice-number/blank', severity: 'error', path: 'CertificateHead.InvNo', fix: { edits: [{ value: 'SL2026' }] } });
    expect(finding?.sources[0]).toMatchObject({ id: 'customs-faq-2023', title: { 'zh-CN': '出口货物原产地证书实务常见问题答疑', en: 'Customs Q&A on practice with export certificates of origin' } });
  });

  it('unknown keys are named with their path, other files are still checked, exit 2', async () => {
    const { code, out, err } = await run(['unknown.json', 'good.json', '--json', '--as-of', '2026-03-20']);
    expect(code).toBe(2);
    const [first, second] = lines(out);
    expect(first?.error?.problems.map(({ path }) => path)).toEqual(['CertificateHead.InvoiceNumber', 'Goods[0].Colour', 'Extra']);
    expect(second?.findings).toEqual([]);
    expect(err).toContain('unknown.json: Goods[0].Colour');
  });

  it('files that cannot be read, are no JSON or no application: exit 2 and why', async () => {
    const { code, out } = await run(['none.json', 'broken.json', 'list.json', 'kind.json', '--json']);
    expect(code).toBe(2);
    expect(lines(out).map(({ error }) => error?.code)).toEqual(['unreadable', 'not-json', 'not-an-application', 'not-an-application']);
    expect(lines(out)[3]?.error?.problems[0]?.path).toBe('Goods[0].HSCode');
    expect(lines(out)[3]?.error?.problems[0]?.message['zh-CN']).toContain('应为文本');
  });

  it('a list for people, in the language of the system, Chinese by default', async () => {
    const chinese = await run(['blank.json']);
    expect(chinese.out).toContain('错误 CertificateHead.InvNo');
    const english = await run(['blank.json'], { LANG: 'en_GB.UTF-8' });
    expect(english.out).toContain('error CertificateHead.InvNo');
    expect(english.out).toContain(' · Customs Q&A on practice with export certificates of origin');
  });

  it.each([[[]], [['--colour', 'x.json']], [['x.json', '--as-of', '2026-02-30']]])('arguments %j are refused with the usage, exit 2', async (args) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Usage');
  });
});

describe('arguments', () => {
  it('today is the day in China', () => {
    expect(todayInChina(new Date('2026-03-19T15:59:59Z'))).toBe('2026-03-19');
    expect(todayInChina(new Date('2026-03-19T16:00:00Z'))).toBe('2026-03-20');
    expect(readArguments(['a.json'], new Date('2026-03-19T16:00:00Z'))).toEqual({ files: ['a.json'], asOf: '2026-03-20', json: false });
  });
});
