import type { WidgetKit } from '../kit';
import { dateKit } from './date';
import { richTextKit } from './rich-text';
import { selectKit } from './select';
import { suggestKit } from './suggest';
import { textKit } from './text';
import { checkboxKit, radioKit } from './tick';

/** All widget kits; the first that recognises an element reads and writes it, so the plain ones stand last. */
export const kits: readonly WidgetKit[] = [dateKit, suggestKit, checkboxKit, radioKit, selectKit, textKit, richTextKit];

/** The kit of that id, or null. */
export const kitOf = (id: string): WidgetKit | null => byId.get(id) ?? null;

const byId: ReadonlyMap<string, WidgetKit> = new Map(kits.map((kit) => [kit.id, kit]));
