/** The parts of a message sender that decide what it may ask for. */
export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Where in the browser a content script speaks from. */
export interface FrameAddress {
  readonly tabId: number;
  readonly frameId: number;
  readonly origin: string;
}

/** Scheme and host of an address, also for extension schemes, whose `origin` browsers tell differently; null for none. */
export function originOfAddress(address: string): string | null {
  try {
    const { protocol, host } = new URL(address);
    return host === '' ? null : `${protocol}//${host}`;
  } catch {
    return null;
  }
}

const originOf = (sender: Sender): string | null => sender.origin ?? (sender.url === undefined ? null : originOfAddress(sender.url));

/**
 * True for the extension's own pages (panel, workbench). Told by the origin, which the browser sets; a page of ours that
 * is opened as a tab has a tab too, so the tab says nothing. The one place that grants the upper tier.
 */
export function isOwnPage(sender: Sender, ownId: string, ownOrigin: string): boolean {
  return sender.id === ownId && originOf(sender) === ownOrigin;
}

/** The frame that a content script of ours speaks from, or null when it is anything else. */
export function frameOf(sender: Sender, ownId: string, ownOrigin: string): FrameAddress | null {
  const origin = originOf(sender);
  if (sender.id !== ownId || origin === null || origin === ownOrigin) return null;
  if (sender.tab?.id === undefined || sender.frameId === undefined) return null;
  return { tabId: sender.tab.id, frameId: sender.frameId, origin };
}
