import { assistantHost, assistedFrame, practiceUrl } from './practice.mjs';
import { quantile } from './statistics.mjs';

const keys = 60;

/** A field in which one full-width letter is always worth a mark. */
const field = { path: 'CertificateHead.InvNo', label: '发票号' };

/**
 * From the `input` event of a key to the first painted frame in which the mark beside the field stands. The baseline
 * browser has no extension: from the same event to its next painted frame.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {unknown} application prefilled, with its goods
 * @param {boolean} withExtension
 * @returns {Promise<{ p50: number, p95: number }>} milliseconds
 */
export async function benchKeys(context, application, withExtension) {
  const page = await context.newPage();
  await page.goto(practiceUrl({ data: application, query: { page: 'entry', delay: 0, goodsDelay: 0 } }));
  const frame = withExtension ? await assistedFrame(page) : page.mainFrame();
  const input = await inputOf(frame);
  await input.click();
  await input.press('End');
  await frame.evaluate(prepare, { host: withExtension ? assistantHost : null, path: field.path });
  const times = [];
  for (let index = 0; index < keys; index++) {
    await frame.evaluate(() => globalThis.awaitHint());
    await page.keyboard.insertText('Ａ');
    times.push(await frame.evaluate(() => globalThis.hint));
    await page.keyboard.press('Backspace');
    await frame.evaluate(() => globalThis.hintGone());
  }
  await page.close();
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

async function inputOf(frame) {
  const input = frame.locator('[name="invNo"], #invNo, #INV_NO').first();
  await input.waitFor();
  return input;
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
      document.addEventListener('input', async () => {
        const started = performance.now();
        await until(shown);
        done((await painted()) - started);
      }, { once: true, capture: true });
    });
  };
  globalThis.hintGone = async () => {
    await until(() => !shown());
    await painted();
  };
}
