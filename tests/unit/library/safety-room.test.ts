import { describe, expect, it } from 'vitest';
import type { LibraryReply } from '@/lib/library/messages';
import { withRoom } from '@/lib/library/safety/with-room';

const full: LibraryReply = { ok: false, error: { code: 'quota', problems: [] } };
const done: LibraryReply = { ok: true, value: 1 };

/** A library that answers these one after the other, and how often it was asked. */
function library(...replies: LibraryReply[]) {
  const asked = { times: 0 };
  return { asked, answer: async () => replies[asked.times++] ?? full };
}

describe('a save on a full disk', () => {
  it('is tried once more after old snapshots made room', async () => {
    const { answer, asked } = library(full, done);
    expect(await withRoom(answer, async () => true)({})).toEqual(done);
    expect(asked.times).toBe(2);
  });

  it('is told where that did not help, and never tried for ever', async () => {
    const { answer, asked } = library();
    expect(await withRoom(answer, async () => true)({})).toEqual(full);
    expect(asked.times).toBe(2);
  });

  it('is told at once where there is nothing to give up, or giving up fails', async () => {
    for (const makeRoom of [async () => false, () => Promise.reject(new Error('no storage'))]) {
      const { answer, asked } = library(full, done);
      expect(await withRoom(answer, makeRoom)({})).toEqual(full);
      expect(asked.times).toBe(1);
    }
  });

  it('leaves every other answer, and messages of others, as they are', async () => {
    const { answer } = library({ ok: false, error: { code: 'conflict', problems: [] } });
    expect(await withRoom(answer, async () => true)({})).toMatchObject({ error: { code: 'conflict' } });
    expect(withRoom(() => null, async () => true)({})).toBeNull();
  });
});
