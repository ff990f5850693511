import { describe, expect, test } from 'vitest';
import { findHeader } from '@/lib/exchange/sheets/find-header';
import { goodsKind } from '@/lib/exchange/sheets/goods-fields';
import { fingerprintOf, layoutOf, withColumn, withRemembered, type Layout } from '@/lib/exchange/sheets/layout';
import { planGoods } from '@/lib/exchange/sheets/plan-sheet';
import { readRows } from '@/lib/exchange/sheets/read-rows';
import type { Cell, Merge, SheetTable } from '@/lib/exchange/sheets/table';
import { goodsSchema, type GoodsRecord } from '@/lib/library/records';

const table = (rows: readonly (readonly Cell[])[], merges: readonly Merge[] = []): SheetTable => ({ name: '单', hidden: false, rows, merges });

function laidOut(sheet: SheetTable): Layout {
  const header = findHeader(sheet, goodsKind);
  if (!header) throw new Error('no heading found');
  return layoutOf(sheet, header);
}

const fieldsOf = (sheet: SheetTable): Record<number, string> => Object.fromEntries(laidOut(sheet).columns);

let ids = 0;
const context = { sheet: '单', columnOf: () => 0, newId: () => `new-${(ids += 1)}`, now: 2 };
const plan = (sheet: SheetTable, existing: readonly GoodsRecord[] = [], layout = laidOut(sheet)) => planGoods(readRows(sheet, layout, goodsKind), existing, context);

