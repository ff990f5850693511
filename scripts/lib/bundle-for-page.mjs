import { build } from 'vite';
import { compileHint } from './compile-at-once.mjs';
import { root } from './paths.mjs';

/**
 * One script for a page, its functions below `bench`.
 * @param {string} entry
 * @returns {Promise<string>}
 */
export async function bundleForPage(entry) {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    define: { __OPEN_SHADOW__: 'true' },
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((one) => one.output).find((one) => one.type === 'chunk');
  // `var` at the top of a classic script is a property of the window.
  return compileHint + chunk.code;
}
