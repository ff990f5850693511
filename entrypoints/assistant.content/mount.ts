import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { markedText } from '@/components/visible-text';
import { extensionAlive } from '@/lib/platform/extension';
import { inOneLine, localeOf } from '@/lib/platform/locale';
import type { PageReply } from '@/lib/platform/messages';
import { randomId } from '@/lib/platform/random-id';
import type { FillReport } from '@/lib/portal/fill-plan';
import { obtainPart } from '@/lib/platform/parts';
import type { FromAssistant, ToAssistant, ToTeacher } from '@/lib/portal/panel-protocol';
import type { Teacher } from '../teacher.content/teacher';
import { acquaint } from './known-form';
import { createCard } from './card';
import { createChecker } from './checker';
import { createDock } from './dock';
import { guardDraft } from './drafts';
import { jumpTo } from './jump';
import { listenKeys } from './keys';
import { createMarks } from './marks';
import { nameOfPath } from './names';
import { mountOverlay } from './overlay';
import { linkPanels } from './panel-link';
import { whenRewritten } from './rewritten';
import { startSession } from './session';
import { startSuggestions } from './suggestions/suggestions';
import { signOff } from './sign-off';
import { snapshotOf } from './snapshot';
import { watchForm } from './watch';
import { startWriting } from './writing';

/** Puts the assistant together: session (what stands in the form), marks, card, dock, and the wire to the panels. */
export function mountAssistant(): void {
  const life = new AbortController();
  const { signal } = life;
  const locale = localeOf(browser.i18n.getUILanguage());
  const formId = randomId();
  let notice: string | null = null;
  let lastShown: HTMLElement | null = null;
  let marksLost = false;

  const overlay = mountOverlay(signal, () => {
    marksLost = true;
    sendSnapshot();
  });
  const checker = createChecker(draw, signal);
  const session = startSession(checker, draw);
  const acquaintance = acquaint(formId, session, draw);
  const writing = startWriting(session, overlay.host, onReport, draw, signal);
  const drafts = guardDraft(formId, session, signal);
  const card = createCard(overlay, {
    locale,
    nameOf: (path) => nameOfPath(path, locale),
    sourceLine: (finding) => inOneLine(checker.sourceTitles(finding), locale),
    valueOf: (path) => session.valueOf(path),
    mayFix: (fix) => writing.readOnly === null && fix.edits.every(({ path }) => session.bindingOf(path) !== null),
    fix: (fix) => void writing.fix(fix.edits),
    openPanel: () => void openPanel(),
  });
  const marks = createMarks(
    overlay,
    (place) => card.open(place, 'asked'),
    ({ findings: [first] }) => (first ? i18n.t('assistant.mark', [i18n.t(`assistant.severity.${first.severity}`), markedText(first.message[locale])]) : ''),
  );
  const dock = createDock(overlay, { next, openPanel: () => void openPanel(), folded: (folded) => void foldDock(folded) });
  const suggestions = startSuggestions({ session, writing, overlay, locale, clear: card.close }, signal);
  const link = linkPanels({ formId, host: location.host, title: document.title }, { onMessage, onOpened: sendSnapshot }, signal);

  function sendSnapshot(): void {
    link.send(() => ({ type: 'snapshot', snapshot: snapshotOf(formId, session, writing.readOnly, { draftId: `${formId}-${drafts.sitting}`, marksLost, known: acquaintance.known }) }));
  }

  function draw(): void {
    if (signOff(life, overlay)) return;
    overlay.layer.hidden = !session.present;
    const places = session.places();
    marks.render(places);
    card.refresh(places);
    dock.render({
      findings: session.findings,
      recognised: session.reading.values.length,
      unrecognised: session.reading.unrecognised.length,
      notice: notice ?? (writing.readOnly === null ? null : i18n.t('assistant.foreignFrame')),
    });
    acquaintance.look();
    sendSnapshot();
  }

  function onReport(report: FillReport): void {
    notice = report.state === 'running' ? i18n.t('assistant.filling', [report.results.length, report.total]) : null;
    drafts.filled(report);
    suggestions.reported(report);
    link.send(() => ({ type: 'fill-report', report }));
    draw();
  }

  /** Keeps how the user wants the dock, or asks how it was left. */
  async function foldDock(folded: boolean | null): Promise<void> {
    if (!extensionAlive()) return;
    const reply: PageReply['dock.fold'] | undefined = await browser.runtime.sendMessage({ type: 'dock.fold', folded });
    if (reply && !signal.aborted) dock.fold(reply.folded);
  }

  async function openPanel(): Promise<void> {
    const reply: PageReply['panel.open'] | undefined = await browser.runtime.sendMessage({ type: 'panel.open' });
    notice = reply?.opened === true ? null : i18n.t('assistant.panelRefused');
    draw();
  }

  /** The place after the one that has the focus, or after the last one shown (a table's cell takes no focus); round and round. */
  function next(): void {
    const places = session.places();
    const focused = places.findIndex(({ anchor }) => anchor.contains(document.activeElement));
    const here = focused >= 0 ? focused : places.findIndex(({ anchor }) => anchor === lastShown);
    const place = places[(here + 1) % places.length];
    if (!place) return;
    lastShown = place.anchor;
    jumpTo(place.anchor);
    marks.place();
    card.open(place, 'asked');
  }

  function onMessage(message: ToAssistant): void {
    switch (message.type) {
      case 'jump': {
        const anchor = session.anchorOf(message.path);
        if (anchor) jumpTo(anchor);
        return;
      }
      case 'show-control': {
        const control = session.reading.unrecognised.find(({ control }) => control.id === message.controlId)?.control;
        if (control) jumpTo(control.element);
        return;
      }
      case 'fix':
        return void writing.fix(message.edits);
      case 'fill':
        return void writing.fill(message.plan);
      case 'stop':
        return writing.stop();
      case 'undo':
        return void writing.undo(message.planId);
      case 'rescan':
        acquaintance.forget();
        return session.rebind();
      case 'teach':
      case 'teach-end':
      case 'describe':
        return void toTeacher(message);
    }
  }

  /** Pointing fields out and describing the form are rare: what does that is loaded when it is asked for. */
  async function toTeacher(message: ToTeacher): Promise<void> {
    const teacher = await obtainPart<Teacher>('teacher');
    const send = (said: FromAssistant): void => link.send(() => said);
    if (teacher) teacher(message, { session, layer: overlay.layer, signal, send });
    else send({ type: 'pointing', state: 'failed' });
  }

  function moved(): void {
    marks.place();
    card.follow();
  }

  function acted(event: Event): void {
    acquaintance.acted();
    drafts.acted(event);
  }

  watchForm(overlay.host, { acted, typed: session.typed, reread: session.reread, rebind: session.rebind, moved }, signal);
  // A page that is left may come back as it was, but for its ports: the browser closes them without a word.
  window.addEventListener('pagehide', () => checker.hangUp(), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && checker.warm(), { signal });
  whenRewritten(() => {
    life.abort();
    mountAssistant();
  }, signal);
  listenKeys(
    {
      next,
      end() {
        card.close();
        writing.stop();
      },
    },
    signal,
  );
  document.addEventListener(
    'focusin',
    (event) => {
      checker.warm();
      const place = event.target instanceof Node && event.target !== overlay.host ? session.places().find(({ anchor }) => anchor.contains(event.target as Node)) : undefined;
      if (place && place.findings[0]?.severity !== 'hint') card.open(place, 'focus');
      else if (event.target !== overlay.host) card.close();
    },
    { capture: true, signal },
  );
  if (extensionAlive()) draw();
  void foldDock(null);
}
