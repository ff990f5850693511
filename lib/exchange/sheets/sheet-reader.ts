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
 * Starts a worker for one file. It is ended when `signal` aborts (what it was writing is then not written), when opening
 * takes longer than the cap or says nothing of its progress for too long: the task rejects with `too-slow` or `no-progress`.
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
      over.abort();
      work();
    };
    const give = (up: 'too-slow' | 'no-progress'): void => {
      worker.terminate();
      settle(() => reject(new SheetError(up)));
    };
    // Writing is not ended for being slow: the library says when it cannot.
    const heard = task.type === 'open' ? watched(give, over.signal) : () => undefined;
    signal.addEventListener('abort', () => settle(() => reject(signal.reason)), { signal: over.signal });
    worker.addEventListener('error', (event) => settle(() => reject(new SheetError('unreadable', '', { cause: event.error }))), { signal: over.signal });
    worker.addEventListener('message', ({ data }: MessageEvent<SheetTold>) => {
      if (data.type === 'progress') {
        heard();
        onProgress(data.progress);
      } else if (data.type === 'refused') settle(() => reject(new SheetError(data.code, data.place)));
      else if (data.type === 'failed') settle(() => reject(new LibraryError(data.code, data.problems)));
      else settle(() => resolve(data.value as SheetAnswers[T['type']]));
    }, { signal: over.signal });
    if (signal.aborted) settle(() => reject(signal.reason));
    else worker.postMessage(task, task.type === 'open' ? [task.bytes.buffer] : []);
  });
}

/** Gives a reading up after the whole time, or when nothing was heard of it for too long. Returns what is called whenever it tells its progress. */
function watched(give: (up: 'too-slow' | 'no-progress') => void, signal: AbortSignal): () => void {
  const whole = setTimeout(() => give('too-slow'), sheetLimits.seconds * 1000);
  let silent: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(silent);
    silent = setTimeout(() => give('no-progress'), sheetLimits.silentSeconds * 1000);
  };
  heard();
  signal.addEventListener('abort', () => [whole, silent].forEach(clearTimeout), { once: true });
  return heard;
}
