import { describe, expect, it } from 'vitest';
import type { OpenLibrary } from '@/lib/library/database';
import { LibraryError } from '@/lib/library/errors';
import { libraryOnce, openToWrite } from '@/lib/library/open-once';

/** Libraries that open one after another, and what was done with them. */
function opening(...found: (Pick<OpenLibrary, 'readOnly'> | LibraryError)[]) {
  const lost: (() => void)[] = [];
  const closed: number[] = [];
  const open = async (onFrozen: () => void): Promise<OpenLibrary> => {
    const at = lost.push(onFrozen) - 1;
    const next = found[at] ?? { readOnly: null };
    if (next instanceof LibraryError) throw next;
    return { ...next, db: { close: () => closed.push(at) } as unknown as OpenLibrary['db'] };
  };
  return { open, lost, closed, times: () => lost.length };
}

describe('the library that is opened when it is first needed', () => {
  it('is opened once, however many ask', async () => {
    const { open, times } = opening();
    const library = libraryOnce(open);
    expect(times()).toBe(0);
    const [one, other] = await Promise.all([library(), library()]);
    expect([one === other, times()]).toEqual([true, 1]);
  });

  it('is opened again after a failure, and after its connection was lost', async () => {
    const { open, lost, times } = opening(new LibraryError('open-timeout'));
    const library = libraryOnce(open);
    await expect(library()).rejects.toMatchObject({ code: 'open-timeout' });
    await library();
    lost[1]?.();
    await library();
    expect(times()).toBe(3);
  });

  it('is not opened once more when a connection is lost that was given up before', async () => {
    const { open, lost, times } = opening();
    const library = libraryOnce(open);
    await library();
    lost[0]?.();
    await library();
    lost[0]?.();
    await library();
    expect(times()).toBe(2);
  });

  it('and may not be written into is closed, told why, and looked at anew the next time', async () => {
    const { open, closed } = opening({ readOnly: new LibraryError('damaged') }, { readOnly: new LibraryError('damaged') });
    const library = openToWrite(open);
    await Promise.all([expect(library()).rejects.toMatchObject({ code: 'damaged' }), expect(library()).rejects.toMatchObject({ code: 'damaged' })]);
    await expect(library()).rejects.toMatchObject({ code: 'damaged' });
    expect(closed).toEqual([0, 1]);
    await library();
    expect(closed).toEqual([0, 1]);
  });
});
