import { browser } from 'wxt/browser';
import type { PageHere } from '@/lib/platform/messages';
import { pagePort } from '@/lib/platform/panel-port';
import type { FromPage, ToPage } from '@/lib/portal/panel-protocol';

type Port = ReturnType<typeof browser.runtime.connect>;

export interface PageLink {
  /** Tells the extension's pages that a page came on show, or left. */
  say(type: PageHere['type']): void;
  /** Sends to every panel that is open; nothing when none is. */
  send(message: FromPage): void;
}

export interface PageLinkActions {
  /** The page that is on show, or null. */
  page(): Omit<PageHere, 'type'> | null;
  onMessage(message: ToPage): void;
  /** A panel has just opened and needs everything. */
  onOpened(): void;
}

/** This frame's end of the wire to panels. Only pages of the extension can open it; a web page can't. */
export function linkPage(actions: PageLinkActions, signal: AbortSignal): PageLink {
  const ports = new Set<Port>();
  const say = (type: PageHere['type']): void => {
    const page = actions.page();
    // Nobody listens while no panel is open: that is no fault.
    if (page) void browser.runtime.sendMessage({ type, ...page } satisfies PageHere).catch(() => undefined);
  };

  const onConnect = (port: Port): void => {
    if (port.name !== pagePort) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: ToPage) => actions.onMessage(message));
    actions.onOpened();
  };
  const onMessage = (message: { type?: unknown } | null): void => {
    if (message?.type === 'panel.announce') say('page.here');
  };
  browser.runtime.onConnect.addListener(onConnect);
  browser.runtime.onMessage.addListener(onMessage);
  window.addEventListener('pagehide', () => say('page.gone'), { signal });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) say('page.here');
  }, { signal });
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect?.removeListener(onConnect);
    browser.runtime.onMessage?.removeListener(onMessage);
    for (const port of ports) port.disconnect();
    ports.clear();
  }, { once: true });

  return {
    say,
    send(message) {
      for (const port of ports) port.postMessage(message);
    },
  };
}
