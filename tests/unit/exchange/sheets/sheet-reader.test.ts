import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sheetReader } from '@/lib/exchange/sheets/sheet-reader';
import type { SheetTask, SheetTold } from '@/lib/exchange/sheets/sheet-task';

/** A worker that answers only when it is told to. */
class SilentWorker extends EventTarget {
  static last: SilentWorker;
  readonly asked: SheetTask[] = [];
  isEnded = false;

  constructor() {
    super();
    SilentWorker.last = this;
  }

  postMessage(task: SheetTask): void {
    this.asked.push(task);
  }

  terminate(): void {
    this.isEnded = true;
  }

  tell(told: SheetTold): void {
    this.dispatchEvent(new MessageEvent('message', { data: told }));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', SilentWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = (): SheetTask & { readonly type: 'open' } => ({ type: 'open', bytes: new Uint8Array(1), name: 'x.xlsx', purpose: 'goods' });
const settled = () => vi.advanceTimersByTimeAsync(0);

test('a file that is not read in time ends its worker and is refused', async () => {
  const answer = expect(sheetReader(new AbortController().signal).ask(open())).rejects.toMatchObject({ code: 'too-slow' });
  await vi.advanceTimersByTimeAsync(20_000);
  await answer;
  expect(SilentWorker.last.isEnded).toBe(true);
});

test('leaving ends the worker at once, whatever it is doing', async () => {
  const leaving = new AbortController();
  const answer = expect(sheetReader(leaving.signal).ask({ type: 'commit', conflicts: 'keep' })).rejects.toBeDefined();
  await settled();
  leaving.abort();
  await answer;
  expect(SilentWorker.last.isEnded).toBe(true);
});

test('questions wait for each other, progress is passed on, and a refusal keeps its place', async () => {
  const steps: string[] = [];
  const reader = sheetReader(new AbortController().signal, ({ step }) => steps.push(step));
  const first = reader.ask(open());
  const second = expect(reader.ask({ type: 'look', sheet: 0, purpose: 'goods', heading: null })).rejects.toMatchObject({ code: 'forbidden-heading', place: '单 B1' });
  await settled();
  expect(SilentWorker.last.asked.map(({ type }) => type)).toEqual(['open']);
  SilentWorker.last.tell({ type: 'progress', progress: { step: 'reading', share: 0.5 } });
  SilentWorker.last.tell({ type: 'done', value: [] });
  expect(await first).toEqual([]);
  await settled();
  expect(SilentWorker.last.asked.map(({ type }) => type)).toEqual(['open', 'look']);
  SilentWorker.last.tell({ type: 'refused', code: 'forbidden-heading', place: '单 B1' });
  await second;
  expect(steps).toEqual(['reading']);
});
