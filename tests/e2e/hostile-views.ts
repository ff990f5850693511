import type { Locator, Page } from '@playwright/test';
import { visibleText } from '../../components/visible-text';
import { expect } from './fixtures';

/** From the next page that is loaded on, `ran()` is noted: texts of tests/fixtures/hostile-texts.ts call it where one of them is taken for a script. */
export const watchScripts = (page: Page): Promise<unknown> => page.addInitScript(() => Object.assign(globalThis, { runs: 0, ran: () => Object.assign(globalThis, { runs: 1 }) }));

/** None of the texts ran, and none became an element. */
export async function expectNoneRan(page: Page): Promise<void> {
  await expect(page.locator('img[src="x"], svg[onload], iframe, a[href^="javascript:"], form[action], meta[http-equiv]')).toHaveCount(0);
  expect(await page.evaluate(() => (globalThis as unknown as { runs: number }).runs)).toBe(0);
}

/** A text as a page shows it: what has no shape by its mark. */
export const shown = (text: string): string => visibleText(text).map((piece) => piece.text).join('');

/** What every item of a list says, by its `data-id`. Only those in view exist: all of them are brought into view. */
export const scrolledThrough = (view: Locator, item: string): Promise<Record<string, string>> =>
  view.evaluate(async (element, items) => {
    const found = new Map<string, string>();
    const scroller = [element, ...element.querySelectorAll('*')].find((each) => each.scrollHeight > each.clientHeight + 100 && each.querySelector(items) !== null && /auto|scroll/.test(getComputedStyle(each).overflowY));
    if (!scroller) return {};
    for (let top = 0; top <= scroller.scrollHeight; top += Math.max(200, scroller.clientHeight - 100)) {
      scroller.scrollTop = top;
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      for (const row of scroller.querySelectorAll<HTMLElement>(items)) found.set(row.dataset['id'] ?? '', row.textContent ?? '');
    }
    return Object.fromEntries(found);
  }, item);
