import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { portalMatches } from './lib/platform/hosts';
import { compileAtOnce } from './scripts/lib/compile-at-once.mjs';
import { quietScripts } from './scripts/lib/quiet-scripts.mjs';

// A mode of its own would otherwise mean a development build of React and of everything else that asks.
if (process.env['NODE_ENV'] === 'e2e') process.env['NODE_ENV'] = 'production';

/**
 * A page of the extension waits for each file that it loads: of fifty small ones longer than of a dozen. What three parts
 * or more share stands in one, and the libraries of all pages in another.
 */
const chunks = [
  { name: 'vendor', test: /node_modules[\\/](?:react|react-dom|scheduler|@mantine|@floating-ui|@tabler|clsx|zod|dexie|dexie-react-hooks|idb|big\.js)[\\/]/ },
  { name: 'shared', test: /[\\/](?:lib|components)[\\/]/, minShareCount: 3 },
];

/** `wxt build --mode e2e` differs in one thing only: shadow roots are open, so that tests can look inside. */
export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  outDir: process.env['ORIGINMATE_OUT'] ?? '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    short_name: 'OriginMate',
    description: '__MSG_app_description__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: portalMatches,
    ...(browser === 'firefox' ? { optional_permissions: ['*://*/*'] } : { optional_host_permissions: ['*://*/*'] }),
    action: { default_title: '__MSG_app_action__' },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; object-src 'none'; frame-ancestors 'self'",
    },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'originmate@originmate.example', strict_min_version: '128.0', data_collection_permissions: { required: ['none'] } } } }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      // Scripts of the background and of pages that are not ours are one file each.
      if (!entrypoints.every(({ inputPath }) => inputPath.endsWith('.html'))) return;
      Object.assign(config, mergeConfig(config, { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } }));
    },
  },
  vite: ({ mode }) => ({
    plugins: [compileAtOnce('content-scripts/assistant.js'), quietScripts()],
    resolve: {
      alias: {
        // As modules, not as one function around it all: the background compiles that a quarter sooner, each time it is woken.
        dexie: fileURLToPath(new URL('node_modules/dexie/dist/modern/dexie.mjs', import.meta.url)),
        'wxt/utils/content-script-context': fileURLToPath(new URL('lib/platform/content-context.ts', import.meta.url)),
      },
    },
    define: { __OPEN_SHADOW__: JSON.stringify(mode === 'e2e') },
    build: { target: 'es2022', sourcemap: false },
    // In parts: what a worker seldom needs (the reader of old .xls) is loaded when it is needed.
    worker: { format: 'es' },
  }),
});
