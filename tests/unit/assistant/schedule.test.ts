/** When the assistant looks at a page again that keeps changing. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scheduled } from '@/entrypoints/assistant.content/schedule';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A job that takes `cost` ms by the clock of the test, run for `ms` while it is asked for every `every` ms. */
function storm({ cost, every, ms, quiet = 120 }: { cost: number; every: number; ms: number; quiet?: number }): number[] {
  const ends = new AbortController();
  const at: number[] = [];
  const schedule = scheduled(() => {
    at.push(performance.now());
    vi.setSystemTime(Date.now() + cost);
    vi.advanceTimersByTime(0);
    busy += cost;
  }, quiet, ends.signal);
  let busy = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
  const began = Date.now();
  while (Date.now() - began < ms) {
    schedule.whenQuiet();
    vi.advanceTimersByTime(every);
  }
  ends.abort();
  vi.restoreAllMocks();
  return at.map((time) => time - began);
}

describe('a job that the page asks for', () => {
  it('waits until the page is quiet', () => {
    const job = vi.fn<() => void>();
    const schedule = scheduled(job, 120, new AbortController().signal);
    schedule.whenQuiet();
    vi.advanceTimersByTime(100);
    schedule.whenQuiet();
    vi.advanceTimersByTime(119);
    expect(job).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(job).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(60_000);
    expect(job).toHaveBeenCalledOnce();
    expect(vi.getTimerCount(), 'nothing waits when nothing is asked').toBe(0);
  });

  it('does not wait for ever on a page that is never quiet', () => {
    expect(storm({ cost: 1, every: 20, ms: 1300 })).toHaveLength(1);
  });

  it('takes no more than three in a hundred of the time of a page that changes without end, however dear it is', () => {
    for (const cost of [5, 40, 150]) {
      const runs = storm({ cost, every: 20, ms: 300_000 });
      expect(runs.length).toBeGreaterThan(5);
      expect((runs.length * cost) / 300_000, `${cost} ms each`).toBeLessThan(0.03 + 0.01);
    }
  });

  it('runs a few times in a row without waiting for more than quiet', () => {
    const runs = storm({ cost: 40, every: 400, ms: 2400 });
    expect(runs).toHaveLength(6);
  });

  it('is forgotten with the signal', () => {
    const ends = new AbortController();
    const job = vi.fn<() => void>();
    const schedule = scheduled(job, 120, ends.signal);
    schedule.whenQuiet();
    schedule.soon();
    ends.abort();
    vi.advanceTimersByTime(10_000);
    expect(job).not.toHaveBeenCalled();
  });
});
