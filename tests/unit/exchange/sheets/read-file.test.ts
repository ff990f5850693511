import { expect, test, describe } from 'vitest';
import { readSheetFile } from '@/lib/exchange/sheets/read-file';
import { SheetError } from '@/lib/exchange/sheets/sheet-error';
import { cellText } from '@/lib/exchange/sheets/cell-text';
import { bytes, workbookParts, xlsx, zipped } from './make-xlsx';

const texts = async (file: Uint8Array<ArrayBuffer>, name = 'goods.xlsx'): Promise<string[][]> => ((await readSheetFile(file, name))[0]?.rows ?? []).map((row) => row.map(cellText));

async function refusal(file: Uint8Array<ArrayBuffer>, name = 'goods.xlsx'): Promise<readonly [string, string]> {
  const error = await readSheetFile(file, name).then(() => null, (cause: unknown) => cause);
  expect(error).toBeInstanceOf(SheetError);
  return error instanceof SheetError ? [error.code, error.place] : ['', ''];
}

const gbk = (...codes: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(codes) as Uint8Array<ArrayBuffer>;

describe('an .xlsx', () => {
  test('gives its sheets in order, with hidden ones and merged ranges', async () => {
    const sheets = await readSheetFile(xlsx([{ name: '装箱单', rows: [['品名', null], ['茶', 12.5]], merges: ['A1:B1'] }, { name: 'A&B', rows: [['x']], state: 'hidden' }]), 'a.xlsx');
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['装箱单', false], ['A&B', true]]);
    expect(sheets[0]?.rows).toEqual([['品名', null], ['茶', 12.5]]);
    expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test('gives dates by the system of the workbook, 1900 or 1904', async () => {
    const rows = [[{ day: 46_027 }]];
    expect(await texts(xlsx([{ rows }]))).toEqual([['2026-01-05']]);
    expect(await texts(xlsx([{ rows: [[{ day: 46_027 - 1462 }]] }], { from1904: true }))).toEqual([['2026-01-05']]);
  });

  test('shows an Excel error where it stands, and does not lose the row', async () => {
    expect(await texts(xlsx([{ rows: [['A', { xml: '<c r="PLACE" t="e"><f>1/0</f><v>#DIV/0!</v></c>' }, 'B']] }]))).toEqual([['A', '#DIV/0!', 'B']]);
  });

  test('takes cells without content for blank, also far outside', async () => {
    const blank = '<c r="PLACE" s="1" t="s"/>';
    expect(await texts(xlsx([{ rows: [['A', { xml: blank }], ['B', { xml: '<c r="ZZZ2" s="1"/>' }]] }]))).toEqual([['A'], ['B']]);
  });

  test('keeps rows where they stand when some are left out', async () => {
    const sheets = await readSheetFile(xlsx([{ rows: [['A'], [], [], ['B']] }]), 'a.xlsx');
    expect(sheets[0]?.rows.map((row) => row[0] ?? null)).toEqual(['A', null, null, 'B']);
  });

  test.each([
    ['a place beyond the columns', '<c r="XFD1" t="n"><v>1</v></c>', 'too-many-columns'],
    ['a place beyond the rows', '<c r="A1048577"><v>1</v></c>', 'too-many-rows'],
    ['a place that is none', '<c r="1A1"><v>1</v></c>', 'broken-sheet'],
    ['a text that the table of texts does not hold', '<c r="A1" t="s"><v>99</v></c>', 'broken-sheet'],
  ])('%s is refused by its name', async (_, xml, code) => {
    expect((await refusal(xlsx([{ name: '单', rows: [[{ xml }]] }])))[0]).toBe(code);
  });

  test('declared entities are refused', async () => {
    const parts = workbookParts([{ rows: [['A']] }]);
    const bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']).replace('?>', '?><!DOCTYPE x [<!ENTITY a "a">]>');
    expect(await refusal(zipped({ ...parts, 'xl/worksheets/sheet1.xml': bytes(sheet) }))).toEqual(['has-doctype', 'Sheet1']);
    const rels = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']).replace('</Relationships>', '<Relationship Id="t" Type="a/sharedStrings" Target="sharedStrings.xml"/></Relationships>');
    expect(await refusal(zipped({ ...parts, 'xl/_rels/workbook.xml.rels': bytes(rels), 'xl/sharedStrings.xml': bytes(bomb) }))).toEqual(['has-doctype', 'xl/sharedStrings.xml']);
  });

  test('an archive whose parts inflate beyond measure is refused before they are parsed', async () => {
    const zeros = new Uint8Array(30 * 1024 * 1024).fill(32);
    expect(await refusal(zipped({ ...workbookParts([{ rows: [['A']] }]), 'xl/worksheets/sheet1.xml': zeros }))).toEqual(['inflates-too-much', 'xl/worksheets/sheet1.xml']);
  });

  test('names that lead out of the archive, too many entries and what is no workbook are refused', async () => {
    const parts = workbookParts([{ rows: [['A']] }]);
    expect((await refusal(zipped({ ...parts, '../../evil.xml': bytes('<a/>') })))[0]).toBe('entry-name');
    expect((await refusal(zipped(Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`${index}.xml`, bytes('')])))))[0]).toBe('too-many-entries');
    expect((await refusal(zipped({ 'readme.xml': bytes('<a/>') })))[0]).toBe('not-a-workbook');
    expect((await refusal(zipped({ 'inner.zip': zipped(parts) })))[0]).toBe('not-a-workbook');
  });

  test('a file cut off in the middle is refused', async () => {
    const whole = xlsx([{ rows: [['A']] }]);
    expect((await refusal(whole.slice(0, whole.length / 2) as Uint8Array<ArrayBuffer>))[0]).toBe('broken-archive');
  });

  test('a size that the archive states falsely changes nothing', async () => {
    const file = xlsx([{ rows: [['A', 'B']] }]);
    const view = new DataView(file.buffer);
    for (let at = 0; at + 30 < file.length; at += 1) if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 7, true);
    expect(await texts(file)).toEqual([['A', 'B']]);
  });
});

