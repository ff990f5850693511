const many = 200;

/** How many of the rows below were lost: where none ever is, the power was not cut and nothing is shown by it. */
export const lostUnsynced = { rows: 0 };

/**
 * Rows in a database of the same origin that the browser need not sync before it acknowledges them, cut off right after
 * that. What else is written there meanwhile may have them synced with it.
 */
export async function unsynced({ page, number }) {
  const name = `unsynced-${number}`;
  await page.evaluate(
    async ([database, count]) => {
      const opening = indexedDB.open(database);
      const opened = new Promise((done, failed) => {
        opening.addEventListener('success', done);
        opening.addEventListener('error', () => failed(opening.error));
      });
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
      await opened;
      for (let at = 0; at < count; at++) {
        const transaction = opening.result.transaction('rows', 'readwrite', { durability: 'relaxed' });
        transaction.objectStore('rows').put('x'.repeat(100), at);
        await new Promise((done) => {
          transaction.addEventListener('complete', done);
        });
      }
    },
    [name, many],
  );
  return {
    delay: 0,
    acknowledged: () => many,
    async look(next) {
      const left = await next.evaluate(
        (database) =>
          new Promise((done, failed) => {
            const opening = indexedDB.open(database);
            opening.addEventListener('error', () => failed(opening.error));
            opening.addEventListener('success', () => {
              const db = opening.result;
              if (!db.objectStoreNames.contains('rows')) return done(0);
              const counting = db.transaction('rows').objectStore('rows').count();
              counting.addEventListener('success', () => done(counting.result));
            });
          }),
        name,
      );
      lostUnsynced.rows += many - left;
      return [];
    },
  };
}
