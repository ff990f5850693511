import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { defuseCell, restoreCell } from '@/lib/exchange/sheets/csv-text';
import { findHeader } from '@/lib/exchange/sheets/find-header';
import { goodsKind } from '@/lib/exchange/sheets/goods-fields';
import { layoutOf } from '@/lib/exchange/sheets/layout';
import { planGoods, planParties } from '@/lib/exchange/sheets/plan-sheet';
import { partyKind } from '@/lib/exchange/sheets/party-fields';
import { readRows } from '@/lib/exchange/sheets/read-rows';
import { readSheetFile } from '@/lib/exchange/sheets/read-file';
import { goodsColumns, partyColumns } from '@/lib/exchange/sheets/sheet-columns';
import { csvFile, rowsOf, xlsxFile, type WrittenRows } from '@/lib/exchange/sheets/write-sheet';
import { goodsSchema, type GoodsRecord } from '@/lib/library/records';
import { sampleLibrary } from '@/lib/library/sample';

const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '－x', "'=1", "''@x", '=HYPERLINK("http://x.test")', '-5', "'plain", '=cmd|\'/C calc\'!A0', '=WEBSERVICE("x")', '\u202Eabc', '<img src=x onerror=alert(1)>', 'a\nb', '"q"', 'x,y;z', 'toString', '__proto__', 'constructor', '_x0041_', 'a_x000D_b'];

/** Any text of the record, as people and attackers write them; blanks at the ends are taken off on reading. */
const anyText = fc.oneof(fc.constantFrom(...dangerous), fc.string({ maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 20 })).map((text) => text.replaceAll(/[^\t\n\u0020-\uFFFD\u{10000}-\u{10FFFF}]|[\uD800-\uDFFF]/gu, '').trim());

const bytesOf = async (rows: WrittenRows, kind: 'csv' | 'xlsx'): Promise<Uint8Array<ArrayBuffer>> => (kind === 'csv' ? csvFile(rows) : new Uint8Array(await (await xlsxFile([{ name: '货物', rows }])).arrayBuffer()));

async function goodsBack(goods: readonly GoodsRecord[], kind: 'csv' | 'xlsx', locale: 'zh-CN' | 'en' = 'zh-CN') {
  const [table] = await readSheetFile(await bytesOf(rowsOf(goodsColumns(goods, locale, true), goods), kind), 'goods');
  const header = table && findHeader(table, goodsKind);
  if (!table || !header) throw new Error('no heading found');
  const layout = layoutOf(table, header);
  return planGoods(readRows(table, layout, goodsKind), goods, { sheet: table.name, columnOf: () => 0, newId: () => 'new', now: Date.UTC(2026, 5, 1) });
}

describe('goods written and read again', () => {
  test.each([['xlsx', 'zh-CN'], ['xlsx', 'en'], ['csv', 'zh-CN'], ['csv', 'en']] as const)('as %s with headings in %s are the same records', async (kind, locale) => {
    const { goods } = sampleLibrary();
    const rich = goods.map((record, index) => (index === 0 ? goodsSchema.parse({ ...record, hsCodes: [{ side: 'TH', code: '961700', edition: 2022 }], hsEdition: 2022, netWeight: '0.350', grossWeight: '12', price: '3.10', cost: '2', currency: 'USD', supplier: '=1', perPackage: '24' }) : record));
    const { plan, problems } = await goodsBack(rich, kind, locale);
    expect(problems).toEqual([]);
    expect([plan.new.length, plan.changed.length, plan.conflicts.length, plan.same.length]).toEqual([0, 0, 0, goods.length]);
  });

  test.each(['csv', 'xlsx'] as const)('keep every text to the letter in .%s, also what looks like a formula', async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async (texts) => {
        const [base] = sampleLibrary().goods;
        const goods = texts.map((note, index) => goodsSchema.parse({ ...base, id: `g${index}`, code: `C${index}`, note }));
        const { plan, problems } = await goodsBack(goods, kind);
        expect(problems).toEqual([]);
        expect(plan.same).toHaveLength(goods.length);
      }),
      { numRuns: 25 },
    );
  });
});

test('companies written and read again are the same records', async () => {
  const { parties } = sampleLibrary();
  const [table] = await readSheetFile(await bytesOf(rowsOf(partyColumns('zh-CN', true), parties), 'xlsx'), 'x');
  const header = table && findHeader(table, partyKind);
  if (!table || !header) throw new Error('no heading found');
  const { plan, problems } = planParties(readRows(table, layoutOf(table, header), partyKind), parties, 'consignee', { sheet: '', columnOf: () => 0, newId: () => 'x', now: 1 });
  expect(problems).toEqual([]);
  expect(plan.same).toHaveLength(parties.length);
});

describe('a written .xlsx', () => {
  const texts = dangerous.concat('\t=1+1', '\r=1', ' =1', '=1+1\t');

  test('holds no formula, whatever its texts begin with, and each of them as a text', async () => {
    const parts = unzipSync(await bytesOf([['=HEADING()', '+86'], ...texts.map((text) => [text, -5])], 'xlsx'));
    const xml = Object.entries(parts).filter(([name]) => name.endsWith('.xml')).map(([, part]) => new TextDecoder().decode(part)).join('\n');
    expect(xml).not.toMatch(/<(?:\w+:)?f[\s/>]|<definedName[\s>]|<hyperlink|t="str"/);
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    expect([...sheet.matchAll(/<c r="A\d+"[^>]*>/g)].filter(([cell]) => !/t="(?:s|inlineStr)"/.test(cell))).toEqual([]);
    expect([...sheet.matchAll(/<c r="A\d+"/g)]).toHaveLength(texts.length + 1);
  });
});

describe('a text in a CSV cell', () => {
  test('never begins with a sign that makes it a formula, and comes back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
        expect(defuseCell(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        expect(restoreCell(defuseCell(text))).toBe(text);
      }),
    );
  });

  test('stands as a number where it is one, a negative one too', () => {
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvFile([['a', 'b'], [-5, '-5']]))).toBe('\uFEFF"a","b"\r\n-5,"\'-5"\r\n');
  });
});
