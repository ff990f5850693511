const accepted = /\bIN (?:NUDE|BULK)$|^NUDE CARGO$|^HANGING GARMENTS?$/;
const counted = '(?:(PCS?|PIECES?|SETS?|UNITS?) )?(?:IN )?';
const nude = '(?:NUDES?|NAKED|BARE|UNPACK(?:ED|AGED)?)(?: ?PACK(?:ED|ING)?)?|(?:NO|NON|NOT|WITHOUT)[ -]?PACK(?:ED|ING|AGING|AGE)?';
const nudeUnit = new RegExp(`^${counted}(?:${nude})$`);
const nudeBefore = /^(?:NUDE|NAKED|BARE|UNPACKED|LOOSE) (PCS?|PIECES?|SETS?|UNITS?)$/;
const bulk = /^(?:IN )?(?:BULKS?|BULK CARGO|BULK PACK(?:ED|ING)?|LOOSE|LOOSE CARGO)$/;
const hanging = /^(?:GOH|GARMENTS? ON HANGERS?|HANGING (?:CLOTHES|CLOTHING|APPAREL|DRESS(?:ES)?|SUITS?)|HANGED GARMENTS?|GARMENTS? HANGING)$/;

/** What an invented word for unpacked goods means: the wording of the list, or null where it could be two. */
export interface UnpackedWord {
  readonly meant: string | null;
}

/** Reads a unit that stands for unpacked goods in words of its own; null for any other unit and for the wordings of the list. */
export function unpackedWord(unit: string): UnpackedWord | null {
  if (!/NUDE|NAKED|BARE|PACK|BULK|LOOSE|HANG|GOH/i.test(unit)) return null;
  const text = unit.trim().toUpperCase().replaceAll(/\s+/g, ' ');
  if (accepted.test(text)) return null;
  if (hanging.test(text)) return { meant: 'HANGING GARMENT' };
  if (bulk.test(text)) return { meant: text.includes('LOOSE') ? null : 'IN BULK' };
  const match = nudeUnit.exec(text) ?? nudeBefore.exec(text);
  if (!match) return null;
  const unitWord = match[1]?.[0];
  return { meant: unitWord === 'P' ? 'PCS IN NUDE' : unitWord === 'S' ? 'SETS IN NUDE' : unitWord === 'U' ? 'UNITS IN NUDE' : null };
}
