import { z } from 'zod';

/**
 * Messages to the background, in two tiers told apart by `sender.origin`:
 * `page` may come from a content script in a portal's frame, `extension` only from the extension's own pages.
 * Replies are typed beside them.
 */
export const pageMessages = {
  /** From the detector: this frame holds a certificate form; put the assistant into it. */
  'assistant.inject': z.strictObject({ type: z.literal('assistant.inject') }),
  /** From the assistant, on a trusted click: open the side panel of this tab. */
  'panel.open': z.strictObject({ type: z.literal('panel.open'), view: z.enum(['findings', 'fields', 'fill']).optional() }),
} as const;

export type PageMessage = z.infer<(typeof pageMessages)[keyof typeof pageMessages]>;

/** From a panel to every frame of its tab: say who you are. Each assistant answers with `assistant.here`. */
export interface AnnounceRequest {
  readonly type: 'panel.announce';
}

/** From an assistant to the extension's pages: a form is here (or gone). Carries no value of the form. */
export interface AssistantHere {
  readonly type: 'assistant.here' | 'assistant.gone';
  readonly formId: string;
  readonly host: string;
  readonly title: string;
}

/** Name of the port that a panel opens to an assistant: `browser.tabs.connect(tabId, { name: panelPort, frameId })`. */
export const panelPort = 'originmate-panel';
