import { damageDatabase, damageSnapshot } from './damage.mjs';
import { fileImport, shareImport, sheetImport } from './file-kinds.mjs';
import { locking } from './locking.mjs';
import { ask, readLibrary, soundness } from './read-library.mjs';
import { tornLog } from './torn-log.mjs';
import { unsynced } from './unsynced.mjs';

/**
 * What is done while the browser is ended. Each gives: `delay` ms until the end, or `until`, resolved at the end; `ends`: told that the end begins, so that what is answered from then on counts as acknowledged no more (disk.mjs says why);
 * `acknowledged`: how many calls were answered; `look`: what is wrong afterwards, as sentences; `afterwards`: what happens
 * to the profile once it has ended.
 */
export const kinds = { write, import: importing, 'file import': fileImport, 'sheet import': sheetImport, 'share import': shareImport, migration, 'damaged database': damagedDatabase, 'damaged snapshot': damagedSnapshot, locking, 'torn log': tornLog, unsynced };

/** Saves, changes and deletes one after the other, each counted once it was answered; now and then a snapshot meanwhile. */
async function write({ page, number, random }) {
  const stored = new Map();
  // Answered changes only: what was under way at the end may be there or not.
  let answered = 0;
  const open = new Set();
  const failures = await failuresOf(page);
  await page.exposeFunction('begins', (id) => void open.add(id));
  await page.exposeFunction('answered', (id, note) => {
    if (failures.isEnding()) return;
    open.delete(id);
    answered++;
    if (note === null) stored.delete(id);
    else stored.set(id, note);
  });
  await page.evaluate((name) => {
    const send = (message) => chrome.runtime.sendMessage(message);
    const work = async () => {
      const times = { createdAt: 1, updatedAt: 1 };
      const bases = new Map();
      for (let step = 0; ; step++) {
        const table = step % 3 === 0 ? 'parties' : 'goods';
        const id = `${name}-${table}-${step % 40}`;
        await window.begins(id);
        const base = bases.get(id) ?? null;
        if (base !== null && step % 5 === 0) {
          const reply = await send({ type: 'library.delete', table, id, base });
          if (!reply.ok) throw new Error(reply.error.code);
          bases.delete(id);
          await window.answered(id, null);
        } else {
          const note = `step ${step}`;
          const record = table === 'goods' ? { id, nameZh: '保温杯', note, ...times } : { id, role: 'consignee', name: 'SIAM LOTUS', note, ...times };
          const reply = await send({ type: 'library.save', table, record, base });
          if (!reply.ok) throw new Error(reply.error.code);
          bases.set(id, reply.value.updatedAt);
          await window.answered(id, note);
        }
        if (step % 17 === 16) void send({ type: 'safety.snapshot' });
      }
    };
    work().catch((error) => window.failed(String(error)));
  }, `w${number}`);
  return {
    delay: 60 + random() * 1400,
    ends: failures.ends,
    acknowledged: () => answered,
    async look(next) {
      const { goods, parties } = await readLibrary(next);
      const there = new Map([...goods, ...parties].filter(({ id }) => id.startsWith(`w${number}-`)).map(({ id, note }) => [id, note]));
      const lost = [...stored].filter(([id, note]) => !open.has(id) && there.get(id) !== note);
      const undead = [...there.keys()].filter((id) => !stored.has(id) && !open.has(id));
      return [...failures.told, ...lost.map(([id, note]) => `${id} was saved as "${note}", and is ${there.has(id) ? `"${there.get(id)}"` : 'not there'}`), ...undead.map((id) => `${id} was deleted, and is there`), ...(await soundness(next))];
    },
  };
}

/** What fails in the page until the end begins: who only counts what was acknowledged would hear nothing of a call that was refused. */
async function failuresOf(page) {
  const told = [];
  let isEnding = false;
  await page.exposeFunction('failed', (error) => void (isEnding || told.push(`a call failed before the end: ${error}`)));
  return { told, isEnding: () => isEnding, ends: () => void (isEnding = true) };
}

const batchSize = { goods: 1200, parties: 300 };

