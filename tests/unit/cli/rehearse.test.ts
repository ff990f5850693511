import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FormDescription, formDescriptionSchema } from '@/lib/portal/describe-form-schema';
import { readRehearseArguments } from '@/cli/rehearse-arguments';
import { runCommand } from './run';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'originmate-rehearse-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function rehearse(name: string, text: string, ...args: readonly string[]) {
  const file = join(dir, name);
  await writeFile(file, text);
  return runCommand('rehearse', [file, ...args]);
}

const line = (label: string, control: string): string => `<p><label>${label} ${control}</label></p>`;
const whole = ['原产地证书类型', '签证机构', '领证机构', '运输细节', '发票号', '合同号', '启运港', '卸货港'].map((label, at) => line(label, `<input id="f${at}">`)).join('');
const page = (more: string): string => `<!doctype html><meta charset="utf-8"><title>原产地证书申请</title><body>${whole}${more}`;

interface Printed {
  readonly form: FormDescription;
  readonly filled: { readonly path: string; readonly outcome: string }[] | null;
}

describe('a saved page', { timeout: 120_000 }, () => {
  it('of which all is recognised and filled leaves with 0, says why each field was taken for what it is, and prints no value', async () => {
    const { code, out } = await rehearse('whole.html', page(line('唛头', '<textarea>CANARY 4711</textarea>')));
    expect(out).toContain('✓ CertificateHead.InvNo 发票号');
    expect(out).toContain('“启运港”');
    expect(out).toContain('认出 9 栏，未认出 0 栏；试填 9 栏，填上 9 栏');
    expect(out).not.toContain('CANARY');
    expect(code).toBe(0);
  });

  it('with a box that nobody can name leaves with 1 and says why; it reaches no network and runs no script', async () => {
    const more = '<p><span>甲一</span><input id="odd"></p><img src="https://example.com/x.png"><script>document.getElementById("odd").title = "唛头"; document.body.dataset.ran = "1"</script>';
    const { code, out } = await rehearse('odd.html', page(more), '--json');
    const printed: Printed = JSON.parse(out);
    expect(printed.form.controls.find(({ id }) => id === 'odd')).toMatchObject({ field: null, reason: 'no-field' });
    expect(printed.form.controls.filter(({ field }) => field !== null)).toHaveLength(8);
    expect(code).toBe(1);
  });
});

describe('a description of a form', { timeout: 120_000 }, () => {
  it('is recognised as the form was that it describes', async () => {
    const first = await rehearse('form.html', page(line('唛头', '<textarea></textarea>')), '--json', '--no-fill');
    const { form: description, filled }: Printed = JSON.parse(first.out);
    expect(filled).toBeNull();
    expect(formDescriptionSchema.parse(description).controls).toHaveLength(9);
    const { code, out } = await rehearse('form.json', JSON.stringify(description), '--json');
    const again: Printed = JSON.parse(out);
    expect(again.form.controls.map(({ field }) => field)).toEqual(description.controls.map(({ field }) => field));
    expect(again.filled?.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 9 }, () => 'kept'));
    expect(code).toBe(0);
  });

  it('that is none is refused with its place', async () => {
    const { code, err } = await rehearse('bad.json', '{"format":"originmate-form","version":1,"controls":[{"value":"x"}]}');
    expect(code).toBe(2);
    expect(err).toContain('不是表单结构说明');
    expect((await rehearse('cut.json', '{"format":')).code).toBe(2);
  });
});

describe('the command', () => {
  it('says what is wrong with its arguments', () => {
    const asked = (...given: string[]) => () => readRehearseArguments(given, {});
    expect(asked()).toThrow('没有指定文件');
    expect(asked('a.html', 'b.html')).toThrow('一次只能演练一个文件');
    expect(asked('a.pdf')).toThrow('只能是 .html 或 .json');
    expect(readRehearseArguments(['a.html', '--no-fill', '--json'], { LANG: 'en_US.UTF-8' })).toEqual({ file: 'a.html', json: true, fill: false, locale: 'en' });
  });

  it('leaves with 2 where the file is not there', async () => {
    const { code, err } = await runCommand('rehearse', [join(dir, 'none.html')]);
    expect([code, err.includes('读不了这个文件')]).toEqual([2, true]);
  });
});
