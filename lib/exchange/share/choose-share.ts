import type { LibraryDatabase } from '../../library/database';
import { emptyLibrary, type LibraryContent, type RecordOf, type TemplateRecord } from '../../library/records';
import { allRecords, countRecords, recordsByIds } from '../../library/tables';
import { shareLimits, shareTables, type ShareTable } from './share-format';

/** What the user wants to share: whole kinds, or records of them by id. */
export type ShareChoice = { readonly [T in ShareTable]?: 'all' | ReadonlySet<string> };

/**
 * The records that a choice means, and no others are read. With `companions`, templates bring the companies and goods
 * along that they name: without these they fill nothing where they arrive. Null where whole kinds are more than a shared
 * file may hold.
 */
export async function chosenContent(db: LibraryDatabase, choice: ShareChoice, companions: boolean, most: number = shareLimits.records): Promise<LibraryContent | null> {
  const whole = await Promise.all(shareTables.map((table) => (choice[table] === 'all' ? countRecords(db, table) : 0)));
  if (whole.reduce((sum, count) => sum + count, 0) > most) return null;
  const templates = await chosen(db, 'templates', choice.templates);
  const along = companions ? namedBy(templates) : { parties: [], goods: [] };
  return {
    ...emptyLibrary(),
    templates,
    parties: await chosen(db, 'parties', choice.parties, along.parties),
    goods: await chosen(db, 'goods', choice.goods, along.goods),
    wordings: await chosen(db, 'wordings', choice.wordings),
    lessons: await chosen(db, 'lessons', choice.lessons),
  };
}

/** How many records of the kinds that are shared stand in a content. */
export const shareCount = (content: LibraryContent): number => shareTables.reduce((sum, table) => sum + content[table].length, 0);

async function chosen<T extends ShareTable>(db: LibraryDatabase, table: T, choice: 'all' | ReadonlySet<string> = new Set(), along: readonly string[] = []): Promise<RecordOf[T][]> {
  if (choice === 'all') return allRecords(db, table);
  return (await recordsByIds(db, table, [...new Set([...choice, ...along])])).flatMap((record) => record ?? []);
}

/** The companies and goods that templates name, by id. */
function namedBy(templates: readonly TemplateRecord[]): { readonly parties: readonly string[]; readonly goods: readonly string[] } {
  return {
    parties: templates.flatMap(({ exporterId, consigneeId, thirdPartyId }) => [exporterId, consigneeId, thirdPartyId].filter((id) => id !== null)),
    goods: templates.flatMap(({ goodsIds }) => goodsIds),
  };
}
