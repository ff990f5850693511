import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startPortalServer } from '../portal-server.mjs';
import { launch } from './launch.mjs';
import { requestsOf, strayRequests } from './net-log.mjs';
import { buildOf, out, root } from './paths.mjs';
import { camera, sideBySide } from './pictures.mjs';
import { loadSampleLibrary } from './sample-library.mjs';
import { stops, tourStop } from './tour.mjs';
import { tourTable, writeReport } from './tour-report.mjs';

const noPicture = async () => {};

/**
 * The tour without a display: every portal and field style in Chinese, the first also in English, with pictures.
 * Prints what it saw and writes the report to out/.
 * @returns {Promise<boolean>} true when forms were read and filled, nothing was declared and nothing left
 */
export async function runTour() {
  const extensionDir = buildOf('chrome-mv3-e2e');
  const server = await startPortalServer({ extensionDir });
  const pictures = [];
  const seen = [];
  const strays = [];
  let library = {};
  let version = '';
  await rm(join(out, 'pictures'), { recursive: true, force: true });
  try {
    for (const locale of ['zh-CN', 'en']) {
      const browser = await launch({ server, extensionDir, locale });
      try {
        library = await loadSampleLibrary(browser);
        version = await browser.worker.evaluate(() => /Chrom[a-z]*\/[\d.]+/.exec(navigator.userAgent)[0]);
        for (const [index, stop] of (locale === 'en' ? stops.slice(0, 1) : stops).entries()) {
          console.log(`  ${locale} · ${stop.portal} · ${stop.flavour}…`);
          // Each is met for the first time: beside the one before on the same host, its labels would wait to be confirmed.
          await browser.worker.evaluate(() => chrome.storage.local.remove('knownForms'));
          const found = await tourStop(browser, stop, index === 0 ? camera(locale, pictures) : noPicture);
          if (locale !== 'en') seen.push(found);
        }
        await pictureOfWorkbench(browser, camera(locale, pictures));
        if (locale === 'zh-CN') await picturesTogether(browser.context);
      } finally {
        await browser.close();
        strays.push(...strayRequests(await requestsOf(browser.netLog), server.hosts));
        await browser.discard();
      }
    }
  } finally {
    await server.close();
  }
  await writeReport({ stops: seen, strays, pictures, library, browser: version });
  console.log(`\n${tourTable(seen)}\n`);
  const declared = seen.flatMap((stop) => stop.pressed).length;
  console.log(`暂存、检查、申报共按下 ${declared} 次；扩展发出请求 ${strays.length} 个。`);
  console.log(`暂存, 检查, 申报 pressed ${declared} times; ${strays.length} requests left the extension.`);
  console.log(`out/report.md · out/report.json · out/pictures (${pictures.length})`);
  return declared === 0 && strays.length === 0 && seen.every((stop) => stop.fields.length > 0 && stop.filled.some((result) => result.outcome === 'kept'));
}

async function pictureOfWorkbench(browser, shoot) {
  const page = await browser.extensionPage('workbench.html');
  await page.locator('main [role="row"][data-id]').first().waitFor();
  await shoot('workbench', page);
  await page.close();
}

/** out/pictures/form-and-panel.png; with `--keep` also the README's picture. */
async function picturesTogether(context) {
  const folder = join(out, 'pictures', 'zh-CN-1366x900');
  const targets = [join(out, 'pictures', 'form-and-panel.png'), ...(process.argv.includes('--keep') ? [join(root, 'docs/images/form.png')] : [])];
  for (const target of targets) {
    await mkdir(join(target, '..'), { recursive: true });
    await sideBySide(context, join(folder, 'form.png'), join(folder, 'panel-findings.png'), target);
  }
}
