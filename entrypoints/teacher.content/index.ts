import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalMatches } from '@/lib/platform/hosts';
import { providePart } from '@/lib/platform/parts';
import { teacher } from './teacher';

/** The part of the assistant by which fields are pointed out. Injected by the background when the assistant asks for it. */
export default defineContentScript({
  matches: portalMatches,
  registration: 'runtime',
  main: () => providePart('teacher', teacher),
});
