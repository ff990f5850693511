import { strFromU8, strToU8 } from 'fflate';
import { hostileTexts } from './corpus';
import type { Random } from './random';

/** A place in a JSON value: what holds it, and under which key. */
interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

const oddValues: readonly unknown[] = [null, true, 0, -1, 1e300, 253_402_300_800_000, '', ' ', [], {}, [[]], { x: 1 }, 'export', 'sample-goods-01', '2026-02-30', '9617.00.1900', '96170019001', 'exporter', 'ZZ'];
const addedKeys: readonly string[] = ['__proto__', 'constructor', 'prototype', 'x', 'id', 'note', 'price', 'hsCodes', 'usedBy', 'updatedAt', 'toString', 'hasOwnProperty', ''];

/** The same JSON with one value changed, taken away, doubled or added; null where it is no JSON, or has no values. */
export function changedValues(bytes: Uint8Array, random: Random): Uint8Array | null {
  let value: unknown;
  try {
    value = JSON.parse(strFromU8(bytes));
  } catch {
    return null;
  }
  const places = placesIn(value);
  if (places.length === 0) return null;
  const { holder, key } = random.pick(places);
  const at = Number(key);
  switch (random.below(7)) {
    case 0:
    case 1:
      set(holder, key, random.pick(hostileTexts).slice(0, 5000));
      break;
    case 2:
      // Short enough to be let in.
      set(holder, key, random.pick(hostileTexts.filter((text) => text.length <= 18)));
      break;
    case 3:
      set(holder, key, random.pick(oddValues));
      break;
    case 4:
      if (Array.isArray(holder)) holder.splice(at, 1);
      else Reflect.deleteProperty(holder, key);
      break;
    case 5:
      doubled(holder, key, random);
      break;
    default:
      set(holder, random.pick(addedKeys), random.pick(oddValues));
  }
  return strToU8(JSON.stringify(value, null, random.below(2)));
}

/** A record once more: under its own id, or as another one. */
function doubled(holder: Place['holder'], key: string, random: Random): void {
  if (!Array.isArray(holder)) return;
  const twin: unknown = structuredClone(holder[Number(key)]);
  if (typeof twin === 'object' && twin !== null && random.below(3) > 0) set(twin as Record<string, unknown>, 'id', `twin-${random.below(1000)}`);
  holder.splice(random.below(holder.length + 1), 0, twin);
}

/** An own key, whatever its name. */
function set(holder: Place['holder'], key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Place['holder'];
  const places: Place[] = [];
  for (const [key, inner] of Object.entries(holder)) places.push({ holder, key }, ...placesIn(inner));
  return places;
}
