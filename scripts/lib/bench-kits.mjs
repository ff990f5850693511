import { createServer } from 'node:http';
import { relative, sep } from 'node:path';
import { antdFloor } from './bench-antd-floor.mjs';
import { buildDriver, buildKit, kitNames } from '../kits.mjs';
import { buildOf } from './paths.mjs';
import { staticFile } from './static-files.mjs';
import { median } from './statistics.mjs';

/** Fresh pages for each figure. */
const pages = 5;
/** Libraries with a list of goods that is edited in its own cells, and how many lines are added to it: fifty where each cell is opened for itself. */
const grids = new Map(Object.entries({ 'ant-design-vue': 20, antd: 20, bootstrap: 20, easyui: 20, 'element-plus': 20, 'element-ui': 20, layui: 50, 'view-design': 20, 'vxe-table': 50 }));
/** vxe keeps the codes of its lists to itself: there the text is asked for. */
const inWords = { 'vxe-table': { 'CertificateHead.OrgCode': '宁波海关', 'CertificateHead.FetchPlace': '深圳海关' } };

/**
 * Goods lines of seven fields, added to the list of each widget library that is edited in its own cells; one run each.
 * `fault` says what did not come to stand, and `ms` is null then.
 * @param {import('@playwright/test').BrowserContext} context any that reaches 127.0.0.1
 * @param {readonly string[]} [only] these libraries alone
 * @returns {Promise<{ kit: string, lines: number, ms: number | null, fault: string }[]>}
 */
export function benchGrids(context, only = [...grids.keys()]) {
  return onKits(context, only.filter((kit) => grids.has(kit)), async (kit, address, driver) => {
    const lines = grids.get(kit);
    const { ms, lost } = await inPage(context, `${address}?goods=grid`, driver, (count) => globalThis.kitDriver.lines(count), lines);
    return { kit, lines, ms: lost.length > 0 ? null : ms, fault: lost[0] ?? '' };
  });
}

/**
 * Forty fields of the head, filled and read back on the form of each widget library; the first run in a fresh page.
 * @param {import('@playwright/test').BrowserContext} context any that reaches 127.0.0.1
 * @param {readonly string[]} [only] these libraries alone
 * @returns {Promise<{ kit: string, page: number, server: number }[]>} ms with all lists in the page, and with four boxes that list while one types: asked of a server that takes 60 to 120 ms, but for native and layui, which have no such box
 */
export function benchKits(context, only) {
  return onKits(context, only, async (kit, address, driver) => ({ kit, page: await sample(context, `${address}?lists=page`, driver, kit), server: await sample(context, address, driver, kit) }));
}

/**
 * The page's own time for forty fields of Ant Design, see {@link antdFloor}.
 * @param {import('@playwright/test').BrowserContext} context any that reaches 127.0.0.1
 * @returns {Promise<number>} ms
 */
export async function benchAntdFloor(context) {
  const [ms] = await onKits(context, ['antd'], async (kit, address, driver) => {
    const taken = [];
    for (let index = 0; index < pages; index++) {
      const [filled, fresh] = [await opened(context, `${address}?lists=page`, driver), await opened(context, `${address}?lists=page`, driver)];
      const paths = await filled.evaluate(async () => (await globalThis.kitDriver.fill(globalThis.kitDriver.fortyFields, [])).map(({ path }) => path));
      const { ms, lost } = await antdFloor(filled, fresh, paths);
      await Promise.all([filled.close(), fresh.close()]);
      // A page that dropped a day which was set without its calendar did less than asked.
      if (lost.length === 0) taken.push(ms);
    }
    if (taken.length === 0) throw new Error(`${kit} by clicks alone: no page took all of it`);
    return median(taken);
  });
  return ms;
}

async function onKits(context, only, measure) {
  const driver = await buildDriver();
  const server = createServer(async (request, response) => {
    const file = await staticFile(buildOf('kits'), new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    response.writeHead(file ? 200 : 404, file ? { 'Content-Type': file.type } : {}).end(file?.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  try {
    const found = [];
    for (const kit of only ?? (await kitNames())) {
      const folder = relative(buildOf('kits'), await buildKit(kit)).split(sep).join('/');
      found.push(await measure(kit, `http://127.0.0.1:${server.address().port}/${folder}/index.html`, driver));
    }
    return found;
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

async function sample(context, address, driver, kit) {
  const taken = [];
  for (let index = 0; index < pages; index++) {
    const { ms, lost } = await inPage(context, address, driver, (words) => globalThis.kitDriver.forty(words), inWords[kit] ?? {});
    if (lost.length > 0) throw new Error(`${kit}: ${lost.slice(0, 5).join(', ')}`);
    taken.push(ms);
  }
  return median(taken);
}

/** Runs something of the driver in a fresh page: its ms, and the fields that do not stand. */
async function inPage(context, address, driver, run, given) {
  const page = await opened(context, address, driver);
  const result = await page.evaluate(run, given);
  await page.close();
  return result;
}

async function opened(context, address, driver) {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => globalThis.kitPage);
  await page.addScriptTag({ path: driver });
  return page;
}
