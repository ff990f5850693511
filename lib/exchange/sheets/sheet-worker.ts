import { asLibraryError } from '../../library/errors';
import { openedFile } from './opened-file';
import { SheetError } from './sheet-error';
import type { SheetTask, SheetTold } from './sheet-task';

declare const self: {
  postMessage(message: SheetTold): void;
  addEventListener(type: 'message', listener: (event: { readonly data: SheetTask }) => void): void;
};

/** The worker of one chosen file: reads, plans and, where it is much, writes. Its page ends it when it takes too long. */
const run = openedFile();

async function answer(task: SheetTask): Promise<SheetTold> {
  try {
    return { type: 'done', value: await run(task, (progress) => self.postMessage({ type: 'progress', progress })) };
  } catch (cause) {
    if (cause instanceof SheetError) return { type: 'refused', code: cause.code, place: cause.place };
    const { code, problems } = asLibraryError(cause);
    return { type: 'failed', code, problems };
  }
}

self.addEventListener('message', ({ data }) => void answer(data).then((told) => self.postMessage(told)));
