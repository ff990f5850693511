import { createServer } from 'node:http';
import { relative, sep } from 'node:path';
import { buildDriver, buildKit, kitNames } from '../kits.mjs';
import { buildOf } from './paths.mjs';
import { staticFile } from './static-files.mjs';
import { median } from './statistics.mjs';

/** Fresh pages for each figure. */
const pages = 5;
/** vxe keeps the codes of its lists to itself: there the text is asked for. */
const inWords = { 'vxe-table': { 'CertificateHead.OrgCode': '宁波海关', 'CertificateHead.FetchPlace': '深圳海关' } };

/**
 * Forty fields of the head, filled and read back on the form of each widget library; the first run in a fresh page.
 * @param {import('@playwright/test').BrowserContext} context any that reaches 127.0.0.1
 * @returns {Promise<{ kit: string, page: number, server: number }[]>} ms with all lists in the page, and with four that are asked of a server that takes 60 ms
 */
export async function benchKits(context) {
  const driver = await buildDriver();
  const server = createServer(async (request, response) => {
    const file = await staticFile(buildOf('kits'), new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    response.writeHead(file ? 200 : 404, file ? { 'Content-Type': file.type } : {}).end(file?.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  try {
    const found = [];
    for (const kit of await kitNames()) {
      const folder = relative(buildOf('kits'), await buildKit(kit)).split(sep).join('/');
      const address = `http://127.0.0.1:${server.address().port}/${folder}/index.html`;
      found.push({ kit, page: await sample(context, `${address}?lists=page`, driver, kit), server: await sample(context, address, driver, kit) });
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
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => globalThis.kitPage);
    await page.addScriptTag({ path: driver });
    const { ms, lost } = await page.evaluate((words) => globalThis.kitDriver.forty(words), inWords[kit] ?? {});
    if (lost.length > 0) throw new Error(`${kit}: ${lost.join(', ')}`);
    taken.push(ms);
    await page.close();
  }
  return median(taken);
}
