import { abortWriting } from './faults';

/** The extension's workers that take files in, by the name of their file. */
const modules = {
  'file-worker.ts': () => import('../../lib/exchange/file-worker'),
  'share-worker.ts': () => import('../../lib/exchange/share/share-worker'),
  'library-worker.ts': () => import('../../lib/library/library-worker'),
  'sheet-worker.ts': () => import('../../lib/exchange/sheets/sheet-worker'),
};

type Listener = (event: { readonly data: unknown }) => void;

/** The inside of a worker: hears what its page asks, tells its answers. */
class Scope {
  page: Page | null = null;
  private readonly listeners: Listener[] = [];

  /** Its `self`. */
  readonly inside: unknown = Object.assign(Object.create(globalThis), {
    addEventListener: (_type: 'message', listener: Listener) => void this.listeners.push(listener),
    postMessage: (told: unknown) => this.tell(structuredClone(told)),
  });

  ask(data: unknown): void {
    for (const listener of this.listeners) listener({ data });
  }

  private tell(told: unknown): void {
    this.page?.hear(told, typeof told === 'object' && told !== null && 'type' in told && told.type !== 'progress');
  }
}

const scopes = new Map<string, Scope>();
const waiting = new Set<Page>();

/** The page's end of a worker, in the place of the browser's `Worker`. */
class Page extends EventTarget {
  private readonly scope: Scope;
  private isEnded = false;

  constructor(url: URL) {
    super();
    const scope = scopes.get(url.pathname.split('/').at(-1) ?? '');
    if (!scope) throw new Error(`No such worker: ${url.pathname}`);
    this.scope = scope;
  }

  postMessage(message: unknown): void {
    this.scope.page = this;
    waiting.add(this);
    setImmediate(() => this.scope.ask(message));
  }

  /** What a worker was writing when it is ended is not written. */
  terminate(): void {
    this.isEnded = true;
    if (waiting.has(this)) abortWriting();
  }

  hear(data: unknown, isLast: boolean): void {
    if (isLast) waiting.delete(this);
    if (!this.isEnded) this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

/**
 * Runs the extension's workers in this process, one task at a time each: the very modules, with the code of the pages that
 * starts them. Once in a process, before any file is taken in.
 */
export async function hostWorkers(): Promise<void> {
  for (const [name, load] of Object.entries(modules)) {
    const scope = new Scope();
    scopes.set(name, scope);
    // The last, that of sheets, looks for it with each answer.
    Object.assign(globalThis, { self: scope.inside });
    await load();
  }
  Object.assign(globalThis, { Worker: Page });
}

/** Resolves when no worker has anything to do any more: also what is derived from goods is complete then. */
export async function workersAtRest(): Promise<void> {
  // What answers one task may begin another.
  for (let rounds = 0; rounds < 3; rounds += waiting.size === 0 ? 1 : 0) await new Promise((resolve) => setImmediate(resolve));
}
