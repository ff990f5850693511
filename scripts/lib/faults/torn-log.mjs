import { setTimeout as wait } from 'node:timers/promises';
import { launch } from '../launch.mjs';
import { tearLog } from './damage.mjs';
import { killer } from './killer.mjs';
import { ask, readLibrary, soundness } from './read-library.mjs';

const fresh = (record) => ({ ...record, nameZh: '保温杯', createdAt: 1, updatedAt: 1 });

/**
 * The browser ends in the middle of a write: half a record stands at the end of the log. It starts once, takes a save and
 * ends again; only the start after that would find an empty database. Whatever was acknowledged must be there.
 */
export async function tornLog({ page, number, random, extensionDir }) {
  const name = `t${number}`;
  const acknowledged = new Set();
  const save = async (from, record) => {
    const reply = await ask(from, { type: 'library.save', table: 'goods', record, base: null });
    if (reply?.ok) acknowledged.add(record.id);
    return reply;
  };
  const goods = Array.from({ length: 200 + Math.floor(random() * 600) }, (_, at) => ({ record: fresh({ id: `${name}-${at}`, note: name }), base: null }));
  const imported = await ask(page, { type: 'library.import', goods });
  if (!imported?.ok) throw new Error(`the import failed: ${JSON.stringify(imported?.error)}`);
  for (const { record } of goods) acknowledged.add(record.id);
  await save(page, fresh({ id: `${name}-before`, note: name }));
  const problems = [];
  return {
    delay: 0,
    acknowledged: () => acknowledged.size,
    async afterwards(profile) {
      await tearLog(profile, random);
      const between = await launch({ server: { hosts: [], port: 1 }, extensionDir, profile });
      const own = await between.extensionPage('practice.html');
      const reply = await save(own, fresh({ id: `${name}-between`, note: name }));
      if (!reply?.ok) problems.push(`the first start takes no save: ${JSON.stringify(reply?.error)}`);
      await wait(random() * 300);
      await (await killer(between))();
    },
    async look(next) {
      const there = new Set((await readLibrary(next)).goods.map(({ id }) => id));
      const lost = [...acknowledged].filter((id) => !there.has(id));
      return [...problems, ...(lost.length > 0 ? [`${lost.length} of ${acknowledged.size} acknowledged goods are not there`] : []), ...(await soundness(next))];
    },
  };
}
