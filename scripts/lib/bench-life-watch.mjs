/** What counts as work of a page's scripts in a trace. */
const kinds = {
  timers: new Set(['TimerInstall', 'TimerFire']),
  frames: new Set(['RequestAnimationFrame', 'FireAnimationFrame']),
  // Every message that arrives, every event that is heard and every timer runs a function.
  calls: new Set(['FunctionCall']),
};

/**
 * What runs in the page's own process while `work` lasts.
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<unknown>} work which must not touch the page
 * @returns {Promise<{ timers: number, frames: number, calls: number, busy: number }>} counts; `busy`: ms of the main thread
 */
export async function traced(page, work) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] }, transferMode: 'ReportEvents' });
  await work();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const thread = mainThread(events, page.url());
  const own = events.filter((event) => `${event.pid}:${event.tid}` === thread);
  const count = (names) => own.filter(({ name }) => names.has(name)).length;
  const busy = own.filter(({ name, ph }) => ph === 'X' && name === 'RunTask').reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
  return { timers: count(kinds.timers), frames: count(kinds.frames), calls: count(kinds.calls), busy };
}

/** `pid:tid` of the main thread of the process that shows the address. */
function mainThread(events, address) {
  const started = events.find(({ name }) => name === 'TracingStartedInBrowser');
  const frame = started?.args.data.frames.find(({ url }) => url === address);
  const pid = frame?.processId;
  const named = events.find((event) => event.pid === pid && event.name === 'thread_name' && event.args.name === 'CrRendererMain');
  if (!named) throw new Error('the trace does not tell the main thread of the page');
  return `${pid}:${named.tid}`;
}

/**
 * The share of the time, in percent, in which scripts below an address ran, with all that they called, layout included.
 * @param {import('@playwright/test').Page} page
 * @param {string} origin of the scripts, e.g. `chrome-extension://…/`
 * @param {() => Promise<unknown>} work
 */
export async function profiled(page, origin, work) {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const ours = new Set();
  const mark = (node) => {
    ours.add(node.id);
    for (const child of node.children ?? []) mark(byId.get(child));
  };
  for (const node of profile.nodes) if (node.callFrame.url.startsWith(origin)) mark(node);
  let own = 0;
  profile.samples.forEach((id, index) => {
    if (ours.has(id)) own += profile.timeDeltas[index] ?? 0;
  });
  return (100 * own) / (profile.endTime - profile.startTime);
}
