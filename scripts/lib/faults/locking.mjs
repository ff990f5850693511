import { ask, soundness } from './read-library.mjs';

const goodsOfTheirs = 2500;
const passphrase = 'correct horse battery';
const action = (page, name) => page.locator(`[data-action="${name}"]`);
const field = (page, name) => page.locator(`[data-field="${name}"]`);

/** The user puts a lock on the library: afterwards all of it is sealed, or nothing. */
export async function locking({ page, browser, number, random }) {
  const batch = `k${number}`;
  const goods = Array.from({ length: goodsOfTheirs }, (_, at) => ({ record: { id: `${batch}-${at}`, nameZh: `保温杯 ${at}`, note: batch, createdAt: 1, updatedAt: 1 }, base: null }));
  const reply = await ask(page, { type: 'library.import', goods });
  if (!reply?.ok) throw new Error(`the goods were not taken: ${JSON.stringify(reply?.error)}`);
  const before = await ask(page, { type: 'safety.state' });
  const desk = await browser.extensionPage('workbench.html#safety');
  await action(desk, 'lock-turn-on').and(desk.locator(':not([disabled])')).click();
  await field(desk, 'lock-passphrase').fill(passphrase);
  await field(desk, 'lock-passphrase-again').fill(passphrase);
  await field(desk, 'lock-known').check();
  await action(desk, 'lock-turn-on-do').click();
  let told = false;
  let isEnding = false;
  const hear = async () => {
    // False where the browser ended before it was told.
    told = await desk.locator('[data-view="turn-on"]').waitFor({ state: 'detached' }).then(() => !isEnding, () => false);
  };
  void hear();
  // The key takes its time, and longer on a busy machine; most ends are to come while rows are being written.
  await desk.locator('[data-sealed]:not([data-sealed="0"])').or(desk.locator('[data-lock="open"]')).first().waitFor();
  return {
    delay: random() * 1500,
    ends: () => void (isEnding = true),
    acknowledged: () => Number(told),
    async look(next, nextBrowser) {
      const { rows, sealed, hasLock, version } = await rowsOf(next);
      const problems = [];
      if (sealed !== (hasLock ? rows : 0)) problems.push(`${sealed} of ${rows} rows are sealed, and there is ${hasLock ? 'a' : 'no'} lock`);
      if (version !== (hasLock ? 4.5 : 4)) problems.push(`with${hasLock ? '' : 'out'} a lock the version row says ${version}`);
      if (told && !hasLock) problems.push('the lock was acknowledged, and is not there');
      if (hasLock) await takeOff(nextBrowser);
      const after = await ask(next, { type: 'safety.state' });
      for (const [kind, count] of Object.entries(before.state.holds.counts)) {
        const now = after?.state?.holds?.counts?.[kind];
        if (now !== count) problems.push(`${now} of ${count} ${kind} are there`);
      }
      return [...problems, ...(await soundness(next))];
    },
  };
}

/** Unlocks the library and takes its lock off, as the user would: the next end finds it without. */
async function takeOff(browser) {
  const desk = await browser.extensionPage('workbench.html#safety');
  await field(desk, 'unlock').fill(passphrase);
  await action(desk, 'unlock').click();
  await action(desk, 'lock-turn-off').and(desk.locator(':not([disabled])')).click();
  await field(desk, 'lock-present').fill(passphrase);
  await action(desk, 'lock-passphrase-do').click();
  await desk.locator('[data-lock="off"]').waitFor();
  await desk.close();
}

/** How many rows of the stores that a lock seals lie in the database, and how many of them are sealed. */
const rowsOf = (page) =>
  page.evaluate(async () => {
    const asked = (request) => new Promise((done, failed) => {
      request.addEventListener('success', () => done(request.result));
      request.addEventListener('error', () => failed(request.error));
    });
    const db = await asked(indexedDB.open('originmate'));
    try {
      const stores = [...db.objectStoreNames].filter((name) => name !== 'meta' && name !== 'goodsTerms');
      const transaction = db.transaction([...stores, 'meta']);
      const rows = (await Promise.all(stores.map((store) => asked(transaction.objectStore(store).getAll())))).flat();
      const meta = await asked(transaction.objectStore('meta').getAll());
      const valueOf = (key) => meta.find((row) => row.key === key)?.value ?? null;
      return { rows: rows.length, sealed: rows.filter((row) => 'sealed' in row).length, hasLock: valueOf('lock') !== null, version: valueOf('schemaVersion') };
    } finally {
      db.close();
    }
  });
