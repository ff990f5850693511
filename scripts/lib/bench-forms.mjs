import { join } from 'node:path';
import { bundleForPage } from './bundle-for-page.mjs';
import { root } from './paths.mjs';
import { median } from './statistics.mjs';

/** Each sample is the first run in a fresh page: nothing is warm, as on the portal. */
const pages = 15;

/**
 * First scan of 200 fields and filling of forty, on plain inputs, beside their baselines.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {{ page(path: string, html: string): void }} server
 */
export async function benchForms(context, server) {
  const script = await bundleForPage(join(root, 'scripts/lib/bench-form.ts'));
  server.page('/bench.html', '<!doctype html><meta charset="utf-8"><title>bench</title><body></body>');

  async function sample(work, controls, count, wanted) {
    const times = [];
    for (let index = 0; index < pages; index++) {
      const page = await context.newPage();
      await page.goto('https://swapp.singlewindow.cn/bench.html');
      const loading = await page.evaluate(load, script);
      await page.evaluate((controls) => globalThis.bench.draw(controls), controls);
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
      const { ms, seen } = await page.evaluate(([work, count]) => globalThis.bench[work](count), [work, count]);
      if (seen < wanted) throw new Error(`${work}: only ${seen} of ${wanted} fields`);
      times.push({ ms, withLoading: ms + loading });
      await page.close();
    }
    return { ms: median(times.map((time) => time.ms)), withLoading: median(times.map((time) => time.withLoading)) };
  }

  const scan = await sample('scan', 200, 0, 60);
  const fill = await sample('fill', 63, 40, 40);

  return {
    scan: { ...scan, baseline: (await sample('scanBaseline', 200, 0, 200)).ms },
    fill: { ...fill, baseline: (await sample('fillBaseline', 63, 40, 40)).ms },
  };
}

/** Runs in the page: milliseconds to compile and start the script, as the assistant's is before its first scan. */
function load(script) {
  const element = document.createElement('script');
  element.textContent = script;
  const started = performance.now();
  document.head.append(element);
  return performance.now() - started;
}
