import { join } from 'node:path';
import { build } from 'vite';
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
  const script = await bundle(join(root, 'scripts/lib/bench-form.ts'));
  server.page('/bench.html', '<!doctype html><meta charset="utf-8"><title>bench</title><body></body>');

  async function sample(work, controls, count, wanted) {
    const times = [];
    for (let index = 0; index < pages; index++) {
      const page = await context.newPage();
      await page.goto('https://swapp.singlewindow.cn/bench.html');
      await page.addScriptTag({ content: script });
      await page.evaluate((controls) => globalThis.bench.draw(controls), controls);
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
      const { ms, seen } = await page.evaluate(([work, count]) => globalThis.bench[work](count), [work, count]);
      if (seen < wanted) throw new Error(`${work}: only ${seen} of ${wanted} fields`);
      times.push(ms);
      await page.close();
    }
    return median(times);
  }

  return {
    scan: { ms: await sample('scan', 200, 0, 60), baseline: await sample('scanBaseline', 200, 0, 200) },
    fill: { ms: await sample('fill', 63, 40, 40), baseline: await sample('fillBaseline', 63, 40, 40) },
  };
}

/** One script for a page, its functions below `bench`. */
async function bundle(entry) {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    define: { __OPEN_SHADOW__: 'true' },
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((one) => one.output).find((one) => one.type === 'chunk');
  // `var` at the top of a classic script is a property of the window.
  return chunk.code;
}
