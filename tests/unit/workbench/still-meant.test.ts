import { expect, it } from 'vitest';
import { stillMeant } from '@/components/library/sheets/still-meant';
import type { InvoiceLine } from '@/lib/exchange/invoice/read-invoice';

const line = (row: number, match: InvoiceLine['match']): InvoiceLine => ({ row, code: '', line: {}, match }) as InvoiceLine;
const choice = (...ids: string[]): InvoiceLine['match'] => ({ state: 'choose', candidates: ids.map((goodsId) => ({ goodsId, why: 'name' })) });

it('a product that was chosen for a line counts as long as the line may mean it', () => {
  const lines = [line(5, choice('cup', 'jug')), line(6, choice('jug', 'lid')), line(7, { state: 'matched', goodsId: 'lid', by: 'code' }), line(8, { state: 'unknown' }), line(9, choice('cup', 'jug')), line(10, choice('cup', 'jug'))];
  const decisions = new Map([[5, 'cup'], [6, 'cup'], [7, 'cup'], [8, 'cup'], [9, null], [99, 'cup']]);
  expect([...stillMeant({ lines }, decisions)]).toEqual([[5, 'cup'], [9, null]]);
});
