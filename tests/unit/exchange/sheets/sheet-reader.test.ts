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

const reading = (share: number): SheetTold => ({ type: 'progress', progress: { step: 'reading', share } });

test('a file of which nothing is heard for ten seconds ends its worker and is refused', async () => {
  const answer = expect(sheetReader(new AbortController().signal).ask(open())).rejects.toMatchObject({ code: 'no-progress', text: { 'zh-CN': expect.stringContaining('10秒') } });
  await vi.advanceTimersByTimeAsync(9_000);
  SilentWorker.last.tell(reading(0.1));
  await vi.advanceTimersByTimeAsync(9_999);
  expect(SilentWorker.last.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await answer;
  expect(SilentWorker.last.isEnded).toBe(true);
});

test('a file that is not read within twenty seconds ends its worker and is refused, however often it tells of itself', async () => {
  const answer = expect(sheetReader(new AbortController().signal).ask(open())).rejects.toMatchObject({ code: 'too-slow', text: { 'zh-CN': expect.stringContaining('20秒') } });
  for (let second = 1; second < 20; second += 1) {
    await vi.advanceTimersByTimeAsync(1000);
    SilentWorker.last.tell(reading(second / 20));
  }
  expect(SilentWorker.last.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  await answer;
  expect(SilentWorker.last.isEnded).toBe(true);
});

test('a file that was opened is not watched any more, nor is what is written', async () => {
  const reader = sheetReader(new AbortController().signal);
  const opening = reader.ask(open());
  await settled();
  SilentWorker.last.tell({ type: 'done', value: [] });
  await opening;
  const writing = reader.ask({ type: 'commit', conflicts: 'keep' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(SilentWorker.last.isEnded).toBe(false);
  SilentWorker.last.tell({ type: 'done', value: { written: 3 } });
  expect(await writing).toEqual({ written: 3 });
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
