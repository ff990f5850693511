import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalMatches } from '@/lib/platform/hosts';
import { providePart } from '@/lib/platform/parts';
import { writer } from './writer';

/** The part of the assistant that writes. Injected by the background when the assistant asks for it. */
export default defineContentScript({
  matches: portalMatches,
  registration: 'runtime',
  main: () => providePart('writer', writer),
});
