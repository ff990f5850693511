import { startPortalServer } from '../portal-server.mjs';
import { launch } from './launch.mjs';
import { buildOf } from './paths.mjs';
import { practiceUrl } from './practice.mjs';
import { loadSampleLibrary } from './sample-library.mjs';

/** English where the machine speaks English, Chinese everywhere else. */
const language = () => (Intl.DateTimeFormat().resolvedOptions().locale.startsWith('en') ? 'en' : 'zh-CN');

const whatToTry = `
练习门户已打开（单一窗口，东盟证书，预置了几处错误）。可以试试：
  1. 看栏目旁的标记，点标记看原因和依据，再点一键修改。
  2. 在“发票号”里输入全角字母或空格，标记立刻出现。
  3. 点工具栏上的拼图图标 → OriginMate 原证助手，打开侧边栏：检查、建议、填入、字段。
  4. 在“填入”里选模板和货物，看“现在 / 将填”，确认后回读，再撤销。
  5. 另一个门户：新标签页打开 https://online.customs.gov.cn/practice.html
关闭窗口即结束。这个浏览器只认得练习门户，到不了任何真实网站。

The practice portal is open (Single Window, an ASEAN certificate with mistakes in it). Things to try:
  1. Look at the marks beside the fields, open one for reason and source, take the mend.
  2. Type a full-width letter or a blank into the invoice number: the mark comes at once.
  3. Puzzle icon in the toolbar → OriginMate opens the side panel: findings, advice, filling, fields.
  4. In the filling view choose a template and goods, look at now / will be, confirm, and undo.
  5. The other portal: https://online.customs.gov.cn/practice.html in a new tab.
Close the window to end. This browser knows the practice portal only and reaches no real site.
`;

/** Opens a window with the extension, the sample library and a form of the practice portal; resolves when it is closed. */
export async function openWindow() {
  const extensionDir = buildOf('chrome-mv3');
  const server = await startPortalServer({ extensionDir });
  const browser = await launch({ server, extensionDir, headless: false, viewport: null, locale: language() });
  const closed = new Promise((done) => browser.context.once('close', done));
  const library = await loadSampleLibrary(browser);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(practiceUrl({ query: { demo: 'mistakes', open: 1 } }));
  await page.bringToFront();
  console.log(`示例资料已载入 · sample library loaded: ${library.goods} goods, ${library.parties} parties, ${library.templates} templates`);
  console.log(whatToTry);
  await closed;
  await browser.discard();
  await server.close();
  return true;
}
