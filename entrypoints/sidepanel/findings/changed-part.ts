/** Where two texts differ, as places in each: from `start` to `endOld` in the old one, to `endNow` in the new one. */
export interface ChangedPart {
  readonly start: number;
  readonly endOld: number;
  readonly endNow: number;
}

/** A change of this many characters is read as words; a smaller one, such as O for 0, as letters. */
const wordy = 3;

const isInside = (text: string, index: number, kind: RegExp): boolean => index > 0 && index < text.length && kind.test(text.slice(index - 1, index + 1));
/** Between the two halves of one character. */
const halves = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/;
const letters = /^\p{L}\p{L}$/u;

/** The part of a text that a change touches. Whole words where words change, never half a character. */
export function changedPart(old: string, now: string): ChangedPart {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let same = 0;
  while (same < shorter - start && old[old.length - 1 - same] === now[now.length - 1 - same]) same += 1;

  const cuts = (kind: RegExp, before: number, after: number): boolean => isInside(old, before, kind) || isInside(now, after, kind);
  const kinds = Math.max(old.length, now.length) - start - same >= wordy ? [letters, halves] : [halves];
  for (const kind of kinds) {
    while (start > 0 && cuts(kind, start, start)) start -= 1;
    while (same > 0 && cuts(kind, old.length - same, now.length - same)) same -= 1;
  }
  return { start, endOld: old.length - same, endNow: now.length - same };
}
