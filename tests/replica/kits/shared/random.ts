/** Repeatable numbers from 0 (inclusive) to 1 (exclusive): the same seed, the same form. */
export function randomOf(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) + 1;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
}

/** One of the list. */
export function pick<T>(list: readonly [T, ...T[]], random: () => number): T {
  return list[Math.floor(random() * list.length)] ?? list[0];
}
