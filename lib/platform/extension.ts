import { browser } from 'wxt/browser';

/**
 * True while this content script still belongs to a running extension. After an update or removal the page keeps the
 * old script alive without its extension: it then has to sign off.
 */
export function extensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
