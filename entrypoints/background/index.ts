import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { libraryKeys } from '@/lib/library/lock/library-keys';
import type { LibraryMessage } from '@/lib/library/messages';
import { openOnce } from '@/lib/library/open-once';
import { suggestPort } from '@/lib/library/suggest-port';
import { keepAddedHosts } from '@/lib/platform/added-hosts';
import { answerPage } from '@/lib/platform/answer-page';
import { checkPort } from '@/lib/platform/check-port';
import { localeOf } from '@/lib/platform/locale';
import { greetOpenTabs } from '@/lib/platform/open-tabs';
import { type FrameAddress, frameOf, isOwnPage, originOfAddress } from '@/lib/platform/sender';
import { sidebar, toolbarButton } from '@/lib/platform/sidebar';
import { noteUpdates } from '@/lib/platform/update-ready';
import { within } from '@/lib/platform/within';
import { onDemand } from './on-demand';
import { serveSuggestions } from './suggest-service';

/** So long after its start the background looks after the library: what it was woken for goes first. */
const settledMs = 2000;

/** So long a record that is to be written waits for a new log of the database at most. It takes a third of a second. */
const freshLogMs = 2000;

/**
 * Routes messages by who sends them; composes, holds no rule of the trade. It is started anew many times a day, and what
 * woke it waits: so all of it is one classic script, and most parts of that are evaluated when they are first needed (an
 * `import()` of what stands in the same script is done before the next message comes).
 */
export default defineBackground({
  // Firefox would keep it for as long as the browser runs, and with it the key of a library that is unlocked.
  persistent: false,
  main() {
    const locale = localeOf(browser.i18n.getUILanguage());
    const checks = onDemand(async () => {
      const [{ serveChecks }, { checkAll }, { liveRegister }, { liveIgnored }] = await Promise.all([import('./check-service'), import('./check-all'), import('./live-register'), import('./live-ignored')]);
      const register = liveRegister(async () => (await import('@/lib/library/load-certificates')).loadCertificates());
      const ignored = liveIgnored(async () => (await import('@/lib/library/load-ignored')).loadIgnored());
      return { register, ignored, answer: checkAll(register), serve: (port: Parameters<typeof serveChecks>[0]) => serveChecks(port, { register, ignored, locale }) };
    });
    const forms = onDemand(async () => {
      const { knownForms } = await import('./known-forms');
      return knownForms({ loadLessons: async () => (await import('@/lib/library/load-lessons')).loadLessons() });
    });
    const drafts = onDemand(async () => (await import('./draft-service')).serveDrafts());
    const suggestions = serveSuggestions({ library: openOnce(), onUsed: (id, buyer) => answerLibrary({ type: 'library.used', goodsIds: [id], buyer } satisfies LibraryMessage) });
    const safety = onDemand(async () => {
      const { serveSafety } = await import('@/lib/library/safety/service');
      return serveSafety({
        onRestore() {
          checks.ifMade(({ register, ignored }) => [register, ignored].forEach((part) => part.changed()));
          forms.ifMade((known) => known.changed());
          suggestions.changed();
        },
      });
    });
    const library = onDemand(async () => {
      const [{ serveLibrary }, { withRoom }] = await Promise.all([import('@/lib/library/service'), import('@/lib/library/safety/with-room')]);
      const write = serveLibrary({
        onChange(table) {
          void safety.need().then((service) => service.changed());
          if (table === 'goods') suggestions.changed();
          if (table === 'certificates') checks.ifMade(({ register }) => register.changed());
          if (table === 'ignored') checks.ifMade(({ ignored }) => ignored.changed());
          if (table === 'lessons') forms.ifMade((known) => known.changed());
        },
      });
      return withRoom(write, async () => (await safety.need()).makeRoom());
    });
    const lookAfter = (): void => void safety.need().then((service) => service.wake());
    libraryKeys.watch((event) => {
      forms.ifMade((known) => known.changed());
      if (event === 'locked') suggestions.forget();
      else suggestions.changed();
      checks.ifMade(({ register, ignored }) => [register, ignored].forEach((part) => (event === 'locked' ? part.forget() : part.need())));
      if (event === 'held') lookAfter();
    }, new AbortController().signal);
    const freshLog = import.meta.env.FIREFOX ? Promise.resolve() : freshLogOnce();
    // What the first log of a start takes may be lost with it.
    const answerLibrary = async (message: unknown): Promise<unknown> => {
      const [answer] = await Promise.all([library.need(), freshLog]);
      return answer(message);
    };
    const ownOrigin = originOfAddress(browser.runtime.getURL('/')) ?? '';

    // Business data must be out of reach for content scripts, also in a compromised page (Firefox: no such switch yet).
    void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

    /** The answer to one of the extension's own pages; null for what is not for the background. */
    function answerOwn(message: unknown): Promise<unknown> | null {
      const type = typeOf(message);
      if (type.startsWith('library.')) return answerLibrary(message);
      if (type.startsWith('safety.')) return safety.need().then((part) => part.answer(message));
      if (type.startsWith('drafts.')) return drafts.need().then((part) => part.answer(message));
      if (type === 'check.all') return checks.need().then((part) => part.answer(message));
      if (type === 'form.confirm') return forms.need().then((part) => part.answer(message));
      return suggestions.answer(message);
    }

    /** The answer to a content script; null for what it may not ask. */
    function answerFrame(message: unknown, frame: FrameAddress, keepsNothing: boolean): Promise<unknown> | null {
      const type = typeOf(message);
      if (type === 'draft.keep') return drafts.need().then((part) => part.hear(message, frame, keepsNothing));
      if (type === 'form.seen') return forms.need().then((part) => part.hear(message, frame, keepsNothing));
      return answerPage(message, frame, keepsNothing);
    }

    browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
      const frame = frameOf(sender, browser.runtime.id, ownOrigin);
      const answer = isOwnPage(sender, browser.runtime.id, ownOrigin) ? answerOwn(message) : frame && answerFrame(message, frame, sender.tab?.incognito === true);
      if (!answer) return false;
      // Who asks is answered also where nothing came of it: null tells that there is no answer.
      void answer.then(reply, () => reply(null));
      return true;
    });

    browser.runtime.onConnect.addListener((port) => {
      const frame = port.sender ? frameOf(port.sender, browser.runtime.id, ownOrigin) : null;
      if (port.name === checkPort && frame) void checks.need().then((part) => part.serve(port));
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
    noteUpdates();
    setTimeout(lookAfter, settledMs);
  },
});

/** Before anything more is written into the library: at the start of the browser, and where the background was woken without that. Resolved when it is done, failed, or takes too long. Firefox keeps its databases otherwise. */
function freshLogOnce(): Promise<void> {
  // Without a listener the browser would start without the background.
  browser.runtime.onStartup.addListener(() => undefined);
  const begun = import('@/lib/library/safety/fresh-log').then(({ beginFreshLog }) => beginFreshLog());
  return within(begun, freshLogMs, () => new Error('the log takes too long')).catch(() => undefined);
}

const typeOf = (message: unknown): string => (typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string' ? message.type : '');
