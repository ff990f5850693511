import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'vite';

const entry = 'virtual:tests';

/**
 * The tests named by `globs` with all they use, as one script that can be run again and again: modules begin anew each
 * time, packages are loaded once. `import.meta` keeps meaning the file that it stands in.
 * @param {{ root: string, globs: readonly string[], words: Record<string, unknown> }} of `words` is what `vitest` gives the tests.
 * @returns {Promise<() => void>} loads the tests; what throws while loading is thrown on.
 */
export async function bundleOf({ root, globs, words }) {
  const places = {
    name: 'places',
    enforce: 'pre',
    resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
    load: (id) => (id === `\0${entry}` ? `import.meta.glob(${JSON.stringify(globs)}, { eager: true });` : undefined),
    transform: (code, id) =>
      id.includes('\0') || !code.includes('import.meta.')
        ? undefined
        : code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
  };
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [places],
    resolve: { alias: { '@': root } },
    build: { ssr: true, write: false, minify: false, target: 'node20', rollupOptions: { input: entry, external: ['vitest'], output: { format: 'cjs', codeSplitting: false } } },
  });
  const [chunk, ...others] = [result].flat().flatMap(({ output }) => output);
  if (others.length > 0) throw new Error(`One script was wished, ${others.length + 1} came.`);
  const require = createRequire(resolve(root, 'package.json'));
  const script = new Script(`(function (require, exports, module) {${chunk.code}\n})`, { filename: 'tests.cjs' });
  const load = script.runInThisContext();
  return () => {
    const module = { exports: {} };
    load((name) => (name === 'vitest' ? words : require(name)), module.exports, module);
  };
}
