import { startPortalServer } from '../portal-server.mjs';
import { benchApplication } from './bench-application.mjs';
import { benchEngine } from './bench-engine.mjs';
import { benchFill } from './bench-fill.mjs';
import { benchForms } from './bench-forms.mjs';
import { benchKeys, keysToPress } from './bench-keys.mjs';
import { benchAntdFloor, benchGrids, benchKits } from './bench-kits.mjs';
import { benchLife } from './bench-life.mjs';
import { budgets, gzipSize } from './bundle-checks.mjs';
import { libraryRows } from './bench-library-run.mjs';
import { launch } from './launch.mjs';
import { machine } from './machine.mjs';
import { buildOf } from './paths.mjs';
import { rulesSize } from './rules-size.mjs';

const kB = 1000;
/** Libraries without a box that asks a server. */
const ownLists = new Set(['layui', 'native']);

/**
 * Runs every measurement on the finished builds `chrome-mv3` and `chrome-mv3-e2e`.
 * @returns {Promise<{ day: string, machine: string, browser: string, rows: { what: string, unit: string, measured: number, baseline: number | null, against: string, most: number | null }[] }>}
 */
export async function measure() {
  const rows = [];
  for (const [file, most] of Object.entries(budgets)) {
    rows.push({ what: `${file}, gzip`, unit: 'kB', measured: (await gzipSize('chrome-mv3', file)) / kB, baseline: null, against: '', most: most / kB });
  }
  rows.push({ what: 'rules and rulebook, gzip (all in the background, none in a page)', unit: 'kB', measured: (await rulesSize()) / kB, baseline: null, against: '', most: null });
  const engine = await benchEngine();
  const read = 'JSON.stringify';
  rows.push(
    { what: 'full check, 50 lines, the very first after a start', unit: 'ms', measured: engine.first, baseline: engine.baseline50, against: read, most: null },
    { what: 'full check, 50 lines, p95', unit: 'ms', measured: engine.lines50, baseline: engine.baseline50, against: read, most: 5 },
    { what: 'full check, 500 lines, p95', unit: 'ms', measured: engine.lines500, baseline: engine.baseline500, against: read, most: 30 },
    { what: 'check after one key, 50 lines, p95', unit: 'ms', measured: engine.key50, baseline: engine.baseline50, against: read, most: 2 },
    { what: '100 files through `check` in one call', unit: 'ms', measured: engine.files, baseline: engine.start, against: 'one file', most: 2000 },
  );
  const extensionDir = buildOf('chrome-mv3-e2e');
  const server = await startPortalServer({ extensionDir });
  const bare = await launch({ server });
  const helped = await launch({ server, extensionDir });
  const browser = await versionOf(bare.context);
  try {
    const forms = await benchForms(bare.context, server);
    const filling = await benchFill(bare.context, server);
    const application = benchApplication(50);
    const without = await benchKeys(bare.context, application, false, keysToPress.character);
    const character = await benchKeys(helped.context, application, true, keysToPress.character);
    const wording = await benchKeys(helped.context, application, true, keysToPress.wording);
    const frame = 'next frame without the extension';
    rows.push(
      { what: 'key → visible hint, 50 goods, a character, p50', unit: 'ms', measured: character.p50, baseline: without.p50, against: frame, most: 16 },
      { what: 'key → visible hint, 50 goods, a character, p95', unit: 'ms', measured: character.p95, baseline: without.p95, against: frame, most: 50 },
      { what: 'the same, a wording, p50', unit: 'ms', measured: wording.p50, baseline: without.p50, against: frame, most: 16 },
      { what: 'the same, a wording, p95', unit: 'ms', measured: wording.p95, baseline: without.p95, against: frame, most: 50 },
      { what: 'filling 40 fields with read-back', unit: 'ms', measured: forms.fill.ms, baseline: forms.fill.baseline, against: 'setter and events alone', most: 60 },
      { what: 'the same, recognising the form too', unit: 'ms', measured: filling.forty.ms, baseline: filling.forty.baseline, against: 'setter and events alone', most: 60 },
      { what: 'filling 200 fields, recognising the form too', unit: 'ms', measured: filling.twoHundred.ms, baseline: filling.twoHundred.baseline, against: 'setter and events alone', most: 250 },
      { what: 'filling 1,000 fields, time per field', unit: 'ms', measured: filling.thousand.ms / 1000, baseline: filling.twoHundred.ms / 200, against: 'per field of 200', most: Number(((1.5 * filling.twoHundred.ms) / 200).toFixed(2)) },
      { what: '50 goods lines through the editor under their list', unit: 'ms', measured: filling.fiftyLines, baseline: null, against: '', most: 10_000 },
      { what: '200 goods lines the same way', unit: 'ms', measured: filling.twoHundredLines, baseline: filling.fiftyLines, against: '50 lines', most: null },
      { what: 'first scan of 200 fields', unit: 'ms', measured: forms.scan.ms, baseline: forms.scan.baseline, against: 'querySelectorAll and value', most: 20 },
      { what: 'the same with the loading of its script', unit: 'ms', measured: forms.scan.withLoading, baseline: forms.scan.baseline, against: 'querySelectorAll and value', most: null },
    );
    const clicksAlone = await benchAntdFloor(bare.context);
    for (const { kit, page, server: asked } of await benchKits(bare.context)) {
      const own = kit === 'antd';
      rows.push(
        { what: `filling 40 fields, ${kit}`, unit: 'ms', measured: page, baseline: own ? clicksAlone : null, against: own ? 'the same clicks and texts alone' : '', most: 1500 },
        { what: `the same, four boxes that list while one types${ownLists.has(kit) ? '' : ', asked of a server that takes 60 to 120 ms'}`, unit: 'ms', measured: asked, baseline: page, against: 'lists in the page', most: null },
      );
    }
    for (const { kit, lines, ms, fault } of await benchGrids(bare.context)) {
      rows.push({ what: `${lines} goods lines of seven fields into the cells of a list, ${kit}${ms === null ? `: not done, ${fault}` : ''}`, unit: 'ms', measured: ms, baseline: null, against: '', most: null });
    }
    rows.push(...(await libraryRows(server, extensionDir)));
    const alone = await benchLife(bare, server, false);
    const life = await benchLife(helped, server, true);
    const withoutIt = 'without the extension';
    rows.push(
      { what: 'a form at rest for 10 s: timers set or run', unit: '', measured: life.idle.timers, baseline: null, against: '', most: 0 },
      { what: 'the same: animation frames asked for or run', unit: '', measured: life.idle.frames, baseline: null, against: '', most: 0 },
      { what: 'the same: functions called (by messages, events or timers)', unit: '', measured: life.idle.calls, baseline: null, against: '', most: 0 },
      { what: 'the same: main thread', unit: 'ms', measured: life.idle.busy, baseline: alone.idle.busy, against: withoutIt, most: null },
      { what: 'a page that changes 5,000 nodes a second: our share of the main thread', unit: '%', measured: life.storm.share, baseline: null, against: '', most: 5 },
      { what: '1,000 forms opened and closed: heap growth', unit: '%', measured: life.heap.growth, baseline: alone.heap.growth, against: withoutIt, most: 5 },
      { what: 'the same: listeners left', unit: '', measured: life.heap.after.listeners - life.heap.before.listeners, baseline: null, against: '', most: 0 },
    );
  } finally {
    for (const one of [bare, helped]) {
      await one.close();
      await one.discard();
    }
    await server.close();
  }
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  return { day, machine: machine(), browser, rows };
}

async function versionOf(context) {
  const page = await context.newPage();
  const agent = await page.evaluate(() => navigator.userAgent);
  await page.close();
  return /(?:Headless)?Chrom[a-z]*\/[\d.]+/.exec(agent)?.[0] ?? agent;
}
