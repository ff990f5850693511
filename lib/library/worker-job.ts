import { z } from 'zod';
import { LibraryError, asLibraryError, wireErrorSchema } from './errors';

/** How far a long work is: `done` of `of` in a step of that name. */
export interface Progress {
  readonly step: 'reading' | 'checking' | 'comparing' | 'writing';
  readonly done: number;
  readonly of: number;
}

const progressSchema = z.strictObject({ step: z.enum(['reading', 'checking', 'comparing', 'writing']), done: z.number(), of: z.number() });

/** What a worker of ours tells its page. */
const toldSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('progress'), progress: progressSchema }),
  z.strictObject({ type: z.literal('done'), value: z.unknown() }),
  z.strictObject({ type: z.literal('failed'), error: wireErrorSchema }),
]);

type Told = z.infer<typeof toldSchema>;

/** Inside the worker: the other end. */
export interface WorkerScope {
  postMessage(message: Told): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** Serves a worker: each message is a task, one after another; what it gives or throws is told. */
export function serveTasks(scope: WorkerScope, run: (task: unknown, onProgress: (progress: Progress) => void) => Promise<unknown>): void {
  let turn: Promise<void> = Promise.resolve();
  const work = async (task: unknown): Promise<void> => {
    try {
      scope.postMessage({ type: 'done', value: await run(task, (progress) => scope.postMessage({ type: 'progress', progress })) });
    } catch (cause) {
      const { code, problems } = asLibraryError(cause);
      scope.postMessage({ type: 'failed', error: { code, problems: problems.map(({ path, message }) => ({ path, message: { ...message } })) } });
    }
  };
  scope.addEventListener('message', ({ data }) => {
    turn = turn.then(() => work(data));
  });
}

export interface TaskOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the worker at once. What it was writing is not written: a transaction ends with its worker. */
  readonly signal?: AbortSignal;
}

/** On the page: has the worker do one task. Rejects with a LibraryError, or with the signal's reason after which the worker is gone. */
export function runTask(worker: Worker, task: unknown, { onProgress, signal }: TaskOptions = {}): Promise<unknown> {
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
      if (!told.success) return;
      if (told.data.type === 'progress') onProgress?.(told.data.progress);
      else if (told.data.type === 'failed') {
        const { code, problems } = told.data.error;
        end(() => reject(new LibraryError(code, problems)));
      } else {
        const { value } = told.data;
        end(() => resolve(value));
      }
    }, { signal: over.signal });
    worker.postMessage(task);
  });
}
