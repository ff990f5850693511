import { assistantHost, assistedFrame, practiceUrl } from './practice.mjs';
import { quantile } from './statistics.mjs';

const keys = 60;

/**
 * Keys that bring a mark, each in its field: a character that is not allowed, and the last letter of a wording that is none.
 */
export const keysToPress = {
  character: { path: 'CertificateHead.InvNo', selector: '#invNo, #INV_NO', before: '', key: 'Ａ' },
  wording: { path: 'CertificateHead.Mark', selector: '#markNo, #MARK', before: 'AS PER INVOIC', key: 'E' },
};

/**
 * From the `input` event of a key to the first painted frame in which the mark beside the field stands. The baseline
 * browser has no extension: from the same event to its next painted frame.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {unknown} application prefilled, with its goods
 * @param {boolean} withExtension
 * @param {{ path: string, selector: string, before: string, key: string }} field one of `keysToPress`
 * @returns {Promise<{ p50: number, p95: number }>} milliseconds
 */
export async function benchKeys(context, application, withExtension, field) {
  const page = await context.newPage();
  await page.goto(practiceUrl({ data: application, query: { page: 'entry', delay: 0, goodsDelay: 0 } }));
  const frame = withExtension ? await assistedFrame(page) : page.mainFrame();
  const input = frame.locator(field.selector).first();
  await input.fill(field.before);
  await input.press('Control+End');
  await frame.evaluate(prepare, { host: withExtension ? assistantHost : null, path: field.path });
  const times = [];
  for (let index = 0; index < keys; index++) {
    await frame.evaluate(() => globalThis.awaitHint());
    await page.keyboard.insertText(field.key);
    times.push(await frame.evaluate(() => globalThis.hint));
    await page.keyboard.press('Backspace');
    await frame.evaluate(() => globalThis.hintGone());
  }
  await page.close();
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** Runs in the page: what the two waits of the measurement need. */
function prepare({ host, path }) {
  const root = host === null ? null : document.querySelector(host).shadowRoot;
  const shown = () => root === null || root.querySelector(`[data-path="${path}"][data-rule]`)?.closest('[hidden]') === null;
  const painted = () => new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => done(performance.now()), { once: true });
      channel.port1.start();
      channel.port2.postMessage(0);
    });
  });
  const until = (holds) => new Promise((done) => {
    if (root === null || holds()) return done();
    const observer = new MutationObserver(() => {
      if (!holds()) return;
      observer.disconnect();
      done();
    });
    observer.observe(root, { childList: true, subtree: true, attributes: true });
  });
  globalThis.awaitHint = () => {
    globalThis.hint = new Promise((done) => {
      document.addEventListener('input', async ({ timeStamp }) => {
        // What the extension does in listeners of its own that come before this one counts too.
        await until(shown);
        done((await painted()) - timeStamp);
      }, { once: true, capture: true });
    });
  };
  globalThis.hintGone = async () => {
    await until(() => !shown());
    await painted();
  };
}
