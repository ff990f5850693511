import { i18n } from '#i18n';
import type { Finding, Fix } from '@/lib/certificate/finding';
import type { Locale } from '@/lib/certificate/text';
import { element, icon } from './element';
import { type Gate, guardCard } from './gate';
import type { MarkedPlace } from './marks';
import type { Overlay } from './overlay';
import { shownText } from './shown-text';

export interface CardActions {
  readonly locale: Locale;
  /** Name of the field or place in the user's language. */
  nameOf(path: string): string;
  /** One line that names a source, or '' for none. */
  sourceLine(finding: Finding): string;
  /** What stands in the fields of a fix now. */
  valueOf(path: string): string;
  /** False where nothing may be written, or the form has no field for it now. */
  mayFix(fix: Fix): boolean;
  fix(fix: Fix): void;
  openPanel(): void;
}

export interface Card {
  /** `asked`: by a click or key, with sources; `focus`: because the user came into the field, short. */
  open(place: MarkedPlace, how: 'asked' | 'focus'): void;
  close(): void;
  /** Shows what the findings of its place are now; closes when there are none left. */
  refresh(places: readonly MarkedPlace[]): void;
  /** Follows its field after scrolling. */
  follow(): void;
}

interface Open {
  readonly place: MarkedPlace;
  readonly how: 'asked' | 'focus';
  readonly node: HTMLElement;
  readonly gate: Gate;
  readonly controller: AbortController;
}

const sameFindings = (one: MarkedPlace, other: MarkedPlace): boolean =>
  one.findings.length === other.findings.length && one.findings.every((finding, index) => JSON.stringify(finding) === JSON.stringify(other.findings[index]));

const gap = 6;

const valueShown = (text: string): Node | string => (text === '' ? i18n.t('assistant.empty') : shownText(text));

/** Formatter of findings: what a finding says, its source, and the mend with what it changes. */
export function createCard(overlay: Overlay, actions: CardActions): Card {
  let current: Open | null = null;

  const close = (): void => {
    current?.controller.abort();
    current?.node.remove();
    current = null;
  };

  function fixButton(fix: Fix, waiting: (() => void)[], allows: (event: MouseEvent) => boolean): HTMLElement {
    const button = element(
      'button',
      {
        class: 'fix',
        data: { action: 'fix' },
        disabled: true,
        onClick: (event) => {
          if (!allows(event)) return;
          actions.fix(fix);
          close();
        },
      },
      shownText(fix.label[actions.locale]),
    );
    waiting.push(() => {
      button.disabled = !actions.mayFix(fix);
    });
    const changes = fix.edits.map((edit) =>
      element('div', { class: 'change' }, element('del', {}, valueShown(actions.valueOf(edit.path))), ' → ', element('ins', {}, valueShown(edit.value))),
    );
    const note = actions.mayFix(fix) ? null : element('p', { class: 'source' }, i18n.t('assistant.fixElsewhere'));
    return element('div', { class: 'mend' }, ...changes, button, note);
  }

  function row(finding: Finding, full: boolean, waiting: (() => void)[], allows: (event: MouseEvent) => boolean): HTMLElement {
    const source = full ? actions.sourceLine(finding) : '';
    return element(
      'section',
      { class: `finding ${finding.severity}`, data: { rule: finding.rule, severity: finding.severity, path: finding.path } },
      element('span', { class: 'sign', title: i18n.t(`assistant.severity.${finding.severity}`) }, icon(finding.severity)),
      element(
        'div',
        { class: 'body' },
        element('p', { class: 'message' }, shownText(finding.message[actions.locale])),
        source === '' ? null : element('p', { class: 'source' }, i18n.t('assistant.source', [source])),
        finding.fix ? fixButton(finding.fix, waiting, allows) : null,
      ),
    );
  }

  function position(node: HTMLElement, anchor: Element): void {
    const box = anchor.getBoundingClientRect();
    const { width, height } = node.getBoundingClientRect();
    const below = box.bottom + gap + height <= innerHeight || box.top - gap - height < 0;
    node.style.left = `${Math.round(Math.max(gap, Math.min(box.left, innerWidth - width - gap)))}px`;
    node.style.top = `${Math.round(below ? Math.min(box.bottom + gap, Math.max(gap, innerHeight - height - gap)) : box.top - gap - height)}px`;
  }

  function open(place: MarkedPlace, how: Open['how']): void {
    close();
    const controller = new AbortController();
    const waiting: (() => void)[] = [];
    const node = element(
      'div',
      { class: 'card', role: 'dialog', aria: { label: actions.nameOf(place.path) } },
      element('header', {}, element('b', {}, actions.nameOf(place.path)), element('button', { class: 'quiet', data: { action: 'close-card' }, aria: { label: i18n.t('assistant.close') }, onClick: close }, '×')),
      ...place.findings.map((finding) => row(finding, how === 'asked', waiting, (event) => gate.allows(event))),
      element(
        'footer',
        {},
        element('button', { class: 'quiet', data: { action: 'open-panel' }, onClick: (event) => event.isTrusted && actions.openPanel() }, i18n.t('assistant.openPanel')),
      ),
    );
    node.lang = actions.locale;
    overlay.layer.append(node);
    position(node, place.anchor);
    const gate = guardCard(node, overlay, controller.signal, () => waiting.forEach((ready) => ready()));
    current = { place, how, node, gate, controller };
  }

  return {
    open,
    close,
    refresh(places) {
      if (!current) return;
      const { place, how } = current;
      const now = places.find(({ anchor }) => anchor === place.anchor);
      if (!now) close();
      else if (!sameFindings(now, place)) open(now, how);
    },
    follow() {
      if (!current) return;
      position(current.node, current.place.anchor);
      current.gate.moved();
    },
  };
}
