/** Two texts with what they share at both ends taken apart from where they differ. */
export interface ChangedPart {
  readonly start: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
}

const isLowSurrogate = (text: string, index: number): boolean => /^[\uDC00-\uDFFF]/.test(text.charAt(index));

/** Where two texts differ: `start + before + end` is the old one, `start + after + end` the new one. */
export function changedPart(old: string, now: string): ChangedPart {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  if (isLowSurrogate(old, start) || isLowSurrogate(now, start)) start -= 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  if (end > 0 && isLowSurrogate(old, old.length - end)) end -= 1;
  start = Math.max(start, 0);
  return {
    start: old.slice(0, start),
    before: old.slice(start, old.length - end),
    after: now.slice(start, now.length - end),
    end: old.slice(old.length - end),
  };
}
