import { emptyLibrary, type LibraryContent, type TemplateRecord } from '../../library/records';
import { shareTables, type ShareTable } from './share-format';

/** What the user wants to share: whole kinds, or records of them by id. */
export type ShareChoice = { readonly [T in ShareTable]?: 'all' | ReadonlySet<string> };

/**
 * The records that a choice means. With `companions`, templates bring the companies and goods along that they name:
 * without these they fill nothing where they arrive.
 */
export function chosenContent(library: LibraryContent, choice: ShareChoice, companions: boolean): LibraryContent {
  const chosen = { ...emptyLibrary(), ...Object.fromEntries(shareTables.map((table) => [table, library[table].filter(({ id }) => wants(choice[table], id))])) };
  if (!companions) return chosen;
  const { parties, goods } = namedBy(chosen.templates);
  return {
    ...chosen,
    parties: library.parties.filter(({ id }) => wants(choice.parties, id) || parties.has(id)),
    goods: library.goods.filter(({ id }) => wants(choice.goods, id) || goods.has(id)),
  };
}

/** How many records of the kinds that are shared stand in a content. */
export const shareCount = (content: LibraryContent): number => shareTables.reduce((sum, table) => sum + content[table].length, 0);

const wants = (choice: 'all' | ReadonlySet<string> | undefined, id: string): boolean => choice === 'all' || (choice?.has(id) ?? false);

/** The companies and goods that templates name, by id. */
function namedBy(templates: readonly TemplateRecord[]): { readonly parties: ReadonlySet<string>; readonly goods: ReadonlySet<string> } {
  const parties = templates.flatMap(({ exporterId, consigneeId, thirdPartyId }) => [exporterId, consigneeId, thirdPartyId].filter((id) => id !== null));
  return { parties: new Set(parties), goods: new Set(templates.flatMap(({ goodsIds }) => goodsIds)) };
}
