import { startPortalServer } from '../portal-server.mjs';
import { benchLibrary } from './bench-library.mjs';
import { machine } from './machine.mjs';
import { buildOf } from './paths.mjs';

/**
 * The rows of the library at 100,000 made-up goods.
 * @param {Parameters<typeof benchLibrary>[0]} server
 * @param {string} extensionDir
 */
export async function libraryRows(server, extensionDir) {
  const { imported, warm, warmMedian, cold, coldComplete, coldAnything, heap, paint, others } = await benchLibrary(server, extensionDir);
  const at = '100,000 goods: ';
  const row = (what, measured, most, baseline = null, against = '', unit = 'ms') => ({ what: at + what, unit, measured, baseline, against, most });
  return [
    row('import of a library file, reading and comparing', imported.read, null),
    row('import of a library file, all of it', imported.read + imported.written, 5000),
    row('longest time that the page drew nothing meanwhile', imported.longest, null),
    row('suggestion, from message to rows, p50', warmMedian, null),
    row('suggestion, from message to rows, p95', warm, 10, others.miniSearch.p95, 'MiniSearch, in memory'),
    row('the same beside Fuse.js', warm, null, others.fuse.p95, 'Fuse.js, in memory'),
    row('the same beside Dexie', warm, null, others.dexieFilter.p95, 'filter() over a row each'),
    row('first suggestion after the background was ended, median', cold, 60, coldAnything, 'any answer after that'),
    row('complete suggestion after the background was ended, median', coldComplete, null, others.miniSearch.ready, 'MiniSearch made ready'),
    row('heap of the background with the index in it', heap, 150, null, '', 'MB'),
    row('workbench, from opening to the first row of goods', paint, 500),
  ];
}

/** The library alone, on the finished build `chrome-mv3-e2e`. */
export async function measure() {
  const extensionDir = buildOf('chrome-mv3-e2e');
  const server = await startPortalServer({ extensionDir });
  try {
    const rows = await libraryRows(server, extensionDir);
    const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
    return { day, machine: machine(), browser: 'Chromium', rows };
  } finally {
    await server.close();
  }
}
