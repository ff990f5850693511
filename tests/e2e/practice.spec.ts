import { expect, test } from './fixtures';

for (const portal of ['single-window', 'internet-customs'] as const) {
  for (const flavour of ['declaration', 'noc'] as const) {
    test(`the practice desk of ${portal} opens a form in ${flavour} style in its own frame, and it is recognised`, async ({ originmate }) => {
      const page = await originmate.practice({ portal, query: { flavour, demo: 'clean' } });
      const form = await originmate.form(page);
      expect(form.parentFrame()).toBe(page.mainFrame());
      const panel = await originmate.panel(page, 'fields');
      const fields = panel.locator('[data-view="fields"]');
      await expect(fields.locator('[data-path="CertificateHead.CertType"][data-value="E"]').first()).toBeVisible();
      await expect(fields.locator('[data-path="CertificateHead.InvNo"]')).toHaveCount(1);
    });
  }
}

test('a desk on one portal with its form on the host of another works across origins', async ({ originmate }) => {
  const page = await originmate.practice({ query: { demo: 'mistakes', frameHost: 'www.chinaport.gov.cn' } });
  const form = await originmate.form(page);
  expect(new URL(form.url()).host).toBe('www.chinaport.gov.cn');
  const panel = await originmate.panel(page, 'findings');
  await expect(panel.locator('[data-rule="invoice-number/full-width"]')).toBeVisible();
});

for (const [what, address] of [
  ['over http', 'http://swapp.singlewindow.cn/practice.html?page=entry&demo=mistakes'],
  ['on another port', 'https://swapp.singlewindow.cn:8443/practice.html?page=entry&demo=mistakes'],
] as const) {
  test(`a form of a portal ${what} is checked but may not be written into`, async ({ originmate }) => {
    const page = await originmate.open(address);
    await originmate.form(page);
    const panel = await originmate.panel(page, 'findings');
    await expect(panel.locator('[data-notice="read-only"]')).toBeVisible();
    const finding = panel.locator('[data-rule="invoice-number/full-width"]');
    await expect(finding).toBeVisible();
    await expect(finding.locator('[data-action="fix"]')).toBeDisabled();
  });
}
