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
  const { imported, fromSheet, warm, besideSnapshot, cold, empty, heap, list, others } = await benchLibrary(server, extensionDir);
  const at = '100,000 goods: ';
  const row = (what, measured, most, baseline = null, against = '', unit = 'ms') => ({ part: 'library', what: at + what, unit, measured, baseline, against, most });
  const plain = 'a plain list in the same page';
  return [
    row('import of a library file, reading and comparing', imported.read, null),
    row('import of a library file, all of it', imported.read + imported.written, 5000),
    row('longest time that the page drew nothing meanwhile', imported.longest, 200),
    row('import of an .xlsx, reading and comparing', fromSheet.read, null),
    row('import of an .xlsx, all of it', fromSheet.read + fromSheet.written, 20_000),
    row('longest time that the page drew nothing meanwhile (.xlsx)', fromSheet.longest, 200),
    row('suggestion, from message to rows, p50', warm.p50, null),
    row('suggestion, from message to rows, p95', warm.p95, 10, others.miniSearch.p95, 'MiniSearch, in memory'),
    row('the same while a snapshot is being taken, p95', besideSnapshot.p95, 10),
    row('the same beside Fuse.js', warm.p95, null, others.fuse.p95, 'Fuse.js, in memory'),
    row('the same beside Dexie', warm.p95, null, others.dexieFilter.p95, 'filter() over a row each'),
    row('any answer after the background was ended, median', cold.anything, null, empty, 'a background that does nothing'),
    row('first suggestion after the background was ended, median', cold.first, 60, empty, 'a background that does nothing'),
    row('complete suggestion after the background was ended, median', cold.complete, null, others.miniSearch.ready, 'MiniSearch made ready'),
    row('heap of the background with the index in it', heap, 150, null, '', 'MB'),
    row('workbench, from opening to the first row of goods', list.paint, 500),
    row('workbench, scrolling at 60 frames a second, time between frames, p95', list.scroll.p95, 20, list.plain.p95, plain),
    row('the same: frames later than 20 ms', list.scroll.late, null, list.plain.late, plain, '%'),
    row('workbench, sorting by the Chinese name', list.sort.up, null),
    row('workbench, the other way round', list.sort.down, null),
    row('workbench, filtering by a word of the Chinese name', list.filter, null),
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
