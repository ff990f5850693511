import { setTimeout as wait } from 'node:timers/promises';
import { tsImport } from 'tsx/esm/api';
import { readLibrary, soundness } from './read-library.mjs';

const fileGoods = 4000;

/** So many goods of one name. */
const goodsOf = (batch) => Array.from({ length: fileGoods }, (_, at) => ({ id: `${batch}-${at}`, nameZh: `保温杯 ${at}`, nameEn: `VACUUM FLASK ${at}`, note: batch, createdAt: 1, updatedAt: 1 }));

/** The workbench takes a library file in; a worker of the page writes it. */
export async function fileImport({ browser, number, random }) {
  const batch = `f${number}`;
  const content = JSON.stringify({ format: 'originmate-library', version: 4, exportedAt: '2026-11-22T08:00:00.000Z', goods: goodsOf(batch) });
  const page = await workbench(browser);
  await page.locator('input[type="file"]').first().setInputFiles({ name: 'library.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  const told = await pressed(page, 'import-commit', () => page.getByText('已导入').waitFor());
  return { until: momentOf(told, random), ...wholeOrNot(batch, told) };
}

/** The same from a sheet, which the worker that read it writes. */
export async function sheetImport({ browser, number, random }) {
  const batch = `t${number}`;
  const rows = Array.from({ length: fileGoods }, (_, at) => `K${number}-${at},保温杯 ${at},VACUUM FLASK ${at},9617001900,${batch}`);
  const content = ['货号,中文品名,英文品名,HS编码,备注', ...rows].join('\r\n');
  const page = await workbench(browser);
  await page.locator('[data-action="sheets"]').click();
  await page.locator('[data-action="sheet-import"]').click();
  await page.locator('[data-action="sheet-file"]').setInputFiles({ name: 'goods.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  const told = await pressed(page, 'sheet-commit', () => page.locator('[data-view="sheet"]').waitFor({ state: 'detached' }));
  return { until: momentOf(told, random), ...wholeOrNot(batch, told) };
}

/** The same from a colleague's shared file, of which what it takes the place of is kept to be put back. */
export async function shareImport({ browser, number, random }) {
  const batch = `h${number}`;
  const load = (path) => tsImport(path, import.meta.url);
  const [{ formatShareFile }, { confidentialGroups }, { emptyLibrary, goodsSchema }] = await Promise.all(['../../../lib/exchange/share/write-share.ts', '../../../lib/exchange/share/withheld.ts', '../../../lib/library/records.ts'].map(load));
  const goods = goodsOf(batch).map((record) => goodsSchema.parse(record));
  const file = await formatShareFile({ ...emptyLibrary(), goods }, { id: batch, createdAt: new Date(0), from: '', note: batch, confidential: new Set(confidentialGroups) });
  const page = await workbench(browser);
  await page.locator('input[type="file"][accept*=".originmate"]').setInputFiles({ name: 'goods.originmate', mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
  const told = await pressed(page, 'share-commit', () => page.locator('[data-view="share-taken"]').waitFor());
  return { until: momentOf(told, random), ...wholeOrNot(batch, told) };
}

async function workbench(browser) {
  const page = await browser.extensionPage('workbench.html#goods');
  await page.locator('[data-action="import"]').waitFor();
  return page;
}

/** Presses the button once it can be pressed; says whether the user was told that it is done. */
async function pressed(page, action, done) {
  const button = page.locator(`[data-action="${action}"]:not([disabled])`);
  await button.waitFor();
  await button.click();
  const state = { told: false, isEnding: false, heard: Promise.resolve() };
  state.heard = done().then(
    () => void (state.told = !state.isEnding),
    // The browser ended before it was told.
    () => undefined,
  );
  return state;
}

/** Half of the ends come while it is written, half right behind the moment in which the user is told: what was not synced by then would be lost. */
function momentOf(state, random) {
  const [isLate, part] = [random() < 0.5, random()];
  return () => (isLate ? state.heard.then(() => wait(part * 80)) : wait(part * 1000));
}

function wholeOrNot(batch, state) {
  return {
    ends: () => void (state.isEnding = true),
    acknowledged: () => Number(state.told),
    async look(next) {
      const count = (await readLibrary(next)).goods.filter(({ note }) => note === batch).length;
      const half = count !== 0 && count !== fileGoods ? [`half import ${batch}: ${count} of ${fileGoods} goods`] : [];
      return [...half, ...(state.told && count === 0 ? [`import ${batch} was acknowledged, and is not there`] : []), ...(await soundness(next))];
    },
  };
}
