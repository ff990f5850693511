import { practiceUrl } from '../../scripts/lib/practice.mjs';
import { assistantHost, expect, formOf, test } from './fixtures';
import { panelFor } from './panel';

test.use({ remembers: false });

const notHere = /资料库在这里不打开|library does not open here/;

test('Firefox that never remembers: workbench and panel say beforehand that nothing is kept, and offer no library; the form is checked', async ({ firefox }) => {
  const workbench = await firefox.extensionPage('workbench.html');
  const notice = await workbench.waitForSelector('[role="alert"]');
  expect(await notice?.evaluate((element) => element.textContent)).toMatch(notHere);
  expect(await workbench.$('[data-action="add"], [data-action="load-sample"], [role="grid"]')).toBeNull();

  const page = await firefox.open(practiceUrl({ portal: 'single-window', data: { CertificateHead: { CertType: 'E', InvNo: 'SL 2026' } }, query: { open: 1 } }));
  const form = await formOf(page);
  await form.waitForFunction((host) => document.querySelector(host)?.shadowRoot?.querySelector('.marks [data-rule^="invoice-number/"]') != null, {}, assistantHost);
  const panel = await panelFor(firefox, page, 'fill');
  const told = await panel.waitForSelector('[data-notice="private"]');
  expect(await told?.evaluate((element) => element.textContent)).toMatch(/不保存任何内容|keeps nothing/);
  const refused = await panel.waitForSelector('main p[role="alert"]');
  expect(await refused?.evaluate((element) => element.textContent)).toMatch(notHere);
  expect(await panel.$('[data-action="choose-template"], [data-draft-offer]')).toBeNull();
});
