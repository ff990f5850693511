import { z } from 'zod';
import { LibraryError, wireErrorSchema } from './errors';
import { wireError } from './wire-error';

/** How far a long work is: `done` of `of` in a step of that name. */
export interface Progress {
  readonly step: 'reading' | 'checking' | 'comparing' | 'writing';
  readonly done: number;
  readonly of: number;
}

const progressSchema = z.strictObject({ step: z.enum(['reading', 'checking', 'comparing', 'writing']), done: z.number(), of: z.number() });

/** Counts a page's tasks, so that each hears of itself alone. */
const turn = z.number().int();

/** What a worker of ours is asked, and what it tells its page. */
const askedSchema = z.strictObject({ turn, task: z.unknown() });
const toldSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('progress'), turn, progress: progressSchema }),
  z.strictObject({ type: z.literal('done'), turn, value: z.unknown() }),
  z.strictObject({ type: z.literal('failed'), turn, error: wireErrorSchema }),
]);

type Told = z.infer<typeof toldSchema>;

/** Inside the worker: the other end. */
export interface WorkerScope {
  postMessage(message: Told): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** Serves a worker: each message is a task, one after another; what it gives or throws is told. */
export function serveTasks(scope: WorkerScope, run: (task: unknown, onProgress: (progress: Progress) => void) => Promise<unknown>): void {
  let last: Promise<void> = Promise.resolve();
  const work = async (turn: number, task: unknown): Promise<void> => {
    try {
      scope.postMessage({ type: 'done', turn, value: await run(task, (progress) => scope.postMessage({ type: 'progress', turn, progress })) });
    } catch (cause) {
      scope.postMessage({ type: 'failed', turn, error: wireError(cause) });
    }
  };
  scope.addEventListener('message', ({ data }) => {
    const asked = askedSchema.safeParse(data);
    if (asked.success) last = last.then(() => work(asked.data.turn, asked.data.task));
  });
}

export interface TaskOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the worker at once. What it was writing is not written: a transaction ends with its worker. */
  readonly signal?: AbortSignal;
}

let tasks = 0;

/** On the page: has the worker do one task. Rejects with a LibraryError, or with the signal's reason after which the worker is gone. */
export function runTask(worker: Worker, task: unknown, { onProgress, signal }: TaskOptions = {}): Promise<unknown> {
  const own = ++tasks;
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const end = (settle: () => void): void => {
      over.abort();
      settle();
    };
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    signal?.addEventListener('abort', () => end(() => {
      worker.terminate();
      reject(signal.reason);
    }), { signal: over.signal });
    worker.addEventListener('error', (event) => end(() => reject(new LibraryError('failed', [], { cause: event.error }))), { signal: over.signal });
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const told = toldSchema.safeParse(data);
      if (!told.success || told.data.turn !== own) return;
      if (told.data.type === 'progress') onProgress?.(told.data.progress);
      else if (told.data.type === 'failed') {
        const { code, problems } = told.data.error;
        end(() => reject(new LibraryError(code, problems)));
      } else {
        const { value } = told.data;
        end(() => resolve(value));
      }
    }, { signal: over.signal });
    worker.postMessage({ turn: own, task });
  });
}
