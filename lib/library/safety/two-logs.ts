/**
 * More than two of LevelDB's logs (4 MiB each) and a piece on either side, in values that stay in the log: larger ones
 * become files of their own. To be written over one row one after the other, which is then deleted. When that is done,
 * what was written before is a table on the disk: LevelDB does not begin the second new log before that.
 */
export function twoLogs(): readonly Uint8Array<ArrayBuffer>[] {
  // Random: the browser compresses.
  const value = crypto.getRandomValues(new Uint8Array(48 * 1024));
  return Array.from({ length: 256 }, () => value);
}
