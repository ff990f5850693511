import { createContext, useContext } from 'react';
import { browser } from 'wxt/browser';

/** True where the panel stands beside pages of a private window: nothing of them is kept, and the library is not opened. */
export const KeepsNothing = createContext(false);

export const useKeepsNothing = (): boolean => useContext(KeepsNothing);

/**
 * Whether the tab, or where it is null the panel's window, is private. In Chromium the panel's own page is the same in
 * every window and does not know.
 */
export async function besidePrivate(tabId: number | null): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  try {
    return (tabId === null ? await browser.windows.getCurrent() : await browser.tabs.get(tabId)).incognito;
  } catch {
    // The tab is gone: there is nothing to look after.
    return false;
  }
}
