import { describe, expect, test } from 'vitest';
import { invoiceKind } from '@/lib/exchange/invoice/invoice-fields';
import { preparedApplication } from '@/lib/exchange/invoice/prepared-application';
import { preparedSchema, type Prepared } from '@/lib/exchange/invoice/prepared';
import { readInvoice, type Invoice } from '@/lib/exchange/invoice/read-invoice';
import { findHeader } from '@/lib/exchange/sheets/find-header';
import { layoutOf } from '@/lib/exchange/sheets/layout';
import type { Cell, Merge, SheetTable } from '@/lib/exchange/sheets/table';
import type { FillChoice } from '@/lib/library/propose';
import { goodsSchema } from '@/lib/library/records';
import { sampleLibrary } from '@/lib/library/sample';

const library = sampleLibrary();

function read(rows: readonly (readonly Cell[])[], merges: readonly Merge[] = [], goods = library.goods): Invoice {
  const sheet: SheetTable = { name: 'INV', hidden: false, rows, merges };
  const header = findHeader(sheet, invoiceKind);
  if (!header) throw new Error('no heading found');
  return readInvoice(sheet, layoutOf(sheet, header), { goods, parties: library.parties });
}

/** A commercial invoice with a packing list in one sheet, as a forwarder might send it. */
const shipment: readonly (readonly Cell[])[] = [
  ['NINGBO QIAOLAN IMPORT AND EXPORT CO., LTD.'],
  ['COMMERCIAL INVOICE & PACKING LIST'],
  ['TO:', 'SIAM HOMEWARE TRADING CO., LTD.', null, null, null, 'INVOICE NO.:', 'QL-2026-018'],
  [null, null, null, null, null, 'DATE:', 'JAN. 05, 2026'],
  [],
  ['MARKS', 'ITEM NO.', 'DESCRIPTION OF GOODS', "Q'TY", null, 'PACKAGES', 'WEIGHT (KGS)', null, 'U/PRICE', 'AMOUNT'],
  [null, null, null, 'PCS', null, 'CTNS', 'N.W.', 'G.W.', '(USD)', '(USD)'],
  ['N/M', 'BW-500', 'STAINLESS STEEL VACUUM FLASK', 2400, null, 100, '1,100.00', '1,250.50', 'US$3.10', 7440],
  [null, 'CH12', 'PLASTIC FOOD CONTAINER', '1,200', null, '20 CTNS', 300, 340, 1.5, 1800],
  [null, null, 'IRON PADLOCK', 600, null, 5, 90, 96, 2, 1200],
  [null, 'ZZ-9', 'CERAMIC MUG', 100, null, 2, 30, 33, 1, 100],
  ['TOTAL:', null, null, 4300, null, 127, 1520, '1,719.50', null, 10540],
  ['SAY TOTAL ONE HUNDRED AND TWENTY-SEVEN CARTONS ONLY'],
];

describe('an invoice in an unfamiliar layout', () => {
  test('gives number, day and the parties that the library knows by their whole name', () => {
    const { head, exporterId } = read(shipment);
    expect(head).toEqual({ InvNo: 'QL-2026-018', InvDate: '2026-01-05', Curr: 'USD', Mark: 'N/M' });
    expect(exporterId).toBe('sample-exporter');
  });

  test('gives its lines with figures as they stand and units from heading or cell', () => {
    const { lines, problems, totals } = read(shipment);
    expect(problems).toEqual([]);
    expect(totals).toEqual([]);
    expect(lines.map(({ line }) => line)).toEqual([
      { GoodsNameE: 'STAINLESS STEEL VACUUM FLASK', PackQty: '100', PackUnit: 'CTNS', GoodsQty: '2400', GoodsUnitE: 'PCS', GrossWt: '1250.50', NetWt: '1100.00', WtUnit: 'KGS', InvPrice: '3.10', InvValue: '7440' },
      { GoodsNameE: 'PLASTIC FOOD CONTAINER', PackQty: '20', PackUnit: 'CTNS', GoodsQty: '1200', GoodsUnitE: 'PCS', GrossWt: '340', NetWt: '300', WtUnit: 'KGS', InvPrice: '1.5', InvValue: '1800' },
      { GoodsNameE: 'IRON PADLOCK', PackQty: '5', PackUnit: 'CTNS', GoodsQty: '600', GoodsUnitE: 'PCS', GrossWt: '96', NetWt: '90', WtUnit: 'KGS', InvPrice: '2', InvValue: '1200' },
      { GoodsNameE: 'CERAMIC MUG', PackQty: '2', PackUnit: 'CTNS', GoodsQty: '100', GoodsUnitE: 'PCS', GrossWt: '33', NetWt: '30', WtUnit: 'KGS', InvPrice: '1', InvValue: '100' },
    ]);
  });

  test('finds goods by number however it is spaced, and by whole name; the rest stays unknown', () => {
    expect(read(shipment).lines.map(({ match }) => (match.state === 'matched' ? `${match.by} ${match.goodsId}` : match.state))).toEqual(['code sample-goods-01', 'code sample-goods-02', 'name sample-goods-07', 'unknown']);
  });

  test('shows a total that is not the sum of its lines', () => {
    const wrong = shipment.map((row) => (row[0] === 'TOTAL:' ? row.with(5, 128) : row));
    expect(read(wrong).totals).toEqual([{ row: 11, tag: 'PackQty', stated: '128', sum: '127' }]);
  });

  test('with two numbers states none', () => {
    expect(read([['发票号：A-1'], ['发票号：A-2'], ['货号', '品名', '件数'], ['BW-500', '杯', 1]]).head).toEqual({});
  });

  test('keeps cartons that several goods share with the first of them, and says so', () => {
    const { lines, problems } = read([['货号', '品名', '箱数'], ['BW-500', '杯', 10], ['CH-12', '盒', null]], [{ top: 1, left: 2, bottom: 2, right: 2 }]);
    expect(lines.map(({ line }) => line.PackQty)).toEqual(['10', undefined]);
    expect(problems).toMatchObject([{ row: 2, column: 2, severity: 'warning' }]);
  });

  test('does not take the weight of one carton for that of the line', () => {
    expect(read([['货号', '品名', 'G.W./CTN', '毛重(KGS)'], ['BW-500', '杯', 12.5, 1250]]).lines[0]?.line).toEqual({ GoodsName: '杯', GrossWt: '1250', WtUnit: 'KGS' });
  });
});

