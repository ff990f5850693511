import type { KitWriter } from '../kit';
import { dateWriter } from './date';
import { richTextWriter } from './rich-text';
import { selectWriter } from './select';
import { suggestWriter } from './suggest';
import { textWriter } from './text';
import { checkboxWriter, radioWriter } from './tick';

const writers: readonly KitWriter[] = [dateWriter, suggestWriter, checkboxWriter, radioWriter, selectWriter, textWriter, richTextWriter];

const byId: ReadonlyMap<string, KitWriter> = new Map(writers.map((writer) => [writer.id, writer]));

/** The writing half of the kit of that id, or null. Only for what is loaded to write. */
export const writerOf = (id: string): KitWriter | null => byId.get(id) ?? null;
