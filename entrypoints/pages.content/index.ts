import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalMatches } from '@/lib/platform/hosts';
import { mountPages } from './mount';

/** Set in the extension's own world of the frame: a second injection finds the first and leaves it alone. */
const world = globalThis as typeof globalThis & { originmatePages?: true };

/** Reads the pages beside the entry form and tells the panel of them. Draws nothing. Injected by the background. */
export default defineContentScript({
  matches: portalMatches,
  registration: 'runtime',
  main() {
    if (world.originmatePages) return;
    world.originmatePages = true;
    mountPages();
  },
});
