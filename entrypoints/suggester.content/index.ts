import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalMatches } from '@/lib/platform/hosts';
import { providePart } from '@/lib/platform/parts';
import { suggester } from './suggester';

/** The part of the assistant that suggests goods at a field. Injected by the background when the assistant asks for it. */
export default defineContentScript({
  matches: portalMatches,
  registration: 'runtime',
  main: () => providePart('suggester', suggester),
});
