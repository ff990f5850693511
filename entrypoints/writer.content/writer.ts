import { runFill, undoFill } from '@/lib/portal/fill';

/** All that writes into a form, apart from the assistant: put into its frame when something is to be filled for the first time. */
export const writer = { runFill, undoFill };

export type Writer = typeof writer;
