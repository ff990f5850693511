import { browser } from 'wxt/browser';
import { addedHosts } from './added-hosts';
import { dockFold } from './dock-fold';
import { mayWriteInto } from './hosts';
import { type PageReply, pageMessageSchema } from './messages';
import type { PartName } from './parts';
import type { FrameAddress } from './sender';
import { sidebar } from './sidebar';
import { suggestMode } from './suggest-setting';

/** Puts a script of the built extension into the frame that asked. */
async function inject(script: 'assistant' | PartName, { tabId, frameId }: FrameAddress): Promise<{ readonly injected: boolean }> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`/content-scripts/${script}.js`] });
    return { injected: true };
  } catch {
    // The frame went away in between: its successor has a detector of its own.
    return { injected: false };
  }
}

/** Must be called in the same turn as the message: the browser opens the panel only on the user's own click. */
async function openPanel({ tabId }: FrameAddress): Promise<PageReply['panel.open']> {
  try {
    await (sidebar()?.open() ?? browser.sidePanel.open({ tabId }));
    return { opened: true };
  } catch {
    return { opened: false };
  }
}

async function checkFrame(frame: FrameAddress, ancestors: readonly string[]): Promise<PageReply['frame.check']> {
  const added = await addedHosts();
  return { allowed: [frame.origin, ...ancestors].every((origin) => mayWriteInto(origin, added)) };
}

/** In a private window nothing of the library is told. */
async function suggestWhen(frame: FrameAddress, ancestors: readonly string[], isPrivate: boolean): Promise<PageReply['suggest.mode']> {
  return { mode: !isPrivate && (await checkFrame(frame, ancestors)).allowed ? await suggestMode() : 'off' };
}

/** The answer to a content script's message, or null when it is none that a page may send. */
export function answerPage(message: unknown, frame: FrameAddress, isPrivate = false): Promise<PageReply[keyof PageReply]> | null {
  const parsed = pageMessageSchema.safeParse(message);
  if (!parsed.success) return null;
  switch (parsed.data.type) {
    case 'assistant.inject':
      return inject('assistant', frame);
    case 'part.load':
      return inject(parsed.data.name, frame);
    case 'panel.open':
      return openPanel(frame);
    case 'frame.check':
      return checkFrame(frame, parsed.data.ancestors);
    case 'suggest.mode':
      return suggestWhen(frame, parsed.data.ancestors, isPrivate);
    case 'dock.fold':
      return dockFold(parsed.data.folded).then((folded) => ({ folded }));
  }
}
