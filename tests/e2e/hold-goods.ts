import type { Page } from '@playwright/test';

/** Holds the goods in a transaction of this page, so that a writer waits in the middle of its work until `letGo()`. */
export const holdGoods = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('originmate');
        opening.addEventListener('success', () => {
          const store = opening.result.transaction('goodsPacks', 'readwrite').objectStore('goodsPacks');
          let held = true;
          const hold = (): void => {
            if (held) store.count().addEventListener('success', hold);
            else opening.result.close();
          };
          hold();
          Object.assign(globalThis, { letGo: () => (held = false) });
          done();
        });
      }),
  );
