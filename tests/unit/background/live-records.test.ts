import { describe, expect, it, vi } from 'vitest';
import { liveRecords } from '@/entrypoints/background/live-records';

/** Readings that the test answers, one after another. */
function readings() {
  const begun: { give(records: readonly string[]): void; fail(): void }[] = [];
  const load = () => new Promise<readonly string[]>((give, refuse) => begun.push({ give, fail: () => refuse(new Error('closed')) }));
  return { begun, live: liveRecords<readonly string[]>(load, []) };
}

describe('records held in memory', () => {
  it('are read again by whoever needs them next, where they could not be read', async () => {
    const { begun, live } = readings();
    const first = live.ready();
    begun[0]?.fail();
    await first;
    live.changed();
    expect(begun).toHaveLength(1);
    const second = live.ready();
    begun[1]?.give(['a']);
    await second;
    expect(live.held()).toEqual(['a']);
  });

  it('are read once more where the library was locked and unlocked while a reading failed', async () => {
    const { begun, live } = readings();
    live.need();
    live.forget();
    live.need();
    begun[0]?.fail();
    await vi.waitFor(() => expect(begun).toHaveLength(2));
    begun[1]?.give(['a']);
    await live.ready();
    expect(live.held()).toEqual(['a']);
  });

  it('that arrive after the library was locked are not held', async () => {
    const { begun, live } = readings();
    const reading = live.ready();
    live.forget();
    begun[0]?.give(['a']);
    await reading;
    expect(live.held()).toEqual([]);
  });
});
