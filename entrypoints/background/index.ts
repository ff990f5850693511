import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { loadCertificates } from '@/lib/library/load-certificates';
import { serveLibrary } from '@/lib/library/service';
import { keepAddedHosts } from '@/lib/platform/added-hosts';
import { answerPage } from '@/lib/platform/answer-page';
import { checkPort } from '@/lib/platform/check-port';
import { localeOf } from '@/lib/platform/locale';
import { frameOf, isOwnPage, originOfAddress } from '@/lib/platform/sender';
import { sidebar, toolbarButton } from '@/lib/platform/sidebar';
import { serveChecks } from './check-service';
import { liveRegister } from './live-register';

/** Routes messages by who sends them; composes, holds no rule of the trade. */
export default defineBackground({
  type: 'module',
  main() {
    const register = liveRegister(loadCertificates);
    const locale = localeOf(browser.i18n.getUILanguage());
    const answerLibrary = serveLibrary({ onChange: (table) => table === 'certificates' && register.changed() });
    const ownOrigin = originOfAddress(browser.runtime.getURL('/')) ?? '';

    // Business data must be out of reach for content scripts, also in a compromised page (Firefox: no such switch yet).
    void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

    browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
      const frame = frameOf(sender, browser.runtime.id, ownOrigin);
      const answer = isOwnPage(sender, browser.runtime.id, ownOrigin) ? answerLibrary(message) : frame && answerPage(message, frame);
      if (!answer) return false;
      void answer.then(reply);
      return true;
    });

    browser.runtime.onConnect.addListener((port) => {
      if (port.name === checkPort && port.sender && frameOf(port.sender, browser.runtime.id, ownOrigin)) serveChecks(port, { register, locale });
    });

    const bar = sidebar();
    if (bar) {
      toolbarButton().onClicked.addListener(() => void bar.toggle());
    } else {
      void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    }

    keepAddedHosts();
  },
});
