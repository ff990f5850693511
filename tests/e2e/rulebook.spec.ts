import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { certTypeCodes } from '../../lib/certificate/types';
import { listedFacts } from '../../lib/rulebook/listed-facts';
import { articleIn } from '../../lib/rulebook/article';
import { sourceOf } from '../../lib/rulebook/sources';
import { expect, test, type OriginMate } from './fixtures';

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const types = (page: Page) => page.locator('[data-view="types"] [data-type]');
/** The rows of one fact that hold on the day shown. */
const holding = (page: Page, key: string) => page.locator(`tr[data-fact="${key}"][data-tense="now"]`);

const rulebook = (originmate: OriginMate, address = '') => originmate.extensionPage(`workbench.html#rulebook${address}`);
/** What stands at an address of the rulebook. */
function viewAt(page: Page, address: string): Locator {
  const [, first = ''] = /^\/(\w+)/.exec(address) ?? [];
  if (first === 'search') return page.locator('[data-view="results"]');
  return page.locator(['compare', 'summary'].includes(first) ? `[data-view="${first}"]` : `[data-view="type"][data-type="${first}"]`);
}
/** Turns an open page to another address, as a link would, and waits for what stands there. */
async function turnTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), `#rulebook${address}`);
  await expect(viewAt(page, address)).toBeVisible();
}

