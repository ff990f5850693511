import type { Box } from './visible';

/** Height of a band (px): about two lines of a form. */
const bandHeight = 48;

/**
 * Sorts things with boxes into horizontal bands of the page, so that a scan compares each with its neighbours only. Gives
 * those that may stand within `margin` px above or below a box, each once, in the order given.
 */
export function bandsOf<T extends { readonly box: Box }>(things: readonly T[]): (box: Box, margin: number) => readonly T[] {
  const bands = new Map<number, number[]>();
  for (const [at, { box }] of things.entries()) {
    for (let band = Math.floor(box.top / bandHeight); band <= Math.floor(box.bottom / bandHeight); band += 1) {
      const there = bands.get(band);
      if (there) there.push(at);
      else bands.set(band, [at]);
    }
  }
  return (box, margin) => {
    const first = Math.floor((box.top - margin) / bandHeight);
    const last = Math.floor((box.bottom + margin) / bandHeight);
    const found = new Set<number>();
    for (let band = first; band <= last; band += 1) for (const at of bands.get(band) ?? []) found.add(at);
    return [...found].sort((a, b) => a - b).flatMap((at) => things[at] ?? []);
  };
}
