import { expect, test } from './fixtures';

declare const chrome: { readonly storage: { readonly session: { set(values: object): Promise<void> } } };

test('a new version that waits is told in the workbench, installed only when the user says so, and then closes the extension’s pages', async ({ originmate }) => {
  const page = await originmate.extensionPage('workbench.html');
  await expect(page.locator('[data-action="add"]')).toBeVisible();
  await expect(page.locator('[data-action="update-ready"]')).toHaveCount(0);
  // As the background notes what the browser tells it.
  await page.evaluate(() => chrome.storage.session.set({ updateReady: '9.9.9' }));
  await page.locator('[data-action="update-ready"]').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('9.9.9');
  await dialog.getByRole('button', { name: '稍后' }).click();
  await expect(page.locator('[data-action="add"]')).toBeVisible();
  await page.locator('[data-action="update-ready"]').click();
  await Promise.all([page.waitForEvent('close'), page.locator('[data-action="update-now"]').click()]);
});
