import { assistantHost, expect, test } from './fixtures';

const singleWindow = 'https://swapp.singlewindow.cn';

test('a form in the top frame gets the assistant', async ({ originmate }) => {
  const page = await originmate.open(`${singleWindow}/replica/form.html`);
  expect(await originmate.form(page)).toBe(page.mainFrame());
});

test('a form in frames of three portals, one inside the other, gets the assistant in its own frame only', async ({ originmate }) => {
  const page = await originmate.open('https://online.customs.gov.cn/replica/desk.html');
  const form = await originmate.form(page);
  expect(form.url()).toBe(`${singleWindow}/replica/form.html`);
  for (const frame of page.frames().filter((other) => other !== form)) await expect(frame.locator(assistantHost)).toHaveCount(0);
});

test('a form in a srcdoc frame gets the assistant', async ({ originmate }) => {
  const page = await originmate.open(`${singleWindow}/replica/srcdoc.html`);
  expect((await originmate.form(page)).url()).toBe('about:srcdoc');
});

test('a form that is drawn in pieces after loading gets the assistant once', async ({ originmate }) => {
  const page = await originmate.open(`${singleWindow}/replica/late.html`);
  const form = await originmate.form(page);
  await expect(form.getByLabel('证书备注信息')).toBeVisible();
  await expect(form.locator(assistantHost)).toHaveCount(1);
});

test('a form under a strict content security policy gets the assistant', async ({ originmate }) => {
  const body = '证书类型 证书号 出口商代码 出口商 进口商 发票号 发票日期 申请日期 唛头 启运港 卸货港 目的港 运输方式 船名/航次 运输细节 出运日期 合同号 FOB值 特殊条款'
    .split(' ')
    .map((label, index) => `<p><label for="a${index}">${label}</label><input id="a${index}"></p>`)
    .join('');
  originmate.server.page('/strict.html', `<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'">${body}`);
  const page = await originmate.open(`${singleWindow}/strict.html`);
  const form = await originmate.form(page);
  await expect(form.locator(`${assistantHost} .layer`)).toHaveCSS('font-size', /px$/);
});

for (const [what, url] of [
  ['a host that only looks like the portal', 'https://swapp.singlewindow.cn.practice.test/replica/form.html'],
  ['a foreign host', 'https://www.practice.test/replica/form.html'],
  ['a log-in page of the portal', `${singleWindow}/replica/login.html`],
  ['a customs declaration of the portal', `${singleWindow}/replica/declaration.html`],
] as const) {
  test(`${what} gets nothing`, async ({ originmate }) => {
    const page = await originmate.open(url);
    const other = await originmate.open(`${singleWindow}/replica/form.html`);
    await originmate.form(other);
    await expect(page.locator(assistantHost)).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
  });
}
