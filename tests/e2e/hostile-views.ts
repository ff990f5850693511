import type { Frame, Locator, Page } from '@playwright/test';
import { markedText } from '../../components/visible-text';
import { expect } from './fixtures';

/** From the next page that is loaded on, `ran()` is noted: texts of tests/fixtures/hostile-texts.ts call it where one of them is taken for a script. */
export const watchScripts = (page: Page): Promise<unknown> => page.addInitScript(() => Object.assign(globalThis, { runs: 0, ran: () => Object.assign(globalThis, { runs: 1 }) }));

/** None of the texts ran, and none became an element. */
export async function expectNoneRan(page: Page): Promise<void> {
  await expect(page.locator('img[src="x"], svg[onload], iframe, a[href^="javascript:"], form[action], meta[http-equiv]')).toHaveCount(0);
  expect(await page.evaluate(() => (globalThis as unknown as { runs: number }).runs)).toBe(0);
}

/** A text as a page shows it: what has no shape by its mark. */
export const shown = markedText;

/**
 * What a page shows with something in it that cannot be seen: texts, also in open shadow roots, titles, labels, and what
 * stands in boxes to choose from. Boxes to type in hold a text as it is. `within` is where to look.
 */
export const unseenIn = (target: Page | Frame, within = 'body'): Promise<readonly string[]> =>
  target.evaluate((selector) => {
    const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
    const found: string[] = [];
    const note = (where: string, text: string | null | undefined): void => {
      if (text && unseen.test(text)) found.push(`${where}: ${JSON.stringify(text).slice(0, 200)}`);
    };
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.matches('script, style, textarea')) continue;
        const name = `${element.localName}.${element.className} ${JSON.stringify(element.dataset).slice(0, 80)}`;
        for (const node of element.childNodes) if (node instanceof Text) note(name, node.data);
        for (const attribute of ['title', 'aria-label', 'aria-description', 'placeholder', 'alt']) note(`${name} ${attribute}`, element.getAttribute(attribute));
        if (element instanceof HTMLInputElement && element.getAttribute('aria-haspopup') === 'listbox' && element.readOnly) note(`${name} value`, element.value);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    for (const root of document.querySelectorAll(selector)) look(root.shadowRoot ?? root);
    return found;
  }, within);

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
