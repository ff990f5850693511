import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where reports, screenshots and logs go. Not kept in git. */
export const out = join(root, 'out');

const builds = process.env.ORIGINMATE_OUT ?? join(root, '.output');

/** The built extension of a flavour: `chrome-mv3`, `chrome-mv3-e2e`, `firefox-mv2` … */
export const buildOf = (name) => join(builds, name);
