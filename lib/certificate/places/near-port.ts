import { portLines } from './generated/ports';
import { portKey } from './port';
import { portSupplement } from './port-supplement';

/**
 * The one port of that country (alpha-2) whose name differs from `text` in one letter: left out, doubled, changed or
 * swapped with its neighbour, the first letter being right. Null where the name is right, too short to tell, or several come near. Names come as port
 * keys (LAEMCHABANG).
 */
export function nearPort(text: string, alpha2: string): string | null {
  const key = portKey(text.slice(0, 100).replaceAll(/[(（][^)）]*[)）]?/g, ' ').split(/[,，/]/)[0] ?? '');
  if (key.length < 6 || key.length > 30) return null;
  const near = new Set<string>();
  for (const line of `${portLines}\n${portSupplement}`.split('\n')) {
    if (!line.startsWith(`${alpha2}:`)) continue;
    for (const name of line.slice(3).split(',')) {
      if (name === key) return null;
      if (name[0] === key[0] && name.length > 4 && oneApart(name, key)) near.add(name);
    }
  }
  const [only, ...others] = near;
  return only !== undefined && others.length === 0 ? only : null;
}

function oneApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  return short.slice(at + 1) === long.slice(at + 1) || (short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2));
}
