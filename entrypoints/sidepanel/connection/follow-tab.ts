import { browser } from 'wxt/browser';

/**
 * Calls `show` with the tab to show, now and whenever it changes or has loaded: `fixed` alone, or else whichever tab
 * is active in the panel's window.
 */
export function followTab(fixed: number | null, show: (tabId: number) => void, signal: AbortSignal): void {
  let current = fixed;
  let ownWindow: number | undefined;
  const turnTo = (tabId: number | undefined): void => {
    if (tabId === undefined || signal.aborted) return;
    current = tabId;
    show(tabId);
  };

  const onUpdated = (tabId: number, change: { status?: string }): void => {
    if (tabId === current && change.status === 'complete') show(tabId);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(onUpdated));
  if (fixed !== null) {
    turnTo(fixed);
    return;
  }

  const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }): void => {
    if (windowId === ownWindow) turnTo(tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(onActivated));
  const begin = async (): Promise<void> => {
    ownWindow = (await browser.windows.getCurrent()).id;
    const [active] = await browser.tabs.query({ active: true, ...(ownWindow === undefined ? { currentWindow: true } : { windowId: ownWindow }) });
    turnTo(active?.id);
  };
  void begin();
}
