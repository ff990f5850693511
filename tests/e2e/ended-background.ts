import { expect, type OriginMate } from './fixtures';

/** What befalls a message: `unanswered`: it is carried out, but the background ends before it answers; `cut`: the background ends while it writes. */
type Fate = 'unanswered' | 'cut';

interface EndedBackground {
  /** What befalls the next messages that write into the library, one after the other. Those after them reach a background that was just started, as all others do. */
  next(...fates: readonly Fate[]): void;
  /** Messages that were answered, in order; `fresh`: by a background that had answered none before. */
  readonly answered: readonly { readonly type: string; readonly fresh: boolean }[];
}

const writing = new Set(['library.save', 'library.delete', 'library.import', 'library.change']);

/**
 * From the next page on no message of the extension's own pages finds the background that the one before it found: the
 * worker is ended before each of them, as the browser does after half a minute without work.
 */
export async function endBackground(originmate: OriginMate): Promise<EndedBackground> {
  const { worker } = originmate;
  // Of the extension's own pages the one that is there soonest. It stays open for its line to the browser.
  const page = await originmate.extensionPage('practice.html');
  const context = page.context();
  const session = await context.newCDPSession(page);
  let status = '';
  let stops = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status = versions.at(-1)?.runningStatus ?? status;
    if (status === 'stopped') stops++;
  });
  await session.send('ServiceWorker.enable');
  const is = (wanted: string) => expect.poll(() => status, { intervals: [5] }).toBe(wanted);

  async function end(): Promise<void> {
    const before = stops;
    await session.send('ServiceWorker.stopAllWorkers');
    // A form's content script may have started the next one before anybody looks.
    await expect.poll(() => status === 'stopped' || stops > before, { intervals: [5] }).toBe(true);
  }

  const fates: Fate[] = [];
  const answered: { type: string; fresh: boolean }[] = [];
  await context.exposeFunction('beforeMessage', async (type: string): Promise<boolean> => {
    await end();
    const fate = writing.has(type) ? fates.shift() : undefined;
    if (!fate) return false;
    await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${originmate.extensionId}/` });
    await is('running');
    await worker.evaluate(fate === 'cut' ? neverDone : neverSaid);
    return true;
  });
  await context.exposeFunction('duringMessage', async () => {
    await expect.poll(() => worker.evaluate(() => (globalThis as unknown as Marks).there === true), { intervals: [5] }).toBe(true);
    await end();
  });
  await context.exposeFunction('afterMessage', async (type: string) => {
    const known = await worker.evaluate(() => {
      const marks = globalThis as unknown as Marks;
      const before = marks.known === true;
      marks.known = true;
      return before;
    });
    answered.push({ type, fresh: !known });
  });
  await context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    const { chrome, beforeMessage, duringMessage, afterMessage } = globalThis as unknown as Sending;
    const { runtime } = chrome;
    const send = runtime.sendMessage.bind(runtime);
    let turn: Promise<unknown> = Promise.resolve();
    runtime.sendMessage = (message) => {
      const inTurn = async (): Promise<unknown> => {
        const ends = await beforeMessage(message.type);
        const [answer] = await Promise.all([send(message), ends ? duringMessage() : null]);
        await afterMessage(message.type);
        return answer;
      };
      const said = turn.then(inTurn);
      turn = said.catch(() => undefined);
      return said;
    };
  });
  return { next: (...befall) => void fates.push(...befall), answered };
}

interface Marks {
  /** What was to happen in this background has happened. */
  there?: boolean;
  /** It has answered. */
  known?: boolean;
}

interface Sending {
  readonly chrome: { readonly runtime: { sendMessage(message: { readonly type: string }): Promise<unknown> } };
  beforeMessage(type: string): Promise<boolean>;
  duringMessage(): Promise<void>;
  afterMessage(type: string): Promise<void>;
}

/** Runs in the background: records are written, but whoever waits for that hears nothing of it. */
function neverSaid(): void {
  const stores = new Set(['goodsPacks', 'parties', 'templates', 'certificates', 'wordings', 'ignored']);
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    set(this: IDBTransaction, tell: (event: Event) => void) {
      this.addEventListener('complete', (event) => {
        if (this.mode === 'readwrite' && [...this.objectStoreNames].some((name) => stores.has(name))) Object.assign(globalThis, { there: true });
        else tell.call(this, event);
      });
    },
  });
}

/** Runs in the background: a transaction that writes records does not come to its end. */
function neverDone(): void {
  const stores = new Set(['goodsPacks', 'parties', 'templates', 'certificates', 'wordings', 'ignored']);
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function transaction(names, mode, options) {
    const begun = begin.call(this, names, mode, options);
    const held = [...begun.objectStoreNames].find((name) => stores.has(name));
    if (mode === 'readwrite' && held !== undefined) {
      const hold = (): void => begun.objectStore(held).count().addEventListener('success', hold);
      hold();
      Object.assign(globalThis, { there: true });
    }
    return begun;
  };
}
