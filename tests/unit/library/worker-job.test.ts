import { describe, expect, it, vi } from 'vitest';
import { LibraryError } from '@/lib/library/errors';
import { runTask, serveTasks, type Progress } from '@/lib/library/worker-job';

/** A page's worker and the other end of it, in one place; messages cross as copies. */
function pair(): { readonly worker: Worker; readonly terminated: () => number; serve: (run: Parameters<typeof serveTasks>[1]) => void } {
  const page = new EventTarget();
  const inside: ((event: { readonly data: unknown }) => void)[] = [];
  const terminate = vi.fn<() => void>();
  const worker = Object.assign(page, {
    terminate,
    postMessage: (message: unknown) => inside.forEach((hear) => hear({ data: structuredClone(message) })),
  }) as unknown as Worker;
  return {
    worker,
    terminated: () => terminate.mock.calls.length,
    serve: (run) =>
      serveTasks({
        postMessage: (message) => page.dispatchEvent(Object.assign(new Event('message'), { data: structuredClone(message) })),
        addEventListener: (_, listener) => inside.push(listener),
      }, run),
  };
}

describe('a task for a worker', () => {
  it('tells how far it is and gives its result', async () => {
    const { worker, serve } = pair();
    serve(async (task, tell) => {
      tell({ step: 'checking', done: 1, of: 2 });
      return { echo: task };
    });
    const seen: Progress[] = [];
    expect(await runTask(worker, 'one', { onProgress: (progress) => seen.push(progress) })).toEqual({ echo: 'one' });
    expect(seen).toEqual([{ step: 'checking', done: 1, of: 2 }]);
  });

  it('that fails says why, with the places', async () => {
    const { worker, serve } = pair();
    serve(() => Promise.reject(new LibraryError('invalid', [{ path: 'goods[3].hsCode', message: { 'zh-CN': '错', en: 'wrong' } }])));
    await expect(runTask(worker, 'one')).rejects.toMatchObject({ code: 'invalid', problems: [{ path: 'goods[3].hsCode' }] });
  });

  it('waits for the one before it', async () => {
    const { worker, serve } = pair();
    const order: unknown[] = [];
    serve(async (task) => {
      order.push(['begins', task]);
      await Promise.resolve();
      order.push(['ends', task]);
      return task;
    });
    await Promise.all([runTask(worker, 1), runTask(worker, 2)]);
    expect(order).toEqual([['begins', 1], ['ends', 1], ['begins', 2], ['ends', 2]]);
  });

  it('that is stopped ends its worker at once', async () => {
    const { worker, serve, terminated } = pair();
    serve(() => new Promise(() => undefined));
    const stop = new AbortController();
    const running = runTask(worker, 'long', { signal: stop.signal });
    stop.abort();
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect(terminated()).toBe(1);
    await expect(runTask(worker, 'late', { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('whose worker breaks is told as failed', async () => {
    const { worker, serve } = pair();
    serve(() => new Promise(() => undefined));
    const running = runTask(worker, 'one');
    worker.dispatchEvent(Object.assign(new Event('error'), { error: new Error('broken') }));
    await expect(running).rejects.toMatchObject({ code: 'failed' });
  });
});
