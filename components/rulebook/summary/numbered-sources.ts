import type { Said } from './said';

/** The sources of what is said, numbered from 1 as they first come up. */
export function numberedSources(all: readonly Said[]): ReadonlyMap<string, number> {
  const sources = new Set(all.map(({ grounds }) => grounds.source));
  return new Map([...sources].map((source, at) => [source, at + 1]));
}
