import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalMatches } from '@/lib/platform/hosts';
import { extensionAlive } from '@/lib/platform/extension';
import { looksLikeCertificateForm } from '@/lib/portal/detect';
import { mayBePage } from '@/lib/portal/pages-hint';

/** Shortest and longest pause between two looks while the page is changing, in ms. A storm of changes is not looked at more often. */
const firstPause = 120;
const longestPause = 2000;

/**
 * In every frame of the portals: waits until a certificate form is there and asks for the assistant; for what looks after
 * the pages beside it once such a page is there; and is done when both came. Costs nothing while the page stands still.
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
    let formSeen = false;
    let pageSeen = false;

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
      if (!formSeen && looksLikeCertificateForm(document)) {
        formSeen = true;
        void browser.runtime.sendMessage({ type: 'assistant.inject' });
      } else if (!pageSeen && mayBePage(document)) {
        pageSeen = true;
        void browser.runtime.sendMessage({ type: 'part.load', name: 'pages' });
      }
      if (formSeen && pageSeen) observer.disconnect();
      // What the frame came for is there: the rest can wait.
      pause = formSeen || pageSeen ? longestPause : Math.min(pause * 1.5, longestPause);
    }

    observer.observe(document, { childList: true, subtree: true });
    look();
  },
});
