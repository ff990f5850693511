import type { KitFamily, KitReader } from '../kit';
import { dateReader } from './date';
import { richTextReader } from './rich-text';
import { selectReader } from './select';
import { suggestReader } from './suggest';
import { textReader } from './text';
import { checkboxReader, radioReader } from './tick';

/** The browser's own controls and what the portals' own scripts make of them; the first that recognises an element reads it, so the plain ones stand last. */
export const plainReaders: readonly KitReader[] = [dateReader, suggestReader, checkboxReader, radioReader, selectReader, textReader, richTextReader];

/** Widget libraries. */
export const families: readonly KitFamily[] = [];

const byId: ReadonlyMap<string, KitReader> = new Map([...families.flatMap(({ readers }) => readers), ...plainReaders].map((reader) => [reader.id, reader]));

/** The reading half of the kit of that id, or null. */
export const readerOf = (id: string): KitReader | null => byId.get(id) ?? null;
