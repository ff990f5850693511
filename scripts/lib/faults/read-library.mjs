/** What lies in the database now, read without the product: opened as it is, so that nothing is brought to a new version. */
export const readLibrary = (page) =>
  page.evaluate(async () => {
    const asked = (request) => new Promise((done, failed) => {
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => failed(request.error));
    });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'originmate')) return { version: 0, goods: [], parties: [], schemaVersion: null };
    // An opening may fail where the browser finds its files damaged; Dexie tries three times too.
    const opened = (tries) => asked(indexedDB.open('originmate')).catch((error) => {
      if (error.name !== 'UnknownError' || tries <= 1) throw error;
      return opened(tries - 1);
    });
    const db = await opened(3);
    try {
      const stores = [...db.objectStoreNames];
      if (stores.length === 0) return { version: 0, goods: [], parties: [], schemaVersion: null };
      const transaction = db.transaction(stores);
      const all = (store) => (stores.includes(store) ? asked(transaction.objectStore(store).getAll()) : Promise.resolve([]));
      const [rows, packs, parties, meta] = await Promise.all([all('goods'), all('goodsPacks'), all('parties'), all('meta')]);
      // A row that does not belong where it is has none: the product is to say so.
      const brief = ({ id, note }) => ({ id, note });
      return {
        version: db.version,
        goods: [...rows, ...packs.flatMap(({ records = [] }) => records)].map(brief),
        parties: parties.map(brief),
        schemaVersion: meta.find(({ key }) => key === 'schemaVersion')?.value ?? null,
      };
    } finally {
      db.close();
    }
  });

/** Asks the background, as a page of the extension does. */
export const ask = (page, message) => page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);

/** Snapshots that were taken less than `ms` ago may be broken: where the power is cut, since the browser has no file synced. How many were, and were told to be. */
export const youngSnapshots = { ms: 0, broken: 0 };

/** What the product itself says of the library after an end: it must be whole, its snapshots readable. */
export async function soundness(page) {
  const reply = await ask(page, { type: 'safety.check' });
  if (!reply?.ok) return [`the check failed: ${JSON.stringify(reply?.error)}`];
  const { verdict, broken, canary } = reply.state;
  const isYoung = (slot) => Date.now() - (canary?.snapshots.find((note) => note.slot === slot)?.takenAt ?? 0) < youngSnapshots.ms;
  youngSnapshots.broken += broken.filter(isYoung).length;
  return [...(verdict === 'whole' ? [] : [`a library that lost nothing is called ${verdict}`]), ...broken.filter((slot) => !isYoung(slot)).map((slot) => `snapshot ${slot} is broken`)];
}
