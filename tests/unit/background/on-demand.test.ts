import { describe, expect, it } from 'vitest';
import { onDemand } from '@/entrypoints/background/on-demand';

describe('a part of the background that is made on demand', () => {
  it('is made by the first need of it, and once', async () => {
    let made = 0;
    const part = onDemand(async () => ({ number: ++made }));
    expect(made).toBe(0);
    expect(await Promise.all([part.need(), part.need()])).toEqual([{ number: 1 }, { number: 1 }]);
    expect(await part.need()).toEqual({ number: 1 });
  });

  it('hears of nothing before it is made, and of all that comes after its making began', async () => {
    const heard: string[] = [];
    const part = onDemand(async () => ({ hear: (what: string) => heard.push(what) }));
    part.ifMade((own) => own.hear('before'));
    const made = part.need();
    part.ifMade((own) => own.hear('meanwhile'));
    await made;
    part.ifMade((own) => own.hear('after'));
    await part.need();
    expect(heard).toEqual(['meanwhile', 'after']);
  });

  it('is made anew after it failed', async () => {
    let attempts = 0;
    const part = onDemand(async () => {
      if (++attempts === 1) throw new Error('not yet');
      return attempts;
    });
    await expect(part.need()).rejects.toThrow('not yet');
    part.ifMade(() => expect.unreachable());
    expect(await part.need()).toBe(2);
  });
});