describe('goods of the library', () => {
  const one = (cells: readonly Cell[], goods = library.goods) => read([['货号', 'DESCRIPTION', 'HS CODE', 'QTY'], [...cells, 1]], [], goods).lines[0]?.match;

  test('are offered and not taken where the HS code contradicts', () => {
    expect(one(['BW-500', 'X', '392410'])).toMatchObject({ state: 'choose', candidates: [{ goodsId: 'sample-goods-01', why: 'code' }, { goodsId: 'sample-goods-02', why: 'hs' }] });
    expect(one(['BW-500', 'X', '961700'])).toMatchObject({ state: 'matched' });
  });

  test('are offered and not taken where two have the number, or only the HS code or a number in the name points to them', () => {
    const twin = goodsSchema.parse({ ...library.goods[0], id: 'twin' });
    expect(one(['BW-500', 'X', null], [...library.goods, twin])).toMatchObject({ state: 'choose' });
    expect(one([null, 'FLASK BW-500 BLUE', null])).toEqual({ state: 'choose', candidates: [{ goodsId: 'sample-goods-01', why: 'code-in-name' }] });
    expect(one(['X-1', 'SOMETHING', '8301100000'])).toEqual({ state: 'choose', candidates: [{ goodsId: 'sample-goods-07', why: 'hs' }] });
  });
});

describe('a prepared shipment', () => {
  const invoice = read(shipment);
  const prepared: Prepared = preparedSchema.parse({
    id: 'p', name: 'invoice.xlsx', madeAt: 1, head: invoice.head, exporterId: invoice.exporterId, consigneeId: null,
    lines: invoice.lines.map(({ line, match }) => ({ goodsId: match.state === 'matched' ? match.goodsId : null, line })),
  });
  const choice: FillChoice = { certType: 'E', template: null, exporter: library.parties.find(({ id }) => id === 'sample-exporter') ?? null, consignee: null, thirdParty: null, goods: [] };
  const application = preparedApplication(prepared, choice, new Map(library.goods.map((goods) => [goods.id, goods])), '2026-01-06');

  test('becomes an application: head from the invoice, lines from library and invoice', () => {
    expect(application.CertificateHead).toMatchObject({ CertType: 'E', InvNo: 'QL-2026-018', InvDate: '2026-01-05', Mark: 'N/M' });
    expect(application.CertificateHead.Exporter).toContain('NINGBO QIAOLAN');
    expect(application.Goods[0]).toMatchObject({ HSCode: '9617001900', GoodsName: '不锈钢真空保温杯', PackUnit: 'CTN', GoodsUnit: '个', PackQty: '100', GrossWt: '1250.50', OriCriteria: 'CTH', CiqRegNo: 'MA2DEM324' });
    expect(application.Goods[3]).toMatchObject({ GoodsNameE: 'CERAMIC MUG', PackQty: '2' });
    expect(application.Goods[3]?.HSCode).toBeUndefined();
  });

  test('has descriptions and the total in words where all that they say is known', () => {
    expect(application.Goods[0]?.GoodsDesc).toBe('ONE HUNDRED (100) CARTONS OF STAINLESS STEEL VACUUM FLASK\nH.S. CODE: 9617.00');
    // The mug has no HS code, which Form E wants in the description: neither it nor a total is written.
    expect(application.Goods[3]?.GoodsDesc).toBeUndefined();
    const whole = preparedApplication({ ...prepared, lines: prepared.lines.slice(0, 3) }, choice, new Map(library.goods.map((goods) => [goods.id, goods])), '2026-01-06');
    expect(whole.Goods[2]?.GoodsDesc).toBe('FIVE (5) CARTONS OF IRON PADLOCK\nH.S. CODE: 8301.10\nTOTAL: ONE HUNDRED TWENTY FIVE (125) CARTONS ONLY');
  });

  test('says nothing in words while the type is unknown', () => {
    expect(preparedApplication(prepared, { ...choice, certType: null }, new Map(), '2026-01-06').Goods.some(({ GoodsDesc }) => GoodsDesc !== undefined)).toBe(false);
  });
});
