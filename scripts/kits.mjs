/**
 * Builds the forms of tests/replica/kits: `node scripts/kits.mjs [kit…]`, all without a name. Each kit is built by itself
 * into .output/kits/<kit>/<hash>/, again only when something that goes into it has changed; so is the driver that the
 * tests put into their pages.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureKitPackages } from './lib/ensure-packages.mjs';
import { buildOf, root } from './lib/paths.mjs';

const kitsDir = join(root, 'tests/replica/kits');
const packages = join(kitsDir, 'node_modules');
const vue2 = { vue: join(packages, 'vue2/dist/vue.esm.js'), vue2: join(packages, 'vue2/dist/vue.esm.js') };
const vue3 = { vue: join(packages, 'vue/dist/vue.esm-bundler.js') };

/** What a kit needs of Vite beyond the usual; one line a kit. `alias`: module → file. */
const special = {
  'ant-design-vue': { alias: vue3 },
  'element-plus': { alias: vue3 },
  'element-ui': { alias: vue2 },
  'view-design': { alias: vue2 },
  'vxe-table': { alias: vue3 },
};

/** Kits that are there: the folders with a main.ts. */
export async function kitNames() {
  const entries = await readdir(kitsDir, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && existsSync(join(kitsDir, entry.name, 'main.ts'))).map(({ name }) => name).sort();
}

/**
 * Builds a kit if need be.
 * @param {string} name
 * @returns {Promise<string>} the folder that holds its index.html
 */
export async function buildKit(name) {
  await ensureKitPackages();
  const { alias = {}, plugins = [] } = special[name] ?? {};
  const inputs = [join(kitsDir, name), join(kitsDir, 'shared'), join(root, 'tests/dom/recogniser/other-pages.ts'), join(kitsDir, 'package-lock.json'), join(root, 'scripts/kits.mjs')];
  return built(name, inputs, async (folder) => {
    await bundle({ entry: join(kitsDir, name, 'main.ts'), folder, file: 'main.js', format: 'es', alias, plugins });
    const styles = existsSync(join(folder, 'style.css')) ? '<link rel="stylesheet" href="./style.css">' : '';
    await writeFile(join(folder, 'index.html'), `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${name}</title>${styles}</head><body><script type="module" src="./main.js"></script></body></html>\n`);
  });
}

/** Builds what runs the recogniser and the filling within a kit's page; gives the file. */
export async function buildDriver() {
  const inputs = [join(root, 'tests/kits/driver.ts'), join(root, 'tests/kits/forty-fields.ts'), join(root, 'lib/portal'), join(root, 'lib/certificate'), join(root, 'scripts/kits.mjs')];
  const folder = await built('driver', inputs, (into) => bundle({ entry: join(root, 'tests/kits/driver.ts'), folder: into, file: 'driver.js', format: 'iife', alias: { '@': root }, plugins: [] }));
  return join(folder, 'driver.js');
}

/** Builds into a folder named after what went in; two builds at the same time do not disturb each other. */
async function built(name, inputs, build) {
  const home = join(buildOf('kits'), name);
  const hash = await hashOf(inputs);
  const folder = join(home, hash);
  if (existsSync(folder)) return folder;
  const making = join(home, `.making-${process.pid}`);
  await mkdir(making, { recursive: true });
  await build(making);
  await rename(making, folder).catch(async (error) => {
    if (!existsSync(folder)) throw error;
    await rm(making, { recursive: true, force: true });
  });
  await forgetOld(home, hash);
  return folder;
}

/** The last builds but one may still be open in somebody's browser. */
async function forgetOld(home, hash) {
  const others = (await readdir(home, { withFileTypes: true })).filter((entry) => entry.isDirectory() && entry.name !== hash && !entry.name.startsWith('.'));
  if (others.length > 6) await Promise.all(others.map(({ name }) => rm(join(home, name), { recursive: true, force: true })));
}

async function bundle({ entry, folder, file, format, alias, plugins }) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: kitsDir,
    logLevel: 'error',
    plugins,
    resolve: { alias: Object.entries(alias).map(([module, to]) => ({ find: new RegExp(`^${module}(?=$|/)`), replacement: to })) },
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false', __OPEN_SHADOW__: 'true' },
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      cssCodeSplit: false,
      assetsInlineLimit: 1_000_000,
      chunkSizeWarningLimit: 100_000,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format, entryFileNames: file, assetFileNames: (asset) => (asset.names[0]?.endsWith('.css') ? 'style.css' : '[name][extname]'), codeSplitting: false } },
    },
  });
}

/** Of all files, those in folders included, by path and content. */
async function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const within = await readdir(input, { recursive: true, withFileTypes: true }).catch(() => null);
    const files = within ? within.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort() : [input];
    for (const file of files) hash.update(file.slice(root.length)).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = process.argv.slice(2);
  const started = performance.now();
  await buildDriver();
  for (const name of asked.length > 0 ? asked : await kitNames()) {
    await buildKit(name).catch((error) => {
      console.error(`${name}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    });
  }
  console.log(`kits: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
