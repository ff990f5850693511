import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { loadCertificates } from '@/lib/library/load-certificates';
import { loadLessons } from '@/lib/library/load-lessons';
import type { LibraryMessage } from '@/lib/library/messages';
import { libraryKeys } from '@/lib/library/lock/library-keys';
import { openOnce } from '@/lib/library/open-once';
import { serveSafety } from '@/lib/library/safety/service';
import { withRoom } from '@/lib/library/safety/with-room';
import { serveLibrary } from '@/lib/library/service';
import { suggestPort } from '@/lib/library/suggest-port';
import { keepAddedHosts } from '@/lib/platform/added-hosts';
import { answerPage } from '@/lib/platform/answer-page';
import { checkPort } from '@/lib/platform/check-port';
import { localeOf } from '@/lib/platform/locale';
import { greetOpenTabs } from '@/lib/platform/open-tabs';
import { frameOf, isOwnPage, originOfAddress } from '@/lib/platform/sender';
import { sidebar, toolbarButton } from '@/lib/platform/sidebar';
import { serveChecks } from './check-service';
import { serveDrafts } from './draft-service';
import { knownForms } from './known-forms';
import { liveRegister } from './live-register';
import { serveSuggestions } from './suggest-service';

/** Routes messages by who sends them; composes, holds no rule of the trade. */
export default defineBackground({
  type: 'module',
  main() {
    const register = liveRegister(loadCertificates);
    const forms = knownForms({ loadLessons });
    const locale = localeOf(browser.i18n.getUILanguage());
    const suggestions = serveSuggestions({ library: openOnce(), onUsed: (id, buyer) => answerLibrary({ type: 'library.used', goodsIds: [id], buyer } satisfies LibraryMessage) });
    const safety = serveSafety({
      onRestore() {
        register.changed();
        forms.changed();
        suggestions.changed();
      },
    });
    const writeLibrary = serveLibrary({
      onChange(table) {
        safety.changed();
        if (table === 'goods') suggestions.changed();
        if (table === 'certificates') register.changed();
        if (table === 'lessons') forms.changed();
      },
    });
    const answerLibrary = withRoom(writeLibrary, () => safety.makeRoom());
    const drafts = serveDrafts();
    libraryKeys.watch((event) => {
      if (event === 'locked') register.forget();
      else register.need();
      forms.changed();
      suggestions.changed();
      if (event === 'held') safety.wake();
    }, new AbortController().signal);
    const ownOrigin = originOfAddress(browser.runtime.getURL('/')) ?? '';

    // Business data must be out of reach for content scripts, also in a compromised page (Firefox: no such switch yet).
    void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

    browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
      const frame = frameOf(sender, browser.runtime.id, ownOrigin);
      const answer: Promise<unknown> | null = isOwnPage(sender, browser.runtime.id, ownOrigin)
        ? (answerLibrary(message) ?? safety.answer(message) ?? suggestions.answer(message) ?? drafts.answer(message) ?? forms.answer(message))
        : frame && (drafts.hear(message, frame, sender.tab?.incognito === true) ?? forms.hear(message, frame, sender.tab?.incognito === true) ?? answerPage(message, frame, sender.tab?.incognito === true));
      if (!answer) return false;
      void answer.then(reply);
      return true;
    });

    browser.runtime.onConnect.addListener((port) => {
      const frame = port.sender ? frameOf(port.sender, browser.runtime.id, ownOrigin) : null;
      if (port.name === checkPort && frame) serveChecks(port, { register, locale });
      // A private window keeps nothing and is told nothing.
      if (port.name === suggestPort && port.sender?.tab?.incognito !== true && (frame || (port.sender && isOwnPage(port.sender, browser.runtime.id, ownOrigin)))) suggestions.serve(port, frame);
    });

    const bar = sidebar();
    if (bar) {
      toolbarButton().onClicked.addListener(() => void bar.toggle());
    } else {
      void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    }

    keepAddedHosts();
    greetOpenTabs();
    safety.wake();
  },
});
