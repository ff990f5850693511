import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileLimits, formatLibraryFile, parseLibraryFile } from '@/lib/exchange/library-file';
import { emptyLibrary } from '@/lib/library/records';
import { anyLibrary, certificate, goods, lesson, party, template } from '../library/records';

const day = new Date('2026-01-05T08:00:00Z');
const file = (values: object): string =>
  JSON.stringify({ format: 'originmate-library', version: 4, exportedAt: day.toISOString(), ...emptyLibrary(), ...values });

function problems(text: string): { path: string; zh: string }[] {
  const parsed = parseLibraryFile(text);
  if (parsed.ok) throw new Error('The file was accepted');
  return parsed.problems.map(({ path, message }) => ({ path, zh: message['zh-CN'] }));
}
const paths = (text: string): string[] => problems(text).map(({ path }) => path);

describe('a library file', () => {
  it('reads back to the letter what was exported, whatever the texts contain', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        const parsed = parseLibraryFile(formatLibraryFile(library, day));
        expect(parsed).toEqual({ ok: true, file: { format: 'originmate-library', version: 4, exportedAt: '2026-01-05T08:00:00.000Z', ...library } });
      }),
    );
  });

  it('is accepted with a byte order mark before it, as Notepad saves it', () => {
    expect(parseLibraryFile(`\uFEFF${file({ goods: [goods()] })}`).ok).toBe(true);
  });

  it('of version 1, from before there was a register, is read as it was', () => {
    const text = `{"format":"originmate-library","version":1,"exportedAt":"2026-01-05T08:00:00Z","goods":[${JSON.stringify(goods())}],"parties":[],"templates":[]}`;
    expect(parseLibraryFile(text)).toMatchObject({ ok: true, file: { version: 1, goods: [goods()], certificates: [] } });
  });

  it('of version 2, from before fields could be pointed out, is read as it was', () => {
    const text = `{"format":"originmate-library","version":2,"exportedAt":"2026-01-05T08:00:00Z","goods":[${JSON.stringify(goods())}],"parties":[],"templates":[],"certificates":[${JSON.stringify(certificate())}]}`;
    expect(parseLibraryFile(text)).toMatchObject({ ok: true, file: { version: 2, goods: [goods()], certificates: [certificate()], lessons: [], preReviews: [] } });
  });

  it('shows text that looks like a script as the text that it is', () => {
    const name = '<img src=x onerror=alert(1)> \u202E{{7*7}}';
    const parsed = parseLibraryFile(file({ goods: [goods({ nameEn: name })] }));
    expect(parsed.ok && parsed.file.goods[0]?.nameEn).toBe(name);
  });
});

describe('a broken library file', () => {
  it('that was cut off is refused as a whole', () => {
    const text = formatLibraryFile({ ...emptyLibrary(), goods: [goods()] }, day);
    for (let length = 0; length < text.trimEnd().length; length++) expect(parseLibraryFile(text.slice(0, length)).ok).toBe(false);
  });

  it('names the record and the field of every problem', () => {
    const text = file({
      goods: [goods(), { ...goods({ id: 'g2' }), hsCode: '8481.80' }, { ...goods({ id: 'g3' }), price: 3 }],
      parties: [{ ...party(), role: 'agent' }],
      templates: [{ ...template(), head: { InvoiceNumber: '1' } }],
      lessons: [{ ...lesson(), field: 'Goods[0].HSCode' }, { ...lesson({ id: 'l2' }), value: 'SL20260301' }],
      certificates: [{ ...certificate(), certType: 'ZZ' }, { ...certificate({ id: 'c2' }), aplDate: '5/1/2026' }, { ...certificate({ id: 'c3' }), invNo: ' ' }],
    });
    expect(paths(text)).toEqual(['goods[1].hsCode', 'goods[2].price', 'parties[0].role', 'templates[0].head.InvoiceNumber', 'certificates[0].certType', 'certificates[1].aplDate', 'certificates[2].invNo', 'lessons[0].field', 'lessons[1].value']);
  });

  it('says what is missing and what is of the wrong kind', () => {
    const without: object = JSON.parse(JSON.stringify({ ...goods(), updatedAt: undefined }));
    expect(problems(file({ goods: [without, { ...goods({ id: 'g2' }), code: 5 }] }))).toEqual([
      { path: 'goods[0].updatedAt', zh: '缺少此项' },
      { path: 'goods[1].code', zh: '此处应为文字' },
    ]);
  });

  it('with two records of one id names both', () => {
    expect(problems(file({ goods: [goods(), goods()] }))).toEqual([{ path: 'goods[1].id', zh: 'id与goods[0]重复' }]);
  });

  it('of another program or a newer version says so', () => {
    expect(paths('{"orders":[]}')).toEqual(['format']);
    expect(paths('[]')).toEqual(['']);
    expect(paths(file({ version: 5, later: [] }))).toEqual(['version']);
    expect(problems(file({ version: 5 }))[0]?.zh).toContain('更新扩展');
    expect(paths(file({ extra: 1 }))).toEqual(['extra']);
  });

  it('lists at most 100 problems and says that there are more', () => {
    const parsed = parseLibraryFile(file({ goods: Array.from({ length: 500 }, (_, index) => ({ ...goods({ id: `g${index}` }), hsCode: 'x' })) }));
    expect(parsed.ok || [parsed.problems.length, parsed.more]).toEqual([fileLimits.problems, true]);
  });

  it('too long or with too many records is refused before it is read through', () => {
    expect(parseLibraryFile(' '.repeat(fileLimits.characters + 1)).ok).toBe(false);
    expect(parseLibraryFile(`{"format":"originmate-library","version":1,"exportedAt":"2026-01-05T08:00:00Z","goods":[${'0,'.repeat(fileLimits.records)}0]}`).ok).toBe(false);
  });

  it('nested a hundred thousand deep is refused, not followed', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(parseLibraryFile(file({}).replace('"goods":[]', `"goods":${deep}`)).ok).toBe(false);
  });

  it('that is random text never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !parseLibraryFile(text).ok));
  });
});

describe('a hostile library file', () => {
  const key = fc.constantFrom('__proto__', 'constructor', 'prototype');

  it('with a key of the prototype at any depth is refused by its path, and no object is touched', () => {
    const place = fc.constantFrom(
      (name: string) => ({ text: `{"${name}":{"x":1},${file({}).slice(1)}`, path: name }),
      (name: string) => ({ text: file({ goods: ['HERE'] }).replace('"HERE"', `{"${name}":{"x":1},${JSON.stringify(goods()).slice(1)}`), path: `goods[0].${name}` }),
      (name: string) => ({ text: file({ goods: [goods({ criteria: [{ certType: 'E', criterion: 'PE' }] })] }).replace('"certType"', `"${name}":{"x":1},"certType"`), path: `goods[0].criteria[0].${name}` }),
      (name: string) => ({ text: file({ templates: [template({ head: { Mark: 'N/M' } })] }).replace('"Mark"', `"${name}":"x","Mark"`), path: `templates[0].head.${name}` }),
    );
    fc.assert(
      fc.property(key, place, (name, build) => {
        const { text, path } = build(name);
        expect(problems(text)).toEqual([{ path, zh: '不允许的字段名' }]);
        expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
      }),
    );
  });

  it('with a time beyond every calendar is refused', () => {
    expect(paths(file({ goods: [{ ...goods(), updatedAt: Number.MAX_SAFE_INTEGER }] }))).toEqual(['goods[0].updatedAt']);
  });
});
