import { join } from 'node:path';
import { bundleForPage } from './bundle-for-page.mjs';
import { root } from './paths.mjs';
import { median } from './statistics.mjs';

/** Each sample is the first run in a fresh page: nothing is warm, as on the portal. */
const pages = 9;

/**
 * Filling of many fields, and of goods lines through an editor under their list.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {{ page(path: string, html: string): void }} server
 */
export async function benchFill(context, server) {
  const script = await bundleForPage(join(root, 'scripts/lib/bench-fill.ts'));
  server.page('/bench-fill.html', '<!doctype html><meta charset="utf-8"><title>bench</title><body></body>');

  async function sample(draw, controls, work, count, wanted, times = pages) {
    const taken = [];
    for (let index = 0; index < times; index++) {
      const page = await context.newPage();
      await page.goto('https://swapp.singlewindow.cn/bench-fill.html');
      await page.addScriptTag({ content: script });
      await page.evaluate(([draw, controls]) => globalThis.bench[draw](controls), [draw, controls]);
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
      const { ms, seen } = await page.evaluate(([work, count]) => globalThis.bench[work](count), [work, count]);
      if (seen < wanted) throw new Error(`${work}: only ${seen} of ${wanted}`);
      taken.push(ms);
      await page.close();
    }
    return median(taken);
  }
  // Codes and dates of the head are not filled here.
  const controlsFor = (count) => Math.ceil(count * 1.4) + 40;
  const fields = async (count) => ({ ms: await sample('draw', controlsFor(count), 'fields', count, count), baseline: await sample('draw', controlsFor(count), 'fieldsBaseline', count, count) });
  const lines = (count, times) => sample('drawBoth', 0, 'lines', count, count * 8, times);
  return { forty: await fields(40), twoHundred: await fields(200), thousand: await fields(1000), fiftyLines: await lines(50, 3), twoHundredLines: await lines(200, 1) };
}
