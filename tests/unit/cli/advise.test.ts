import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Advice, TypeChoice } from '@/lib/advise';
import { goodFormE } from '../check/good';
import { runCommand } from './run';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'originmate-'));
  const files: Record<string, string> = {
    'good.json': JSON.stringify(goodFormE),
    'open.json': JSON.stringify({ CertificateHead: { CertType: 'K' } }),
    'unknown.json': JSON.stringify({ CertificateHead: { CertType: 'E', InvoiceNumber: '1' } }),
    'broken.json': '{"CertificateHead":',
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
});

afterAll(() => rm(folder, { recursive: true }));

const run = (args: readonly string[]) => runCommand('advise', args, { cwd: folder });

const answer = (out: string): { asOf: string; certType: string; types: TypeChoice[] | null; advice: Advice[] } => JSON.parse(out);

describe('advice on a file', { timeout: 60_000 }, () => {
  it('types in order and advice in both languages, exit 0', async () => {
    const { code, out } = await run(['good.json', '--as-of', '2026-03-20']);
    expect(code).toBe(0);
    const { asOf, certType, types, advice } = answer(out);
    expect({ asOf, certType }).toEqual({ asOf: '2026-03-20', certType: 'E' });
    expect(types?.map(({ type }) => type)).toContain('E');
    expect(types?.at(-1)?.type).toBe('C');
    expect(advice.length).toBeGreaterThan(0);
    for (const { text } of advice) expect(Object.keys(text).toSorted()).toEqual(['en', 'zh-CN']);
  });

  it('no types while no destination is known', async () => {
    const { out } = await run(['open.json', '--as-of', '2026-03-20']);
    expect(answer(out).types).toBeNull();
  });

  it('unknown keys are named, exit 2', async () => {
    const { code, out, err } = await run(['unknown.json']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('unknown.json: CertificateHead.InvoiceNumber');
  });

  it.each([
    [['broken.json'], '不是JSON'],
    [['nowhere.json'], '读不了文件'],
    [[], 'no FILE given'],
    [['good.json', 'open.json'], 'one FILE at a time'],
    [['good.json', '--as-of', '2026-02-30'], 'not a day'],
  ])('%j: exit 2, with the reason', async (args, reason) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(reason);
  });
});
