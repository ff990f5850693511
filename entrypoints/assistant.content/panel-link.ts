import { browser } from 'wxt/browser';
import type { AnnounceRequest, AssistantHere, FormOpenRequest } from '@/lib/platform/messages';
import { panelPort } from '@/lib/platform/panel-port';
import type { FromAssistant, ToAssistant } from '@/lib/portal/panel-protocol';

type Port = ReturnType<typeof browser.runtime.connect>;

export interface PanelLink {
  /** Sends to every panel that is open; nothing when none is. */
  send(message: () => FromAssistant): void;
}

export interface LinkActions {
  onMessage(message: ToAssistant): void;
  /** A panel has just opened and needs everything. */
  onOpened(): void;
}

/** The assistant's end of the wire to panels. Only pages of the extension can open it; a web page can't. */
export function linkPanels(self: Omit<AssistantHere, 'type'>, actions: LinkActions, signal: AbortSignal): PanelLink {
  const ports = new Set<Port>();
  const say = (type: AssistantHere['type']): void => {
    // Nobody listens while no panel is open: that is no fault.
    void browser.runtime.sendMessage({ type, ...self } satisfies AssistantHere).catch(() => undefined);
  };

  const onConnect = (port: Port): void => {
    if (port.name !== panelPort) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: ToAssistant) => actions.onMessage(message));
    actions.onOpened();
  };
  const onMessage = (message: Partial<FormOpenRequest | AnnounceRequest> | null, _sender: unknown, reply: (open: true) => void): void => {
    if (message?.type === 'panel.announce') say('assistant.here');
    if (message?.type === 'form.open' && message.formId === self.formId) reply(true);
  };
  browser.runtime.onConnect.addListener(onConnect);
  browser.runtime.onMessage.addListener(onMessage);
  const hangUp = (): void => {
    for (const port of ports) port.disconnect();
    ports.clear();
  };
  window.addEventListener('pagehide', () => {
    say('assistant.gone');
    hangUp();
  }, { signal });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) say('assistant.here');
  }, { signal });
  signal.addEventListener('abort', () => {
    browser.runtime.onConnect?.removeListener(onConnect);
    browser.runtime.onMessage?.removeListener(onMessage);
    hangUp();
  }, { once: true });

  say('assistant.here');
  return {
    send(message) {
      if (ports.size === 0) return;
      const once = message();
      for (const port of ports) port.postMessage(once);
    },
  };
}
