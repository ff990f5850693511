import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalMatches } from '@/lib/platform/hosts';
import { extensionAlive } from '@/lib/platform/extension';
import { looksLikeCertificateForm } from '@/lib/portal/detect';

/** Shortest and longest pause between two looks while the page is changing, in ms. A storm of changes is not looked at more often. */
const firstPause = 120;
const longestPause = 2000;

/**
 * In every frame of the portals: waits until a certificate form is there, asks for the assistant, and is done.
 * Costs nothing while the page stands still.
 */
export default defineContentScript({
  matches: portalMatches,
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    let pause = firstPause;
    let waiting = false;
    let lastLook = 0;

    const observer = new MutationObserver(() => {
      if (waiting) return;
      waiting = true;
      if (performance.now() - lastLook > longestPause) pause = firstPause;
      setTimeout(look, pause);
    });

    function look(): void {
      waiting = false;
      lastLook = performance.now();
      if (!extensionAlive()) {
        observer.disconnect();
        return;
      }
      if (!looksLikeCertificateForm(document)) {
        pause = Math.min(pause * 1.5, longestPause);
        return;
      }
      observer.disconnect();
      void browser.runtime.sendMessage({ type: 'assistant.inject' });
    }

    observer.observe(document, { childList: true, subtree: true });
    look();
  },
});
