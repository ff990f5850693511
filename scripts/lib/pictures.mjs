import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { out } from './paths.mjs';

export const sizes = [{ width: 1366, height: 900 }, { width: 1920, height: 1080 }];

/** Width at which browsers open a side panel. */
const panelWidth = 400;

/**
 * A taker of pictures in both window sizes, into out/pictures. Panel pages are taken at a side panel's width.
 * @param {'zh-CN' | 'en'} locale
 * @param {string[]} taken file names are added here
 */
export function camera(locale, taken) {
  return async (name, page) => {
    for (const size of sizes) {
      const folder = join(out, 'pictures', `${locale}-${size.width}x${size.height}`);
      await mkdir(folder, { recursive: true });
      await page.setViewportSize(name.startsWith('panel') ? { width: panelWidth, height: size.height } : size);
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 50))));
      const path = join(folder, `${name}.png`);
      await page.screenshot({ path });
      taken.push(path);
    }
    await page.setViewportSize(name.startsWith('panel') ? { width: panelWidth, height: 900 } : sizes[0]);
  };
}

/**
 * Form and panel side by side, as a browser window with its side panel shows them.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} form picture files
 * @param {string} panel
 * @param {string} path where to
 */
export async function sideBySide(context, form, panel, path) {
  const page = await context.newPage();
  await page.setViewportSize({ width: sizes[0].width + panelWidth, height: sizes[0].height });
  const [left, right] = await Promise.all([form, panel].map(async (file) => `data:image/png;base64,${(await readFile(file)).toString('base64')}`));
  await page.setContent(`<body style="margin:0;display:flex"><img src="${left}"><img src="${right}" style="box-shadow:-1px 0 0 #ccd">`);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.screenshot({ path });
  await page.close();
}
