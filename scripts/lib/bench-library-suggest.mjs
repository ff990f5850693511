import { median, quantile } from './statistics.mjs';

/** Times that the background is ended to be asked cold. */
const coldStarts = 9;

/** Asks over a port as a page does; `first`: the first answer, else the complete one. */
function asking([questions, first]) {
  const port = chrome.runtime.connect({ name: 'originmate-suggest' });
  const ask = (query, turn) => new Promise((done) => {
    const from = performance.now();
    const hear = (answer) => {
      if (answer.turn !== turn || (!first && !answer.complete)) return;
      port.onMessage.removeListener(hear);
      done({ ms: performance.now() - from, rows: answer.rows.length, complete: answer.complete });
    };
    port.onMessage.addListener(hear);
    port.postMessage({ turn, query, certType: 'E', buyer: 'BUYER 7 CO., LTD.', limit: 10 });
  });
  return (async () => {
    const answers = [];
    for (const [turn, query] of questions.entries()) answers.push(await ask(query, turn));
    port.disconnect();
    return answers;
  })();
}

/** Milliseconds from message to rows, of every question three times. */
export async function warmSuggestions(browser, questions) {
  const page = await browser.extensionPage('practice.html');
  await page.evaluate(asking, [questions.slice(0, 1), false]);
  const answers = await page.evaluate(asking, [[...questions, ...questions, ...questions], false]);
  await page.close();
  const taken = answers.map(({ ms }) => ms);
  return { p50: median(taken), p95: quantile(taken, 0.95) };
}

/** Has the background copy the library into a snapshot, and waits for that. */
export async function takeSnapshot(browser) {
  const page = await browser.extensionPage('practice.html');
  await page.evaluate(snapshotTaken);
  await page.close();
}

async function snapshotTaken() {
  const { ok } = await chrome.runtime.sendMessage({ type: 'safety.snapshot' });
  if (!ok) throw new Error('no snapshot was taken');
}

/** The same as {@link warmSuggestions} while a snapshot is being taken. */
export async function suggestionsDuringSnapshot(browser, questions) {
  const page = await browser.extensionPage('practice.html');
  await page.evaluate(asking, [questions.slice(0, 1), false]);
  const work = { ended: false };
  const taken = page.evaluate(snapshotTaken).finally(() => (work.ended = true));
  const answers = [];
  for (let at = 0; !work.ended; at += 10) {
    const some = Array.from({ length: 10 }, (_, next) => questions[(at + next) % questions.length]);
    answers.push(...(await page.evaluate(asking, [some, false])));
  }
  await taken;
  await page.close();
  return { p95: quantile(answers.map(({ ms }) => ms), 0.95) };
}

/** Medians over several ends of the background: any answer at all, the first suggestion, the complete one. */
export async function coldSuggestions(browser, questions) {
  const page = await browser.extensionPage('practice.html');
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const asked = questions.filter((text) => text.length > 3);
  const result = { first: [], complete: [], anything: [] };
  for (let start = 0; start < coldStarts; start++) {
    await session.send('ServiceWorker.stopAllWorkers');
    result.anything.push(await page.evaluate(anyAnswer, { type: 'form.confirm', form: 'none', field: null }));
    for (const [kind, first] of [['first', true], ['complete', false]]) {
      await session.send('ServiceWorker.stopAllWorkers');
      const [answer] = await page.evaluate(asking, [[asked[(start * 7) % asked.length]], first]);
      result[kind].push(answer.ms);
    }
  }
  await page.close();
  return { first: median(result.first), complete: median(result.complete), anything: median(result.anything) };
}

async function anyAnswer(message) {
  const from = performance.now();
  await chrome.runtime.sendMessage(message);
  return performance.now() - from;
}

/** The same in an extension whose background does nothing but answer: median of the time to its answer after it was ended. */
export async function emptyBackground(browser) {
  const page = await browser.extensionPage('page.html');
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const taken = [];
  for (let start = 0; start < coldStarts; start++) {
    await session.send('ServiceWorker.stopAllWorkers');
    taken.push(await page.evaluate(anyAnswer, {}));
  }
  await page.close();
  return median(taken);
}

/** Megabytes that the background's heap holds with the index in it, arrays outside of it included. */
export async function heapOfBackground(browser) {
  const page = await browser.extensionPage('practice.html');
  await page.evaluate(asking, [['steel'], false]);
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) return Number.NaN;
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId));
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const answered = new Promise((done) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, result } = JSON.parse(message);
      if (id === 2) done((result.usedSize + (result.backingStorageSize ?? 0)) / 1_000_000);
    });
  });
  await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }) });
  await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 2, method: 'Runtime.getHeapUsage' }) });
  const megabytes = await answered;
  await page.close();
  return megabytes;
}
