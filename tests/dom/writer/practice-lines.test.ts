import { describe, expect, it, onTestFinished } from 'vitest';
import { openEntry } from '@/entrypoints/practice/entry/entry';
import { settingsOf } from '@/entrypoints/practice/settings';
import { type Application, applicationSchema } from '@/lib/certificate/application';
import { runFill, undoFill } from '@/lib/portal/fill';
import type { FillPlan, FillReport } from '@/lib/portal/fill-plan';
import type { FormReading } from '@/lib/portal/model';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { confirmPlan, planFill } from '@/lib/portal/plan';
import { type GoodsChoice, noGoodsChoice } from '@/lib/portal/plan-goods';
import { readForm } from '@/lib/portal/read';
import { createRowMemory } from '@/lib/portal/row-memory';
import { expectKept } from './form';
import { watchForDeclaring } from './page';
import '@/entrypoints/practice/styles/entry.css';

interface Opened {
  /** What stands in the form, and what would be filled of what is wanted. */
  readonly plan: (wanted: Application, choice?: Partial<GoodsChoice>) => FillPlan;
  readonly fill: (plan: FillPlan, stop?: AbortSignal) => Promise<FillReport>;
  readonly undo: (report: FillReport) => Promise<FillReport>;
  readonly goods: () => readonly Readonly<Record<string, string>>[];
  readonly close: () => void;
}

/** Opens the practice portal with seven goods lines on two pages. */
async function open(query: string): Promise<Opened> {
  const host = document.createElement('main');
  document.body.append(host);
  const end = new AbortController();
  const close = (): void => {
    end.abort();
    host.remove();
  };
  onTestFinished(close);
  openEntry(host, settingsOf(new URL(`https://swapp.singlewindow.cn/?page=entry&today=2026-03-10&delay=0&goodsDelay=0&${query}`)), end.signal);
  await expect.poll(() => window.__practice?.ready).toBe(true);
  const memory = createRowMemory();
  const read = (): FormReading => readForm(document, memory);
  const snapshot = (): FormSnapshot => {
    const { application, values, bindings, goodsTotal, goodsComplete } = read();
    const bound = new Map(bindings.map((binding) => [binding.path, binding.control.kind]));
    return {
      formId: 'f', host: 'swapp.singlewindow.cn', page: 'certificate-entry', certType: 'E', application, unrecognised: [], findings: [], goodsTotal, goodsComplete, readOnly: null,
      fields: values.map(({ path, value }) => ({ path, value, kind: bound.get(path) ?? 'row', score: 1, evidence: [] })),
    };
  };
  const around = (signal: AbortSignal) => ({ bindings: read, onReport: () => undefined, allowed: () => true, signal: AbortSignal.any([end.signal, signal]) });
  return {
    plan: (wanted, choice = {}) => confirmPlan(planFill(wanted, snapshot()), new Set(), 'lines', { ...noGoodsChoice, ...choice }),
    fill: (plan, stop = new AbortController().signal) => runFill({ plan, ...around(stop) }),
    undo: (report) => undoFill({ report, ...around(end.signal) }),
    close,
    goods: () => (window.__practice?.state.Goods ?? []) as readonly Readonly<Record<string, string>>[],
  };
}

/** What stands on the page, without its head. */
const standing = (): Application => applicationSchema.parse({ Goods: window.__practice?.state.Goods });

describe.each(['portal=single-window', 'portal=internet-customs'])('seven goods lines on two pages, %s', (portal) => {
  it('lines are changed on either page, one is deleted, one is added; undo puts the changed ones back; nothing is declared', async () => {
    const watch = watchForDeclaring();
    const { plan, fill, undo, goods } = await open(`${portal}&demo=clean`);
    const before = standing();
    const [first, second] = before.Goods;
    const wanted = { ...before, Goods: [{ ...first, GrossWt: '999' }, { ...second, PackUnit: 'CTN' }, { ...first, HSCode: '8301100000', GoodsName: '铁挂锁', GoodsNameE: 'IRON PADLOCK' }] };
    const readSecondPage = await fill(plan({ ...before, Goods: [] }, {}));
    expect(readSecondPage.state).toBe('done');
    const work = plan(wanted, { lines: new Map([[0, 'change'], [1, 'leave']]) });
    expect(work.goods.map(({ index, now }) => [index, now !== undefined])).toEqual([[0, true], [7, false]]);
    const report = await fill({ ...work, deletions: [{ index: 6, now: { HSCode: before.Goods[6]?.HSCode ?? '', GoodsNameE: before.Goods[6]?.GoodsNameE ?? '' } }] });
    expectKept(report);
    expect(report.lines).toMatchObject({ expected: 7, counted: 7, wrongNumbers: [], complete: true });
    expect(goods().map(({ HSCode }) => HSCode)).toEqual([...before.Goods.slice(0, 6).map(({ HSCode }) => HSCode), '8301100000']);
    expect(goods()[0]).toEqual({ ...first, GrossWt: '999' });
    const undone = await undo(report);
    expect(goods()[0]).toEqual(first);
    expect(undone.results.filter(({ changed, outcome }) => changed && outcome !== 'kept')).toEqual([]);
    expect(window.__practice?.pressed).toEqual([]);
    expect(watch).toEqual({ pressed: [], submitted: [], entered: [] });
  }, 60_000);

  it('a filling that was stopped goes on with the lines that are missing, and adds none twice', async () => {
    const filled = await open(`${portal}&demo=clean`);
    const whole = standing();
    filled.close();
    const empty = await open(`${portal}&type=E`);
    const stop = new AbortController();
    document.addEventListener('change', () => (empty.goods().length >= 2 ? stop.abort() : undefined), { signal: stop.signal, capture: true });
    const first = await empty.fill(empty.plan(whole), stop.signal);
    expect(first.state).toBe('stopped');
    // What stands half typed in the editor is the user's to leave.
    document.querySelector<HTMLElement>('.layui-layer-btn1')?.click();
    for (const add of document.querySelectorAll<HTMLElement>('main:last-of-type [id$=GoodsTableAddBtn]')) add.click();
    expectKept(await empty.fill(empty.plan(whole)));
    expect(empty.goods()).toEqual(whole.Goods);
    expect(empty.plan(whole).goods).toEqual([]);
  }, 90_000);

  it('lines are put into the order chosen by the page\'s own 上移', async () => {
    const { plan, fill, goods } = await open(`${portal}&demo=clean`);
    const before = standing();
    const turned = [before.Goods[2], ...before.Goods.filter((_, at) => at !== 2)].flatMap((line) => (line ? [line] : []));
    const work = { ...plan(before), order: turned };
    const report = await fill(work);
    expectKept(report);
    expect(report.lines?.ordered).toBeUndefined();
    expect(goods().map(({ HSCode }) => HSCode)).toEqual(turned.map(({ HSCode }) => HSCode));
  }, 60_000);
});