describe('the heading of a goods sheet', () => {
  test('is found below a title, in Chinese, English or both', () => {
    expect(fieldsOf(table([['2026年产品目录'], [], ['序号', '货号', '品名', '英文品名', 'HS编码', '单位'], [1, 'A1', '保温杯', 'FLASK', '9617001900', '个']]))).toEqual({ 1: 'code', 2: 'nameZh', 3: 'nameEn', 4: 'hsCode', 5: 'unitZh' });
    expect(fieldsOf(table([['Item No.', 'Description of Goods', 'H.S. CODE', 'Unit'], ['A1', 'FLASK', '9617001900', 'PCS']]))).toEqual({ 0: 'code', 1: 'nameEn', 2: 'hsCode', 3: 'unitEn' });
    expect(fieldsOf(table([['货号 Item No.', '品名/Description', 'HS编码 HS Code', '生产企业 Producer'], ['A1', 'FLASK', '9617001900', 'X']]))).toEqual({ 0: 'code', 1: 'nameEn', 2: 'hsCode', 3: 'producerName' });
  });

  test('over two columns of names goes by what stands below', () => {
    expect(fieldsOf(table([['品名', '品名', 'HS编码'], ['保温杯', 'FLASK', '961700']]))).toEqual({ 0: 'nameZh', 1: 'nameEn', 2: 'hsCode' });
  });

  test('in two rows with merged cells is read as one', () => {
    const sheet = table(
      [['货号', '品名', null, '生产企业', null], [null, '中文', '英文', '名称', '代码'], ['A1', '保温杯', 'FLASK', '慈溪厂', 'MA2DEM324']],
      [{ top: 0, left: 1, bottom: 0, right: 2 }, { top: 0, left: 3, bottom: 0, right: 4 }, { top: 0, left: 0, bottom: 1, right: 0 }],
    );
    expect(fieldsOf(sheet)).toEqual({ 0: 'code', 1: 'nameZh', 2: 'nameEn', 3: 'producerName', 4: 'producerCode' });
  });

  test('is one row where the row above it brings nothing', () => {
    const header = findHeader(table([['目录编号：2026-1', null, '日期：2026-01-05'], ['货号', '品名', 'HS编码'], ['A1', '茶', '090210']]), goodsKind);
    expect([header?.first, header?.last]).toEqual([1, 1]);
  });

  test('names the criterion of a certificate type, and none where the type is not said', () => {
    expect(fieldsOf(table([['品名', '原产地标准(RCEP)', 'FORM E 标准', '原产地标准'], ['茶', 'WO', 'WO', 'WO']]))).toEqual({ 0: 'nameZh', 1: 'criterion.RC', 2: 'criterion.E' });
  });

  test('that could mean the weight of one or of a carton names nothing', () => {
    expect(fieldsOf(table([['品名', 'HS编码', '净重', '单件净重(KG)'], ['茶', '090210', 1, 0.25]]))).toEqual({ 0: 'nameZh', 1: 'hsCode', 3: 'netWeight' });
  });

  test('with a name of the prototype is refused with its place', () => {
    expect(() => findHeader(table([['品名', 'HS编码', '__proto__'], ['茶', '090210', 'x']]), goodsKind)).toThrow(/单 C1/);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('leaves a fingerprint that is the same for the next file and other for another layout', () => {
    const [first, second, other] = [['品名', 'HS编码'], ['品 名', 'HS 编码', ''], ['HS编码', '品名']].map((headings) => fingerprintOf(headings, goodsKind));
    expect(first).toBe(second);
    expect(first).not.toBe(other);
  });

  test('mapped by hand is mapped so again', () => {
    const sheet = table([['品名', 'HS编码', '特殊'], ['茶', '090210', 'X1']]);
    const layout = withColumn(withColumn(laidOut(sheet), 2, 'code'), 1, null);
    expect(withRemembered(laidOut(sheet), { columns: Object.fromEntries(layout.columns), restoreZero: true }, goodsKind)).toEqual({ ...layout, restoreZero: true });
    expect(withRemembered(laidOut(sheet), { columns: { 1: 'no-such-field' }, restoreZero: false }, goodsKind).columns.size).toBe(0);
  });
});

describe('rows of a goods sheet', () => {
  test('end at the total; blank rows, repeated headings and remarks are no goods', () => {
    const sheet = table([['货号', '品名', 'HS编码'], ['A1', '茶', '0902109000'], [], ['货号', '品名', 'HS编码'], ['注：以上为常规品'], ['A2', '杯', '9617001900'], ['合计', null, null], ['制表：李敏']]);
    const read = readRows(sheet, laidOut(sheet), goodsKind);
    expect(read.rows.map(({ row }) => row)).toEqual([1, 5]);
    expect(read.skipped.map(({ row, why }) => [row, why])).toEqual([[3, 'heading'], [4, 'remark'], [6, 'total'], [7, 'below-total']]);
  });

  test('take the text of a merged cell each, but its figure once', () => {
    const sheet = table([['品名', '货号', '每箱数量'], ['茶', 'A1', 24], [null, 'A2', null]], [{ top: 1, left: 0, bottom: 2, right: 0 }, { top: 1, left: 2, bottom: 2, right: 2 }]);
    const { rows } = readRows(sheet, laidOut(sheet), goodsKind);
    expect(rows.map(({ values }) => Object.fromEntries(values))).toEqual([{ nameZh: '茶', code: 'A1', perPackage: '24' }, { nameZh: '茶', code: 'A2' }]);
    expect(rows[1]?.problems).toMatchObject([{ row: 2, column: 2, severity: 'warning' }]);
  });

  test('read figures with units, thousands, full-width digits, and the unit in the heading', () => {
    const sheet = table([['品名', '单件净重(KG)', '单件毛重', '单价(USD)'], ['茶', '１．２５', '1.4 KGS', '1,234.50'], ['杯', '1,5', '2', 'US$3']]);
    const { rows } = readRows(sheet, laidOut(sheet), goodsKind);
    expect(Object.fromEntries(rows[0]?.values ?? [])).toEqual({ nameZh: '茶', netWeight: '1.25', grossWeight: '1.4', weightUnit: 'KGS', price: '1234.50', currency: 'USD' });
    expect(rows[1]?.problems).toMatchObject([{ field: 'netWeight', shown: '1,5', severity: 'error' }]);
  });

  test('do not guess a zero that Excel may have dropped, until the user says so', () => {
    const sheet = table([['品名', 'HS编码'], ['茶', 902109000], ['杯', '9617.00.1900'], ['碗', 8471.3], ['盘', 6911101900]]);
    const { rows } = readRows(sheet, laidOut(sheet), goodsKind);
    expect(rows.map(({ values }) => values.get('hsCode'))).toEqual([undefined, '9617001900', undefined, '6911101900']);
    expect(rows.flatMap(({ problems }) => problems.map(({ row, column, severity }) => [row, column, severity]))).toEqual([[1, 1, 'error'], [3, 1, 'error']]);
    expect(readRows(sheet, { ...laidOut(sheet), restoreZero: true }, goodsKind).rows[0]?.values.get('hsCode')).toBe('0902109000');
  });

  test('hold the same of a CSV that Excel wrote, but not of a code with dots', () => {
    const sheet = table([['品名', 'HS编码'], ['茶', '902109000'], ['杯', '9617.00.190']]);
    expect(readRows(sheet, laidOut(sheet), goodsKind).rows.map(({ values }) => values.get('hsCode'))).toEqual([undefined, undefined]);
    expect(readRows(sheet, { ...laidOut(sheet), restoreZero: true }, goodsKind).rows.map(({ values }) => values.get('hsCode'))).toEqual(['0902109000', undefined]);
  });

  test('mark what Excel spoiled: errors, dates made of article numbers, numbers longer than it keeps', () => {
    const sheet = table([['货号', '品名', 'HS编码'], ['#REF!', '茶', '090210'], [new Date(Date.UTC(2026, 4, 12)), '杯', '961700'], [12_345_678_901_234_500, '碗', '691110']]);
    expect(readRows(sheet, laidOut(sheet), goodsKind).rows.map(({ problems }) => problems.map(({ column, severity }) => [column, severity]))).toEqual([[[0, 'error']], [[0, 'error']], [[0, 'error']]]);
  });
});

describe('an import of goods', () => {
  const stock = (values: Partial<GoodsRecord>): GoodsRecord => goodsSchema.parse({ id: 'old', code: 'A1', nameZh: '茶', nameEn: 'TEA', hsCode: '0902109000', note: '老客户', createdAt: 1, updatedAt: 1, ...values });

  test('says what is new, changed and the same; what the sheet does not state stays', () => {
    const sheet = table([['货号', '品名', 'HS编码'], ['a1', '绿茶', '0902109000'], ['A2', '杯', '9617001900'], ['A3', '碗', '6911101900']]);
    const { plan: { changed, same, conflicts, ...found } } = plan(sheet, [stock({}), stock({ id: 'a3', code: 'A3', nameZh: '碗', nameEn: '', hsCode: '6911101900' })]);
    expect([found.new.length, changed.length, same.length, conflicts.length]).toEqual([1, 1, 1, 0]);
    expect(changed[0]?.record).toMatchObject({ id: 'old', nameZh: '绿茶', nameEn: 'TEA', note: '老客户', updatedAt: 2, createdAt: 1 });
  });

  test('leaves it to the user which of two goods with one number is meant', () => {
    const { plan: { conflicts, changed } } = plan(table([['货号', '品名'], ['A1', '绿茶']]), [stock({}), stock({ id: 'other' })]);
    expect([conflicts.length, changed.length]).toEqual([1, 0]);
    expect(conflicts[0]).toMatchObject({ why: 'same-name' });
  });

  test('knows goods without a number by names and code, and so does not take them in twice', () => {
    const sheet = table([['品名', '英文品名', 'HS编码'], ['茶', 'TEA', '0902109000']]);
    expect(plan(sheet, [stock({ code: '' })]).plan.same).toHaveLength(1);
  });

  test('refuses the later of two rows that contradict each other, and takes equal ones once', () => {
    const { plan: made, problems, refused } = plan(table([['货号', '品名'], ['A1', '茶'], ['A1', '茶'], ['A1', '杯']]));
    expect([made.new.length, refused]).toEqual([1, [3]]);
    expect(problems.at(-1)).toMatchObject({ row: 3, severity: 'error' });
  });

  test('refuses a row without a name', () => {
    expect(plan(table([['货号', '品名', 'HS编码'], ['A1', null, '090210']])).refused).toEqual([1]);
  });
});
