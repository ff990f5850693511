import { browser } from 'wxt/browser';
import { addedMatches } from './added-hosts';
import { portalMatches } from './hosts';

/**
 * Puts the detector into the pages that were open before the extension was installed or updated: nobody has to reload a
 * form. Pages that are not loaded get it when they are. Where a page refuses, it is left alone.
 */
async function greet(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...portalMatches, ...(await addedMatches())], discarded: false });
  for (const { id: tabId } of tabs) {
    if (tabId !== undefined) await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/content-scripts/detector.js'] }).catch(() => undefined);
  }
}

/** Greets the open pages after an installation or update of the extension, not when the browser itself was updated. */
export function greetOpenTabs(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') void greet();
  });
}