/** Imports, each of many goods and parties, one after the other. */
async function importing({ page, number, random }) {
  const whole = new Set();
  const failures = await failuresOf(page);
  await page.exposeFunction('imported', (batch) => void (failures.isEnding() || whole.add(batch)));
  await page.evaluate(
    ([name, size]) => {
      const fresh = (record) => ({ record: { ...record, createdAt: 1, updatedAt: 1 }, base: null });
      const work = async () => {
        for (let at = 0; ; at++) {
          const batch = `${name}-${at}`;
          const goods = Array.from({ length: size.goods }, (_, index) => fresh({ id: `${batch}-g${index}`, nameZh: `保温杯 ${index}`, nameEn: `VACUUM FLASK ${index}`, note: batch }));
          const parties = Array.from({ length: size.parties }, (_, index) => fresh({ id: `${batch}-p${index}`, role: 'consignee', name: `SIAM LOTUS ${index}`, note: batch }));
          const reply = await chrome.runtime.sendMessage({ type: 'library.import', goods, parties });
          if (!reply.ok) throw new Error(reply.error.code);
          await window.imported(batch);
        }
      };
      work().catch((error) => window.failed(String(error)));
    },
    [`i${number}`, batchSize],
  );
  return {
    delay: 30 + random() * 1500,
    ends: failures.ends,
    acknowledged: () => whole.size,
    async look(next) {
      const { goods, parties } = await readLibrary(next);
      const counts = new Map();
      for (const [kind, records] of [['goods', goods], ['parties', parties]]) {
        for (const { note } of records) {
          if (!note?.startsWith(`i${number}-`)) continue;
          const count = counts.get(note) ?? { goods: 0, parties: 0 };
          count[kind]++;
          counts.set(note, count);
        }
      }
      const halves = [...counts].filter(([, count]) => count.goods !== batchSize.goods || count.parties !== batchSize.parties);
      const lost = [...whole].filter((batch) => !counts.has(batch));
      return [...failures.told, ...halves.map(([batch, { goods: some, parties: others }]) => `half import ${batch}: ${some} goods, ${others} parties`), ...lost.map((batch) => `import ${batch} was acknowledged, and is not there`), ...(await soundness(next))];
    },
  };
}

const oldGoods = 6000;

/** A library of version 3 is brought to the present version. */
async function migration({ page, number, random }) {
  await seedVersionThree(page, oldGoods, `m${number}`);
  // The first call that needs the library brings it up.
  await page.evaluate(() => void chrome.runtime.sendMessage({ type: 'safety.state' }));
  return {
    delay: random() * 900,
    acknowledged: () => 0,
    async look(next) {
      const { version, schemaVersion, goods } = await readLibrary(next);
      const problems = [];
      const complete = goods.length === oldGoods && goods.every(({ note }) => note === `m${number}`);
      if (version === 30 ? schemaVersion !== 3 : schemaVersion !== Math.floor(version / 10)) problems.push(`version ${version} says it is ${schemaVersion}`);
      if (!complete) problems.push(`version ${version} has ${goods.length} of ${oldGoods} goods`);
      const reply = await ask(next, { type: 'safety.state' });
      if (reply?.state?.holds?.counts?.goods !== oldGoods) problems.push(`the next start has ${reply?.state?.holds?.counts?.goods} goods`);
      return [...problems, ...(await soundness(next))];
    },
  };
}

