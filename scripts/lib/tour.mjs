import { assistedFrame, practiceUrl, pressesOf } from './practice.mjs';
import { confirmFill, fieldsOf, findingsOf, prepareFill } from './panel-view.mjs';

/** The two portals, each in the two field styles met on them. */
export const stops = [
  { portal: 'single-window', flavour: 'declaration' },
  { portal: 'single-window', flavour: 'noc' },
  { portal: 'internet-customs', flavour: 'declaration' },
  { portal: 'internet-customs', flavour: 'noc' },
];

/**
 * @typedef {object} Stop what the tour saw on one portal in one field style
 * @property {string} portal
 * @property {string} flavour
 * @property {{ path: string, value: string }[]} fields
 * @property {string[]} unrecognised
 * @property {{ rule: string, severity: string, path: string, message: string }[]} findings
 * @property {{ path: string, outcome: string }[]} filled
 * @property {string[]} pressed which of 暂存, 检查, 申报 were pressed
 */

/**
 * One stop: a form with mistakes in it is read and checked, an empty one is filled from the sample library.
 * @param {Awaited<ReturnType<import('./launch.mjs').launch>>} browser with the sample library in it
 * @param {{ portal: string, flavour: string }} where
 * @param {(name: string, page: import('@playwright/test').Page) => Promise<void>} shoot takes a picture
 * @returns {Promise<Stop>}
 */
export async function tourStop(browser, { portal, flavour }, shoot) {
  const page = await openForm(browser, portal, { flavour, demo: 'mistakes' });
  const panel = await browser.panel(page, 'fields');
  const { fields, unrecognised } = await fieldsOf(panel);
  await shoot('panel-fields', panel);
  const findings = await findingsOf(panel);
  await shoot('panel-findings', panel);
  await panel.locator('[data-action="view-advice"]').click();
  await shoot('panel-advice', panel);
  await page.bringToFront();
  await shoot('form', page);

  const empty = await openForm(browser, portal, { flavour, demo: 'none' });
  const filling = await browser.panel(empty, 'fill');
  await prepareFill(filling, 'E · ');
  await shoot('panel-fill', filling);
  const report = await confirmFill(filling);
  await shoot('panel-report', filling);
  await empty.bringToFront();
  await shoot('form-filled', empty);

  const pressed = [...(await pressesOf(page)), ...(await pressesOf(empty))];
  for (const tab of [panel, filling, page, empty]) await tab.close();
  return { portal, flavour, fields, unrecognised, findings, filled: report.results, pressed };
}

/** Opens the practice desk with one form and waits until form and assistant stand. */
async function openForm(browser, portal, query) {
  const page = await browser.context.newPage();
  await page.goto(practiceUrl({ portal, query: { open: 1, type: 'E', ...query } }));
  const frame = await assistedFrame(page);
  await frame.waitForFunction(() => globalThis.__practice?.ready === true);
  return page;
}