test('the item limit of Korea falls with the day that is picked', async ({ originmate }) => {
  const page = await rulebook(originmate, '/K');
  await action(page, 'day').fill('2022-06-11');
  await expect(holding(page, 'itemLimit')).toContainText('最多20项');
  await expect(page.locator('tr[data-fact="itemLimit"][data-tense="future"]')).toContainText('尚未生效');
  await action(page, 'day').fill('2022-06-12');
  await expect(holding(page, 'itemLimit')).toContainText('不限项数');
  await expect(page.locator('tr[data-fact="itemLimit"][data-tense="past"]')).toContainText('已失效');
  await expect(page).toHaveURL(/#rulebook\/K\?on=2022-06-12$/);
  await action(page, 'today').click();
  await expect(page).toHaveURL(/#rulebook\/K$/);
});

test('a day on which rules changed leads to the rules of that day', async ({ originmate }) => {
  const page = await rulebook(originmate, '/RC');
  await page.locator('[data-change="2022-02-01"]').click();
  await expect(page.locator('[data-change="2022-02-01"]')).toHaveAttribute('aria-current', 'date');
  await expect(holding(page, 'destinations')).toContainText('韩国');
  await expect(holding(page, 'destinations')).not.toContainText('印度尼西亚');
  await page.goBack();
  await expect(holding(page, 'destinations')).toContainText('印度尼西亚');
});

test('a search for a country finds its types and leads to the place, by keyboard alone; one that finds nothing says so', async ({ originmate }) => {
  const page = await rulebook(originmate);
  await expect(types(page)).toHaveCount(31);
  await page.keyboard.press('/');
  await page.keyboard.type('越南');
  for (const type of ['E', 'RC', 'C']) await expect(page.locator(`[data-view="types"] [data-type="${type}"]`)).toBeVisible();
  await expect(page.locator('[data-view="types"] [data-type="K"]')).toHaveCount(0);
  await expect(page.locator('[data-view="results"] [data-type="E"] [data-fact="destinations"] mark')).toHaveText('越南');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-view="type"]')).toHaveAttribute('data-type', 'RC');
  await action(page, 'all-hits').click();
  await page.locator('[data-view="results"] [data-type="E"] [data-fact="destinations"]').click();
  await expect(page.locator('tr[data-pointed]')).toBeInViewport();
  await action(page, 'search').press('Escape');
  await expect(types(page)).toHaveCount(31);
  await expect(page.locator('[data-view="type"]')).toHaveAttribute('data-type', 'E');

  await turnTo(page, '/search?q=没有这个词');
  await expect(page.locator('[data-view="results"]')).toContainText('没有找到“没有这个词”');
});

test('two types stand side by side, and what differs is told by a word', async ({ originmate }) => {
  const page = await rulebook(originmate, '/compare/E/RC');
  const row = (key: string) => page.locator(`[data-view="compare"] tr[data-group="${key}"]`);
  await expect(row('retrospective')).toContainText('≠ 不同');
  await expect(row('retrospective').locator('mark').first()).toHaveText('自装运日起3日内（含当日）申请不属补发');
  await expect(row('itemLimit')).toContainText('＝ 相同');

  await action(page, 'only-differences').check({ force: true });
  await expect(row('itemLimit')).toHaveCount(0);
  await expect(row('retrospective')).toBeVisible();
  await expect(page).toHaveURL(/only=differences/);

  await action(page, 'compare-left').fill('韩国');
  await page.getByRole('option', { name: /^K / }).click();
  await action(page, 'day').fill('2022-06-11');
  await expect(row('itemLimit')).toContainText('最多20项');
  await action(page, 'swap').click();
  await expect(page).toHaveURL(/compare\/RC\/K/);
});

test('the summary lists all types, and goes to paper without the workbench around it', async ({ originmate }) => {
  const page = await rulebook(originmate, '/summary');
  const rows = page.locator('[data-view="summary"] tbody tr');
  await expect(rows).toHaveCount(31);
  const korea = page.locator('[data-view="summary"] tr[data-type="K"]');
  await expect(korea.locator('[data-column="items"]')).toContainText('不限');
  await action(page, 'day').fill('2022-06-11');
  await expect(korea.locator('[data-column="items"]')).toContainText('20项');
  await expect(page.locator('[data-view="summary"]')).toContainText('按 2022-06-11 有效的规定');
  await expect(page.locator('[data-view="summary"] [data-doubt="inferred"]').first()).toHaveText('？');
  await expect(page.locator('[data-view="legend"]')).toContainText('？ 未核实');

  await action(page, 'columns').click();
  await page.locator('[role="menuitemcheckbox"][data-column="marks"]').click();
  await page.keyboard.press('Escape');
  await expect(page.locator('th[data-column="marks"]')).toHaveCount(0);

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-area="rulebook"]')).toBeHidden();
  await expect(action(page, 'search')).toBeHidden();
  await expect(action(page, 'print')).toBeHidden();
  await expect(page.locator('[data-view="legend"] [data-source="gacc-2022-33"]')).toBeVisible();
  expect(await page.locator('[data-view="summary"] thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
  for (const [paper, width] of [['A4', 297], ['A3', 420]] as const) {
    await page.emulateMedia({ media: null });
    await page.getByText(paper, { exact: true }).click();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const points = Number(/\/MediaBox \[0 0 ([\d.]+)/.exec(pdf.toString('latin1'))?.[1]);
    expect(Math.round((points / 72) * 25.4), `${paper} landscape, in mm`).toBe(width);
  }
});

test('paper is white when the screen is dark', async ({ originmate }) => {
  const page = await rulebook(originmate, '/summary');
  await page.emulateMedia({ colorScheme: 'dark' });
  const scheme = page.locator('html');
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'light');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('only types that are issued on the day stand in the summary when asked for', async ({ originmate }) => {
  const page = await rulebook(originmate, '/summary?on=2021-12-31');
  await action(page, 'only-issued').check({ force: true });
  await expect(page.locator('[data-view="summary"] tr[data-type="K"]')).toBeVisible();
  await expect(page.locator('[data-view="summary"] tr[data-type="RC"]')).toHaveCount(0);
});

test('a source unfolds to its full entry', async ({ originmate }) => {
  const page = await rulebook(originmate, '/K/itemLimit');
  await page.locator('tr[data-pointed] [data-action="source"]').click();
  await expect(page.locator('[data-view="source"]')).toContainText('海关总署公告2022年第33号');
  await expect(page.locator('[data-view="source"]')).toContainText('官方文本');
});

test('rulebook and settings open where the library does not', async ({ originmate }) => {
  const page = await originmate.open('about:blank');
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no storage', 'UnknownError');
    };
  });
  await page.goto(`chrome-extension://${originmate.extensionId}/workbench.html#goods`);
  await expect(action(page, 'open-again')).toBeVisible();
  await page.locator('[data-area="rulebook"]').click();
  await expect(types(page)).toHaveCount(31);
  await page.locator('[data-area="settings"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('设置');
});

const words = {
  'zh-CN': { official: '官方文本', 'source-document': '来源文件', secondary: '业内资料', inferred: '未核实' },
  en: { official: 'Official text', 'source-document': 'Source document', secondary: 'Trade source', inferred: 'Unverified' },
} as const;

for (const language of ['zh-CN', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('every fact of every type shows what it says, its source and its confidence', async ({ originmate }) => {
      const page = await rulebook(originmate);
      for (const type of certTypeCodes) {
        await turnTo(page, `/${type}`);
        const shown = await page.locator('tr[data-fact]').evaluateAll((rows) =>
          rows.map((row) => [
            row.getAttribute('data-fact'),
            row.querySelector('[data-confidence]')?.textContent ?? '',
            row.querySelector('[data-source]')?.textContent ?? '',
          ]),
        );
        const listed = listedFacts(type).map(({ key, confidence, source, article }) => [key, words[language][confidence], [sourceOf(source)?.title[language], article && articleIn(article, language)].filter(Boolean).join(' ')]);
        expect(shown.toSorted(), type).toEqual(listed.toSorted());
      }
    });

    test('no view is wider or higher than the window, be it small or large', async ({ originmate }) => {
      const page = await rulebook(originmate);
      for (const size of [{ width: 1366, height: 900 }, { width: 1920, height: 1080 }]) {
        await page.setViewportSize(size);
        for (const address of ['/E', '/RC/destinations?q=RCEP', '/search?q=KR', '/compare/E/RC', '/summary']) {
          await turnTo(page, address);
          const over = await page.evaluate(() => {
            const page = document.documentElement;
            const own = [...document.querySelectorAll('main *')].filter((element) => element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX));
            return { width: page.scrollWidth - innerWidth, height: page.scrollHeight - innerHeight, sideways: own.filter((element) => !element.querySelector('[data-column]')).length };
          });
          expect(over, `${address} in ${size.width}×${size.height}`).toEqual({ width: 0, height: 0, sideways: 0 });
        }
      }
    });
  });
}

test.describe('for everybody', () => {
  // A whole table of rows takes axe a while on two cores.
  test.describe.configure({ timeout: 150_000 });
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every view can be used, ${colorScheme}`, async ({ originmate }) => {
      const page = await rulebook(originmate);
      await page.emulateMedia({ colorScheme });
      for (const address of ['/E?on=2020-01-01', '/search?q=越南', '/compare/E/RC', '/summary']) {
        await turnTo(page, address);
        // Colours are all that is otherwise in the dark.
        const axe = colorScheme === 'dark' ? new AxeBuilder({ page }).withRules(['color-contrast']) : new AxeBuilder({ page });
        const { violations } = await axe.analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`), address).toEqual([]);
      }
    });
  }
});
