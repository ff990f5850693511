import { assistantHost, expect, test, type OriginMate } from './fixtures';

const added = 'https://www.practice.test';
const fullWidthHyphen = 'INV2026\uFF0D001';

interface Scripting {
  readonly chrome: { readonly scripting: { getRegisteredContentScripts(): Promise<{ readonly matches: string[] }[]> } };
}

/** Pages that are opened from now on are looked at. */
const registered = ({ worker }: OriginMate): Promise<void> =>
  expect
    .poll(() => worker.evaluate(async () => (await (globalThis as unknown as Scripting).chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches)))
    .toEqual([`${added}/*`]);

test.use({ addedHosts: [`${added}/*`] });

test('on a host that the user has added a form is found, checked and mended like on the portals’ own', async ({ originmate }) => {
  await registered(originmate);
  const page = await originmate.open(`${added}/replica/form.html`);
  const frame = await originmate.form(page);
  await frame.locator('#f04').fill(fullWidthHyphen);
  const badge = frame.locator('.badge[data-path="CertificateHead.InvNo"]');
  await badge.click();
  await frame.locator('.card [data-action="fix"]').first().click();
  await expect(frame.locator('#f04')).toHaveValue('INV2026-001');
  await expect(badge).toHaveCount(0);
});

test('other hosts still get nothing', async ({ originmate }) => {
  await registered(originmate);
  const page = await originmate.open('https://swapp.singlewindow.cn.practice.test/replica/form.html');
  await originmate.form(await originmate.open(`${added}/replica/form.html`));
  await expect(page.locator(assistantHost)).toHaveCount(0);
});
