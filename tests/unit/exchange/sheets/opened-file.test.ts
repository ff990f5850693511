import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { openedFile } from '@/lib/exchange/sheets/opened-file';
import type { PlanSummary, SheetAnswers, SheetLook, SheetTask } from '@/lib/exchange/sheets/sheet-task';
import { openLibrary } from '@/lib/library/database';
import { sampleLibrary } from '@/lib/library/sample';
import { allRecords, putRecords, storesOf } from '@/lib/library/tables';
import { xlsx } from './make-xlsx';

let count = 0;
const names: string[] = [];

async function library(): Promise<() => ReturnType<typeof openLibrary>> {
  const name = `sheets-${(count += 1)}`;
  names.push(name);
  const open = () => openLibrary({ name, canary: { read: async () => null } });
  const { db } = await open();
  await db.transaction('rw', storesOf(db, ['goods', 'parties']), async () => {
    await putRecords(db, 'goods', sampleLibrary().goods);
    await putRecords(db, 'parties', sampleLibrary().parties);
  });
  db.close();
  return open;
}

afterEach(() => names.splice(0).forEach((name) => indexedDB.deleteDatabase(name)));

async function opened(rows: Parameters<typeof xlsx>[0][number]['rows'], purpose: 'goods' | 'parties' | 'invoice') {
  const open = await library();
  const run = openedFile({ open, now: () => Date.UTC(2026, 10, 22) });
  const ask = <T extends SheetTask>(task: T) => run(task, () => undefined) as Promise<SheetAnswers[T['type']]>;
  const sheets = await ask({ type: 'open', bytes: xlsx([{ name: '单', rows }]), name: 'x.xlsx', purpose });
  const look = (await ask({ type: 'look', sheet: 0, purpose, heading: null })) as SheetLook;
  if (!look.layout) throw new Error('no heading found');
  return { open, ask, sheets, look, layout: look.layout };
}

describe('an opened file', () => {
  test('is looked at, planned against the library, and handed over where it is little', async () => {
    const { ask, sheets, look, layout } = await opened([['货号', '品名', 'HS编码'], ['BW-500', '不锈钢保温杯', '9617001900'], ['N-1', '茶', 902109000], ['N-2', '杯', '6912001000']], 'goods');
    expect(sheets).toEqual([{ name: '单', hidden: false, rows: 4, known: 3 }]);
    expect(look).toMatchObject({ hsZeros: true, columns: [{ heading: '货号', samples: ['BW-500', 'N-1', 'N-2'] }, {}, {}] });
    const summary = (await ask({ type: 'plan', sheet: 0, purpose: 'goods', role: 'consignee', layout })) as PlanSummary;
    expect(summary.counts).toMatchObject({ new: 1, changed: 1, refused: 1, problems: 1 });
    const commit = await ask({ type: 'commit', conflicts: 'keep' });
    expect('batch' in commit && commit.batch.goods.map(({ base }) => base === null)).toEqual([true, false]);
  });

  test('writes what is too much for a message itself, all of it', async () => {
    const { ask, open, layout } = await opened([['货号', '品名'], ...Array.from({ length: 1500 }, (_, index) => [`M-${index}`, `货物${index}`])], 'goods');
    await ask({ type: 'plan', sheet: 0, purpose: 'goods', role: 'consignee', layout });
    expect(await ask({ type: 'commit', conflicts: 'keep' })).toEqual({ written: 1500 });
    const { db } = await open();
    expect(await allRecords(db, 'goods')).toHaveLength(1512);
    db.close();
  });

  test('gives companies the role that the user says', async () => {
    const { ask, layout } = await opened([['英文名称', '国家', '地址'], ['NORDSEE HANDEL GMBH', '德国', 'KAI 1']], 'parties');
    const summary = (await ask({ type: 'plan', sheet: 0, purpose: 'parties', role: 'consignee', layout })) as PlanSummary;
    expect(summary.plan.new[0]?.record).toMatchObject({ role: 'consignee', name: 'NORDSEE HANDEL GMBH', country: 'DE' });
  });

  test('gives an invoice with the goods that its lines name', async () => {
    const { ask, layout } = await opened([['ITEM NO.', 'DESCRIPTION', 'QTY'], ['BW-500', 'FLASK', 5]], 'invoice');
    expect(await ask({ type: 'invoice', sheet: 0, layout })).toMatchObject({ invoice: { lines: [{ match: { state: 'matched', goodsId: 'sample-goods-01' } }] }, goods: [{ id: 'sample-goods-01' }] });
  });

  test('commits nothing before it was planned', async () => {
    const { ask } = await opened([['货号', '品名'], ['A', 'B']], 'goods');
    await expect(ask({ type: 'commit', conflicts: 'take' })).rejects.toMatchObject({ name: 'LibraryError' });
  });
});
