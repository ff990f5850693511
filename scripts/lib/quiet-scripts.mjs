/** WXT's logger at the start of each content script, and the one line that uses it in a build. */
const logger = /const logger = \{[\s\S]*?\n\};/;
const crash = /logger\.error\([^;]*\);/;

/**
 * Vite plugin: content scripts write nothing into a portal's console, and do not carry a logger for it. What a script
 * throws the browser reports by itself.
 * @returns {import('vite').Plugin}
 */
export const quietScripts = () => ({
  name: 'originmate-quiet-scripts',
  transform: (code, id) => (id.includes('content-script-isolated-world-entrypoint') && logger.test(code) ? { code: code.replace(logger, '').replace(crash, ''), map: null } : undefined),
});
