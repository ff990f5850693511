import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openedFile } from '@/lib/exchange/sheets/opened-file';
import { attacks } from './attacks';

test.each(attacks)('$name is refused by name before the library is opened, or harmless', async ({ file, code, says }) => {
  let opened = 0;
  const run = openedFile({
    open: () => {
      opened += 1;
      throw new Error('the library is not to be opened');
    },
  });
  const outcome = await run({ type: 'open', bytes: file(), name: '货物.xlsx', purpose: 'goods' }, () => undefined).then(() => null, (cause: unknown) => cause);
  if (code === null) expect(outcome).toBeNull();
  else expect(outcome).toMatchObject({ name: 'SheetError', code, text: { 'zh-CN': expect.stringContaining(says) } });
  expect(opened).toBe(0);
});
