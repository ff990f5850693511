import { describe, expect, test } from 'vitest';
import { goodsOfLine, newGoodsOf, prepare, undecided } from '@/lib/exchange/invoice/prepare';
import { dropPrepared, keepPrepared, preparedShipments, type SessionStore } from '@/lib/exchange/invoice/prepared-store';
import type { Invoice, InvoiceLine } from '@/lib/exchange/invoice/read-invoice';

const line = (row: number, values: Partial<InvoiceLine>): InvoiceLine => ({ row, code: '', line: { GoodsNameE: 'MUG', PackQty: '1' }, match: { state: 'unknown' }, ...values });
const invoice: Invoice = {
  head: { InvNo: 'A-1', InvDate: '' }, exporterId: 'ex', consigneeId: null, problems: [], skipped: [], totals: [],
  lines: [
    line(1, { match: { state: 'matched', goodsId: 'g1', by: 'code' } }),
    line(2, { match: { state: 'choose', candidates: [{ goodsId: 'g2', why: 'hs' }] } }),
    line(3, { code: 'N-1' }),
    line(4, { code: 'N-1' }),
    line(5, { line: {} }),
  ],
};
const file = { id: 'p1', name: 'ci.xlsx', madeAt: 7 };

describe('lines of an invoice', () => {
  test('wait for the user where several goods may be meant', () => {
    expect(undecided(invoice, new Map()).map(({ row }) => row)).toEqual([2]);
    expect(undecided(invoice, new Map([[2, null]]))).toEqual([]);
    expect(invoice.lines.map((each) => goodsOfLine(each, new Map([[2, 'g2']])))).toEqual(['g1', 'g2', null, null, null]);
  });

  test('that are none of the library give one product each, where they have a name', () => {
    let ids = 0;
    const { goods, byRow } = newGoodsOf(invoice, new Map([[2, 'g2']]), () => `n${(ids += 1)}`, 9);
    expect(goods).toMatchObject([{ id: 'n1', code: 'N-1', nameEn: 'MUG', createdAt: 9 }]);
    expect([...byRow]).toEqual([[3, 'n1'], [4, 'n1']]);
  });

  test('are kept ready with their goods and the head as the user left it', () => {
    const prepared = prepare(invoice, { ...invoice.head, InvNo: 'A-2' }, new Map([[2, null]]), new Map([[3, 'n1'], [4, 'n1']]), file);
    expect(prepared).toMatchObject({ id: 'p1', head: { InvNo: 'A-2' }, exporterId: 'ex' });
    expect(prepared.head).not.toHaveProperty('InvDate');
    expect(prepared.lines.map(({ goodsId }) => goodsId)).toEqual(['g1', null, 'n1', 'n1', null]);
  });
});

test('shipments are kept in the memory of the browser, the newest first, and taken away', async () => {
  const held: Record<string, unknown> = {};
  const store: SessionStore = { get: async (key) => ({ [key]: held[key] }), set: async (items) => void Object.assign(held, items) };
  for (let index = 0; index < 12; index += 1) await keepPrepared(store, { ...prepare(invoice, {}, new Map(), new Map(), file), id: `p${index}` });
  expect((await preparedShipments(store)).map(({ id }) => id)).toEqual(['p11', 'p10', 'p9', 'p8', 'p7', 'p6', 'p5', 'p4', 'p3', 'p2']);
  await dropPrepared(store, 'p11');
  expect((await preparedShipments(store))[0]?.id).toBe('p10');
  held['preparedShipments'] = [{ id: 1 }];
  expect(await preparedShipments(store)).toEqual([]);
});
