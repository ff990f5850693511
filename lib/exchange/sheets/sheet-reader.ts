import { LibraryError } from '../../library/errors';
import { sheetLimits } from './limits';
import { SheetError } from './sheet-error';
import type { SheetAnswers, SheetProgress, SheetTask, SheetTold } from './sheet-task';

/** A file in the hands of its worker. */
export interface SheetReader {
  /** Rejects with a SheetError or LibraryError. Tasks wait for each other. */
  ask<T extends SheetTask>(task: T): Promise<SheetAnswers[T['type']]>;
}

/**
 * Starts a worker for one file. It is ended when `signal` aborts (what it was writing is then not written) and when opening
 * takes longer than the cap: the task rejects with `too-slow`.
 */
export function sheetReader(signal: AbortSignal, onProgress: (progress: SheetProgress) => void = () => undefined): SheetReader {
  const worker = new Worker(new URL('sheet-worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  // One task at a time: the worker's answers do not say which question they are of.
  let turn: Promise<unknown> = Promise.resolve();
  return {
    ask: (task) => {
      const answer = turn.then(() => asked(worker, task, signal, onProgress));
      turn = answer.catch(() => undefined);
      return answer;
    },
  };
}

function asked<T extends SheetTask>(worker: Worker, task: T, signal: AbortSignal, onProgress: (progress: SheetProgress) => void): Promise<SheetAnswers[T['type']]> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const settle = (work: () => void): void => {
      clearTimeout(timer);
      over.abort();
      work();
    };
    // Writing is not ended for being slow: the library says when it cannot.
    const timer = task.type === 'open' ? setTimeout(() => {
      worker.terminate();
      settle(() => reject(new SheetError('too-slow')));
    }, sheetLimits.seconds * 1000) : undefined;
    signal.addEventListener('abort', () => settle(() => reject(signal.reason)), { signal: over.signal });
    worker.addEventListener('error', (event) => settle(() => reject(new SheetError('unreadable', '', { cause: event.error }))), { signal: over.signal });
    worker.addEventListener('message', ({ data }: MessageEvent<SheetTold>) => {
      if (data.type === 'progress') onProgress(data.progress);
      else if (data.type === 'refused') settle(() => reject(new SheetError(data.code, data.place)));
      else if (data.type === 'failed') settle(() => reject(new LibraryError(data.code, data.problems)));
      else settle(() => resolve(data.value as SheetAnswers[T['type']]));
    }, { signal: over.signal });
    if (signal.aborted) settle(() => reject(signal.reason));
    else worker.postMessage(task, task.type === 'open' ? [task.bytes.buffer] : []);
  });
}
