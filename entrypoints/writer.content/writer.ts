import { findControls } from '@/lib/portal/controls';
import { runFill, undoFill } from '@/lib/portal/fill';

/** All that writes into a form, and what tells the controls of a page, apart from the assistant: put into the frame when something is to be filled for the first time. */
export const writer = { runFill, undoFill, findControls };

export type Writer = typeof writer;
