import { packingKind } from '../certificate/packing-unit';

const tidy = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
const number = /^-?[\d,]+(?:\.\d+)?$/;

/** True when a table cell says what a field holds: the same text, the same number, or its beginning where the cell cuts it. */
function cellSays(cell: string, value: string): boolean {
  const [a, b] = [tidy(cell), tidy(value)];
  if (a === b) return true;
  if (number.test(a) && number.test(b)) return Number(a.replaceAll(',', '')) === Number(b.replaceAll(',', ''));
  const cut = /^(.{4,}?)(?:…|\.\.\.)$/.exec(a)?.[1];
  return cut !== undefined && b.startsWith(cut.trim());
}

/** The same for what stands at a tag; a packing unit may be shown as its code (`CTN`) or its word (`CARTON(S)`). */
export function standsAs(tag: string, standing: string, wanted: string): boolean {
  if (cellSays(standing, wanted)) return true;
  if (tag !== 'PackUnit') return false;
  const kind = packingKind(tidy(wanted));
  return kind !== null && packingKind(tidy(standing)) === kind;
}
