import type { WidgetKit } from '../kit';
import { dateKit } from './date';
import { richTextKit } from './rich-text';
import { selectKit } from './select';
import { suggestKit } from './suggest';
import { textKit } from './text';
import { checkboxKit, radioKit } from './tick';

/** All widget kits; the first that recognises an element reads and writes it, so the plain ones stand last. */
export const kits: readonly WidgetKit[] = [dateKit, suggestKit, checkboxKit, radioKit, selectKit, richTextKit, textKit];

/** The kit of that id, or null. */
export const kitOf = (id: string): WidgetKit | null => kits.find((kit) => kit.id === id) ?? null;
