import { i18n } from '#i18n';
import type { Finding, Severity } from '@/lib/certificate/finding';
import { element, icon } from './element';
import type { Overlay } from './overlay';

export interface DockActions {
  next(): void;
  openPanel(): void;
  /** The user folded the dock or spread it out. */
  folded(folded: boolean): void;
}

/** What the dock shows besides the counts. */
export interface DockState {
  readonly findings: readonly Finding[];
  readonly recognised: number;
  readonly unrecognised: number;
  /** A sentence while something is going on (filling, signed off), or null. */
  readonly notice: string | null;
}

export interface Dock {
  render(state: DockState): void;
  /** As the user left it on another form. */
  fold(folded: boolean): void;
}

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

const keyOf = ({ findings, recognised, unrecognised, notice }: DockState): string =>
  [...severities.map((severity) => findings.filter((finding) => finding.severity === severity).length), recognised, unrecognised, notice].join('|');

/** The small dock in the corner of the form: how much there is to look at, the way to the next one and to the panel. */
export function createDock(overlay: Overlay, actions: DockActions): Dock {
  let folded = false;
  let state: DockState = { findings: [], recognised: 0, unrecognised: 0, notice: null };
  const dock = element('div', { class: 'dock', role: 'toolbar', aria: { label: i18n.t('assistant.name') } });
  overlay.layer.append(dock);
  // The cursor stays in its field when the dock is pressed: the next finding is counted from there.
  dock.addEventListener('mousedown', (event) => event.preventDefault());

  const counts = (): HTMLElement[] => {
    const shown = severities
      .map((severity) => ({ severity, count: state.findings.filter((finding) => finding.severity === severity).length }))
      .filter(({ count }) => count > 0)
      .map(({ severity, count }) =>
        element('span', { class: `tally ${severity}`, title: i18n.t(`assistant.severity.${severity}`), data: { count: String(count), tally: severity } }, icon(severity), String(count)),
      );
    return shown.length > 0 ? shown : [element('span', { class: 'tally ok' }, icon('ok'), i18n.t('assistant.nothing'))];
  };

  function draw(): void {
    dock.classList.toggle('folded', folded);
    const fold = element(
      'button',
      { class: 'quiet fold', data: { action: 'dock-fold' }, aria: { expanded: String(!folded), label: i18n.t(folded ? 'assistant.unfold' : 'assistant.fold') }, title: i18n.t(folded ? 'assistant.unfold' : 'assistant.fold'), onClick: () => {
        folded = !folded;
        draw();
        actions.folded(folded);
      } },
      icon('fold'),
    );
    if (folded) {
      dock.replaceChildren(...counts(), fold);
      return;
    }
    dock.replaceChildren(
      element('span', { class: 'name' }, i18n.t('assistant.name')),
      ...counts(),
      element('span', { class: 'read', title: i18n.t('assistant.readHelp') }, i18n.t('assistant.read', [state.recognised, state.unrecognised])),
      ...(state.notice === null ? [] : [element('span', { class: 'notice', role: 'status' }, state.notice)]),
      ...(state.findings.length > 0
        ? [element('button', { data: { action: 'dock-next' }, title: i18n.t('assistant.nextHelp'), onClick: (event) => event.isTrusted && actions.next() }, i18n.t('assistant.next'), icon('next'))]
        : []),
      element('button', { class: 'primary', data: { action: 'open-panel' }, onClick: (event) => event.isTrusted && actions.openPanel() }, icon('panel'), i18n.t('assistant.panel')),
      fold,
    );
  }

  draw();
  return {
    render(next) {
      // Drawn only when something changed: a button must not be swapped between press and release.
      const changed = keyOf(next) !== keyOf(state);
      state = next;
      if (changed) draw();
    },
    fold(left) {
      if (left === folded) return;
      folded = left;
      draw();
    },
  };
}