describe('a CSV', () => {
  test.each([
    ['UTF-8', bytes('品名,HS\n茶,0902')],
    ['UTF-8 with byte order mark', bytes('\uFEFF品名,HS\n茶,0902')],
    ['GBK', gbk(0xc6, 0xb7, 0xc3, 0xfb, 0x2c, 0x48, 0x53, 0x0a, 0xb2, 0xe8, 0x2c, 0x30, 0x39, 0x30, 0x32)],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...'品名,HS\n茶,0902'].map((letter) => letter.charCodeAt(0))).buffer)]) as Uint8Array<ArrayBuffer>],
    ['semicolons', bytes('品名;HS\n茶;0902')],
    ['tabs', bytes('品名\tHS\r\n茶\t0902\r\n\r\n')],
  ])('in %s is read', async (_, file) => {
    expect(await texts(file, 'a.csv')).toEqual([['品名', 'HS'], ['茶', '0902']]);
  });

  test('keeps characters that GB18030 writes in four bytes', async () => {
    // 品名,备注 / 𠮷野家杯,㐀: the first of them beyond the basic plane.
    const file = gbk(0xc6, 0xb7, 0xc3, 0xfb, 0x2c, 0xb1, 0xb8, 0xd7, 0xa2, 0x0a, 0x95, 0x34, 0xb2, 0x35, 0xd2, 0xb0, 0xbc, 0xd2, 0xb1, 0xad, 0x2c, 0x81, 0x39, 0xee, 0x39, 0x0a);
    expect(await texts(file, '单.csv')).toEqual([['品名', '备注'], ['𠮷野家杯', '㐀']]);
  });

  test('whose last character of four bytes is cut off is refused', async () => {
    expect((await refusal(gbk(0xc6, 0xb7, 0x2c, 0xc3, 0xfb, 0x0a, 0x95, 0x34, 0xb2), '单.csv'))[0]).toBe('unknown-encoding');
  });

  test('keeps line breaks and separators within quotes', async () => {
    expect(await texts(bytes('a,b\n"x\ny","1,5 ""q"""'), 'a.csv')).toEqual([['a', 'b'], ['x\ny', '1,5 "q"']]);
  });

  test('with a quotation mark that is not closed is refused with its row', async () => {
    expect(await refusal(bytes('a,b\n1,2\n"3,4\n5,6'), 'a.csv')).toEqual(['open-quote', 'A3']);
  });

  test('in no known encoding is refused', async () => {
    expect((await refusal(gbk(0x61, 0x2c, 0xff, 0xff, 0x0a), 'a.csv'))[0]).toBe('unknown-encoding');
  });

  test('takes off the apostrophe that keeps a text from being a formula', async () => {
    expect(await texts(bytes(`"'=1+1",'plain,-5`), 'a.csv')).toEqual([['=1+1', "'plain", '-5']]);
  });
});

describe('other files', () => {
  test('an old .xls is read with its dates, and so is a web page saved as .xls', async () => {
    const { utils, write } = await import('@e965/xlsx');
    const sheet = utils.aoa_to_sheet([['品名', '日期'], ['茶', 46_027]]);
    const cell: unknown = sheet['B2'];
    Object.assign(cell as object, { z: 'yyyy-mm-dd' });
    const book = utils.book_new(sheet, '单');
    expect(await texts(new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer), 'a.xls')).toEqual([['品名', '日期'], ['茶', '2026-01-05']]);
    expect(await texts(bytes('<html><meta charset="utf-8"><table><tr><td>品名</td><td>HS</td></tr><tr><td>茶</td><td>0902109000</td></tr></table></html>'), 'a.xls')).toEqual([['品名', 'HS'], ['茶', '0902109000']]);
  });

  test('a picture, a PDF, a library file and nothing at all are refused', async () => {
    expect((await refusal(bytes('%PDF-1.7 x')))[0]).toBe('not-a-sheet');
    expect((await refusal(bytes('{"format":"originmate-library"}')))[0]).toBe('not-a-sheet');
    expect((await refusal(bytes('')))[0]).toBe('empty');
    expect((await refusal(bytes(' \n ,\n')))[0]).toBe('empty');
  });
});
