/**
 * What the side panel shows, read by its data attributes (docs/testing.md).
 * @typedef {import('@playwright/test').Page} Page
 */

/**
 * Turns to a view of the panel and waits until it stands.
 * @param {Page} panel
 * @param {'findings' | 'advice' | 'fill' | 'fields'} view
 */
export async function turnTo(panel, view) {
  await panel.locator(`[data-action="view-${view}"]`).click();
  await panel.locator(`[data-view="${view}"]`).waitFor();
}

/**
 * Recognised fields and controls that were not recognised.
 * @param {Page} panel
 * @returns {Promise<{ fields: { path: string, value: string }[], unrecognised: string[] }>}
 */
export async function fieldsOf(panel) {
  await turnTo(panel, 'fields');
  await panel.locator('[data-view="fields"] [data-value]').first().waitFor();
  return panel.locator('[data-view="fields"]').evaluate((view) => ({
    fields: [...view.querySelectorAll('[data-path][data-value]')].map(({ dataset }) => ({ path: dataset.path, value: dataset.value })),
    unrecognised: [...view.querySelectorAll('[data-unrecognised]')].map(({ dataset }) => dataset.unrecognised),
  }));
}

/**
 * @param {Page} panel
 * @returns {Promise<{ rule: string, severity: string, path: string, message: string }[]>}
 */
export async function findingsOf(panel) {
  await turnTo(panel, 'findings');
  return panel.locator('[data-view="findings"]').evaluate((view) =>
    [...view.querySelectorAll('[data-rule]')].map((item) => ({
      rule: item.dataset.rule,
      severity: item.dataset.severity,
      path: item.dataset.path,
      message: item.querySelector('p')?.textContent ?? '',
    })),
  );
}

/**
 * Chooses a template in the filling view and gives every goods line its figures; the preview then stands.
 * @param {Page} panel
 * @param {string} template part of the template's name
 */
export async function prepareFill(panel, template) {
  await turnTo(panel, 'fill');
  await panel.locator('[data-action="choose-template"]').click();
  await panel.getByRole('option').filter({ hasText: template }).first().click();
  const lines = panel.locator('[data-goods-line]');
  await lines.first().waitFor();
  const figures = { PackQty: '100', GoodsQty: '1200', GrossWt: '860', InvPrice: '3.5', InvValue: '4200', FOBValue: '4200' };
  for (const line of await lines.all()) {
    for (const [tag, value] of Object.entries(figures)) await line.locator(`[data-tag="${tag}"]`).fill(value);
  }
}

/**
 * Confirms the preview, waits for the report and reads what became of each field.
 * @param {Page} panel
 * @param {Page} [page] the form's page, to be put on show as it is beside a side panel: browsers stop animations in tabs behind another
 * @returns {Promise<{ state: string, results: { path: string, outcome: string }[] }>}
 */
export async function confirmFill(panel, page) {
  await panel.locator('[data-action="fill-confirm"]').click();
  await page?.bringToFront();
  const report = panel.locator('[data-fill-state="done"], [data-fill-state="stopped"]');
  await report.waitFor({ timeout: 60_000 });
  return report.evaluate((element) => ({
    state: element.dataset.fillState,
    results: [...element.querySelectorAll('[data-outcome]')].map(({ dataset }) => ({ path: dataset.path, outcome: dataset.outcome })),
  }));
}
