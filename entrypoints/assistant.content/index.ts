import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalMatches } from '@/lib/platform/hosts';
import { mountAssistant } from './mount';

/** Set in the extension's own world of the frame: a second injection finds the first and leaves it alone. */
const world = globalThis as typeof globalThis & { originmateAssistant?: true };

/** Marks, dock and the wire to the panel, in the frame that holds the form. Injected by the background. */
export default defineContentScript({
  matches: portalMatches,
  registration: 'runtime',
  main() {
    if (world.originmateAssistant) return;
    world.originmateAssistant = true;
    mountAssistant();
  },
});