/** The stores as version 3 had them, with goods in them; and no memory of another library. */
const seedVersionThree = (page, count, note) =>
  page.evaluate(
    async ([many, said]) => {
      const asked = (request) => new Promise((done, failed) => {
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => failed(request.error));
      });
      // Asked for in one breath: nobody else's opening comes in between.
      const deleting = asked(indexedDB.deleteDatabase('originmate'));
      const opening = indexedDB.open('originmate', 30);
      opening.addEventListener('upgradeneeded', () => {
        const stores = { goods: ['code', 'hsCode', 'updatedAt'], parties: ['role', 'updatedAt'], templates: ['certType', 'updatedAt'], certificates: ['certType', 'invNo', 'updatedAt'], lessons: ['host', 'updatedAt'], preReviews: ['number', 'hsCode', 'updatedAt'] };
        for (const [name, indexes] of Object.entries(stores)) {
          const store = opening.result.createObjectStore(name, { keyPath: 'id' });
          for (const index of indexes) store.createIndex(index, index);
        }
        const drafts = opening.result.createObjectStore('drafts', { keyPath: 'id' });
        drafts.createIndex('[host+kind]', ['host', 'kind']);
        drafts.createIndex('updatedAt', 'updatedAt');
        opening.result.createObjectStore('meta', { keyPath: 'key' }).put({ key: 'schemaVersion', value: 3 });
      });
      const db = await asked(opening);
      await deleting;
      await chrome.storage.local.clear();
      const root = await navigator.storage.getDirectory();
      await root.removeEntry('snapshots', { recursive: true }).catch(() => undefined);
      const transaction = db.transaction('goods', 'readwrite', { durability: 'strict' });
      const store = transaction.objectStore('goods');
      const empty = { packUnit: '', unitEn: '', unitZh: '', weightUnit: '', producerName: '', producerCode: '', producerContact: '', producerTel: '', criteria: [] };
      for (let at = 0; at < many; at++) store.put({ id: `old-${at}`, code: `K-${at}`, nameZh: `保温杯 ${at}`, nameEn: `VACUUM FLASK ${at}`, hsCode: '9617001900', ...empty, note: said, createdAt: 1, updatedAt: 1 });
      await new Promise((done, failed) => {
        transaction.addEventListener('complete', done);
        transaction.addEventListener('abort', () => failed(transaction.error));
      });
      db.close();
    },
    [count, note],
  );

/** Fills the library a little and takes two snapshots. */
async function withSnapshots(page, name) {
  const goods = Array.from({ length: 300 }, (_, at) => ({ record: { id: `${name}-${at}`, nameZh: '保温杯', note: name, createdAt: 1, updatedAt: 1 }, base: null }));
  for (const message of [{ type: 'library.import', goods }, { type: 'safety.snapshot' }, { type: 'safety.snapshot' }]) {
    const reply = await ask(page, message);
    if (!reply?.ok) throw new Error(`${message.type}: ${JSON.stringify(reply?.error)}`);
  }
  return goods.length;
}

/** Whether all goods of that name are there; a library that lost some must say so, and give them back from the newest snapshot that reads. */
async function cameBack(page, name, count) {
  const here = async () => (await readLibrary(page)).goods.filter(({ note }) => note === name).length;
  const problems = [];
  // The first opening of a damaged database may fail; the next finds it empty.
  let reply = await ask(page, { type: 'safety.state' });
  if (reply?.state?.verdict === 'closed') reply = await ask(page, { type: 'safety.state' });
  if ((await here()) === count && reply?.state?.verdict === 'whole') {
    // A snapshot that was damaged here is not to be found by the next look.
    await ask(page, { type: 'safety.check' });
    return problems;
  }
  if (reply?.state?.verdict === 'whole') problems.push(`${count - (await here())} goods are gone and nobody says so`);
  const saved = await ask(page, { type: 'library.save', table: 'goods', record: { id: `${name}-late`, nameZh: '保温杯', createdAt: 1, updatedAt: 1 }, base: null });
  if (saved?.ok) problems.push('a damaged library took a write');
  for (const { slot } of reply?.state?.canary?.snapshots ?? []) {
    const restored = await ask(page, { type: 'safety.restore', slot, newerHere: 'keep' });
    if (restored?.ok) break;
  }
  if ((await here()) !== count) problems.push(`${await here()} of ${count} goods came back`);
  return [...problems, ...(await soundness(page))];
}

/** The database's files are damaged on the disk. */
async function damagedDatabase({ page, number, random }) {
  const name = `d${number}`;
  const count = await withSnapshots(page, name);
  return { delay: 0, acknowledged: () => 1, afterwards: (profile) => damageDatabase(profile, random), look: (next) => cameBack(next, name, count) };
}

/** The newest snapshot is damaged as well. */
async function damagedSnapshot({ page, number, random }) {
  const name = `s${number}`;
  const count = await withSnapshots(page, name);
  return {
    delay: 0,
    acknowledged: () => 1,
    async afterwards(profile) {
      await damageDatabase(profile, random);
      await damageSnapshot(profile);
    },
    look: (next) => cameBack(next, name, count),
  };
}
