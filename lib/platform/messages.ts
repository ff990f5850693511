import { z } from 'zod';
import { partNames } from './parts';
import type { SuggestMode } from './suggest-setting';

/** From the detector: this frame holds a certificate form; put the assistant into it. */
const assistantInject = z.strictObject({ type: z.literal('assistant.inject') });

/** From the assistant: one of its scripts that are loaded on demand is needed in its frame. */
const partLoad = z.strictObject({ type: z.literal('part.load'), name: z.enum(partNames) });

/** From the assistant, on a trusted click: open the side panel of this tab. */
const panelOpen = z.strictObject({ type: z.literal('panel.open') });

/** From the assistant before it writes: may this frame be written into? `ancestors` are the origins above it, nearest first. */
const frameCheck = z.strictObject({ type: z.literal('frame.check'), ancestors: z.array(z.string().max(300)).max(20) });

/** From the assistant, when a goods field got the focus: are goods to be suggested there? Never where the frame may not be written into. */
const suggestAsk = z.strictObject({ type: z.literal('suggest.mode'), ancestors: z.array(z.string().max(300)).max(20) });

/** From the assistant: the user folded the dock or spread it out; null asks how it was left. */
const dockFold = z.strictObject({ type: z.literal('dock.fold'), folded: z.boolean().nullable() });

/**
 * All that a content script may ask the background, beside what it tells of a form (form-messages.ts). Nothing of the library is among it; calls of the library come only
 * from the extension's own pages and are typed in lib/library/messages.ts.
 */
export const pageMessageSchema = z.discriminatedUnion('type', [assistantInject, partLoad, panelOpen, frameCheck, suggestAsk, dockFold]);

/** Replies to page messages, by type. */
export interface PageReply {
  readonly 'assistant.inject': { readonly injected: boolean };
  readonly 'part.load': { readonly injected: boolean };
  readonly 'panel.open': { readonly opened: boolean };
  readonly 'frame.check': { readonly allowed: boolean };
  readonly 'suggest.mode': { readonly mode: SuggestMode };
  readonly 'dock.fold': { readonly folded: boolean };
}

/** From a panel to the frame in which a form was: is that form still open there? Answered with `true`. */
export interface FormOpenRequest {
  readonly type: 'form.open';
  readonly formId: string;
}

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

/** From what looks after the pages beside the entry form to the extension's pages: such a page is on show (or no more). Carries nothing that stands on it. */
export interface PageHere {
  readonly type: 'page.here' | 'page.gone';
  readonly pageId: string;
  readonly host: string;
  readonly title: string;
}
