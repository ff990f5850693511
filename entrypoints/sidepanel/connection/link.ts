import { browser } from 'wxt/browser';
import type { AnnounceRequest } from '@/lib/platform/messages';
import { pagePort, panelPort } from '@/lib/platform/panel-port';
import type { Sender } from '@/lib/platform/sender';
import type { ToAssistant, ToPage } from '@/lib/portal/panel-protocol';

/** The frame of a page that a message comes from. */
export interface FrameOfTab {
  readonly tabId: number;
  readonly frameId: number;
}

/** A line to the assistant in one frame, or to what looks after another page there. */
export interface AssistantPort<Message = ToAssistant> {
  send(message: Message): void;
  onMessage(listener: (message: unknown) => void): void;
  onDisconnect(listener: () => void): void;
  disconnect(): void;
}

/** What the panel needs of the browser to reach assistants; tests give their own. */
export interface Link<Message = ToAssistant> {
  /** Asks all assistants of a tab to say where they are. */
  announce(tabId: number): void;
  connect(frame: FrameOfTab): AssistantPort<Message>;
  /** Messages of our own content scripts, until the signal aborts. */
  onMessage(listener: (message: unknown, from: FrameOfTab) => void, signal: AbortSignal): void;
}

/** A link by the browser's own messages, over ports of that name. */
const linkOver = <Message>(name: string): Link<Message> => ({
  announce(tabId) {
    const request: AnnounceRequest = { type: 'panel.announce' };
    // A tab without an assistant has nobody who listens; that is no error.
    browser.tabs.sendMessage(tabId, request).catch(() => undefined);
  },

  connect({ tabId, frameId }) {
    const port = browser.tabs.connect(tabId, { name, frameId });
    return {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => port.onMessage.addListener(listener),
      onDisconnect: (listener) => port.onDisconnect.addListener(() => listener()),
      disconnect: () => port.disconnect(),
    };
  },

  onMessage(listener, signal) {
    const hear = (message: unknown, sender: Sender): void => {
      if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || sender.frameId === undefined) return;
      listener(message, { tabId: sender.tab.id, frameId: sender.frameId });
    };
    browser.runtime.onMessage.addListener(hear);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
  },
});

/** To the assistants of forms. */
export const browserLink: Link = linkOver(panelPort);
/** To what looks after the pages beside the entry form. */
export const pageLink: Link<ToPage> = linkOver(pagePort);
