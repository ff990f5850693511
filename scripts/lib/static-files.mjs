import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * A file below a folder, or null when there is none.
 * @param {string} folder
 * @param {string} path as in a URL, `/` first; never leaves the folder
 */
export async function staticFile(folder, path) {
  const file = normalize(join(folder, decodeURIComponent(path)));
  const type = types[extname(file)];
  if (!type || !file.startsWith(normalize(folder + sep))) return null;
  try {
    return { body: await readFile(file), type };
  } catch {
    return null;
  }
}
