import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './paths.mjs';

/** What the rules share with the rest of the product: fields and places, and the decimals. */
const shared = /lib\/certificate\/|^\.\.?\/(?:\.\.\/)*certificate\/|^big\.js$/;

/** Bytes after gzip of engine, rules and rulebook alone, as they stand in the background's script. */
export async function rulesSize() {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { write: false, target: 'es2022', minify: true, rollupOptions: { external: (id) => shared.test(id) }, lib: { entry: join(root, 'lib/check/recheck.ts'), formats: ['es'] } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const code = outputs.flatMap((one) => one.output).map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
}
