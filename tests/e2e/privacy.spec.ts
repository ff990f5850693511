import type { CDPSession, Page } from '@playwright/test';
import { assistedFrame } from '../../scripts/lib/practice.mjs';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { ownMessages } from '../fixtures/own-page-messages';
import { expect, test } from './fixtures';

/** The world of our content scripts in that page: what a renderer that was broken into could use. */
async function ourWorld(page: Page): Promise<{ run: (expression: string) => Promise<unknown> }> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const found = new Promise<number>((done) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) done(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return {
    async run(expression) {
      const { result } = await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true, returnByValue: true });
      return result.value;
    },
  };
}

const asked = (call: string) => `(async () => { try { return JSON.stringify((await ${call}) ?? null); } catch (error) { return 'refused: ' + error.message; } })()`;

test('what a broken-into portal page could reach through our content script holds no business data', async ({ originmate }) => {
  const kept = await originmate.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: Record<'session' | 'local', { set(items: object): Promise<void>; get(keys: null): Promise<object> }> } };
    await chrome.storage.session.set({ probe: 'BUYER LOTUS 12.50 USD' });
    await chrome.storage.local.set({ probe: 'BUYER LOTUS 12.50 USD' });
    return Object.keys(await chrome.storage.session.get(null));
  });
  expect(kept).toContain('probe');
  const page = await originmate.open('https://swapp.singlewindow.cn/replica/form.html');
  await assistedFrame(page);
  const world = await ourWorld(page);
  expect(await world.run('typeof chrome.runtime.id')).toBe('string');
  for (const area of ['local', 'session', 'sync', 'managed']) {
    const answer = String(await world.run(asked(`chrome.storage.${area}.get(null)`)));
    expect(answer === '{}' || answer.startsWith('refused: '), `${area}: ${answer}`).toBe(true);
  }
});

test('a portal page’s content script that asks what only our own pages may ask gets no answer, and nothing changes', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.open('https://swapp.singlewindow.cn/replica/form.html');
  await assistedFrame(page);
  const world = await ourWorld(page);
  for (const message of ownMessages) expect(await world.run(asked(`chrome.runtime.sendMessage(${JSON.stringify(message)})`)), message.type).toMatch(/^(null|refused: )/);
  // The library is another origin's: this one has none of that name.
  expect(await world.run('indexedDB.databases().then((all) => all.length)')).toBe(0);

  // The same messages are obeyed where they come from a page of ours: it was not their wording that was refused.
  const own = await originmate.extensionPage('practice.html');
  const [first, ...others] = [{ type: 'safety.state' }, ...ownMessages];
  const answer = (message: object): Promise<string> => own.evaluate(asked(`chrome.runtime.sendMessage(${JSON.stringify(message)})`)).then(String);
  expect(JSON.parse(await answer(first ?? {})), 'nothing was written from the portal’s page').toMatchObject({ ok: true, state: { holds: { generation: 1, counts: { parties: 9 } } } });
  for (const message of others) expect(await answer(message), message.type).not.toMatch(/^(null|refused: )/);
});
