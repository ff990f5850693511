import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { expect, test } from './fixtures';

/** What axe finds wrong on a page, one line a rule with the first element that breaks it. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}

// A whole page of rows takes axe a while on two cores.
test.describe.configure({ timeout: 150_000 });

test('every view of the panel can be used by everybody', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.practice({ query: { demo: 'mistakes' } });
  await originmate.form(page);
  const panel = await originmate.panel(page);
  for (const view of ['findings', 'advice', 'fill', 'fields']) {
    await panel.locator(`[data-action="view-${view}"]`).click();
    await panel.locator(`[data-view="${view}"]`).waitFor();
    expect(await faults(panel), view).toEqual([]);
  }
});

test('every area of the workbench can be used by everybody', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.extensionPage('workbench.html');
  for (const [area, shown] of [['goods', '[role="row"][data-id]'], ['parties', '[role="row"][data-id]'], ['templates', '[role="row"][data-id]'], ['settings', '[data-drafts]']] as const) {
    await page.locator(`[data-area="${area}"]`).click();
    await expect(page.locator(`[data-area="${area}"]`)).toHaveAttribute('aria-current', 'page');
    await expect(page.locator(shown).first()).toBeVisible();
    expect(await faults(page), area).toEqual([]);
  }
});

test('every area of the workbench can be read in the dark', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.extensionPage('workbench.html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  const unreadable: string[] = [];
  for (const area of ['goods', 'parties', 'templates', 'wordings', 'certificates', 'preReviews', 'overview', 'rulebook', 'guides', 'safety', 'settings']) {
    await page.locator(`[data-area="${area}"]`).click();
    await expect(page.locator(`[data-area="${area}"]`)).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().withRules(['color-contrast']).analyze();
    expect(passes[0]?.nodes.length ?? 0, `${area}: texts that were measured`).toBeGreaterThan(15);
    for (const { nodes } of violations) for (const { html, any } of nodes.slice(0, 5)) unreadable.push(`${area}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`);
  }
  expect(unreadable).toEqual([]);
});

test('marks, card and dock in the page can be used by everybody', async ({ originmate }) => {
  const page = await originmate.open('https://swapp.singlewindow.cn/replica/form.html');
  const frame = await originmate.form(page);
  await frame.locator('#f04').fill('INV2026\uFF0D001');
  await frame.locator('.badge').first().click();
  await frame.locator('.card').waitFor();
  const { violations } = await new AxeBuilder({ page }).include('[data-originmate]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual([]);
});
