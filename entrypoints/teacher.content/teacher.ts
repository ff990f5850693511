import { browser } from 'wxt/browser';
import { describeForm } from '@/lib/portal/describe-form';
import { columnAt } from '@/lib/portal/column-at';
import type { FromAssistant, ToTeacher } from '@/lib/portal/panel-protocol';
import type { Control } from '@/lib/portal/model';
import { jumpTo } from '../assistant.content/jump';
import type { Session } from '../assistant.content/session';
import { pointOut } from './point-out';
import { targetsOf, taughtAs } from './targets';

/** What the assistant lends this part. */
export interface TeacherAround {
  readonly session: Pick<Session, 'bound' | 'reading' | 'certType' | 'present'>;
  /** Where to draw: the assistant's layer over the page. */
  readonly layer: HTMLElement;
  readonly signal: AbortSignal;
  send(message: FromAssistant): void;
}

export type Teacher = typeof teacher;

let pointing: AbortController | null = null;

/** Has the user point a field out, or describes the form, and tells the panel. One pointing at a time. */
export function teacher(message: ToTeacher, { session, layer, signal, send }: TeacherAround): void {
  const chosen = (pointed: Control): void => {
    const { control, sketch } = taughtAs(session, pointed);
    send({ type: 'pointed', control: { controlId: control.id, sketch } });
  };
  pointing?.abort();
  pointing = null;
  if (message.type === 'describe') {
    send({ type: 'described', description: describeForm(session, { version: browser.runtime.getManifest().version, language: browser.i18n.getUILanguage() }) });
    return;
  }
  if (message.type === 'teach-end') {
    send({ type: 'pointing', state: 'off' });
    return;
  }
  const named = message.controlId === null ? null : targetsOf(session).find(({ id }) => id === message.controlId);
  if (named) {
    jumpTo(named.element);
    chosen(named);
    return;
  }
  const own = new AbortController();
  pointing = own;
  send({ type: 'pointing', state: 'on' });
  own.signal.addEventListener('abort', () => send({ type: 'pointing', state: 'off' }), { once: true });
  pointOut({
    targets: () => targetsOf(session),
    columnAt: (target) => columnAt(target, session.bound),
    labelOf: (control) => taughtAs(session, control).sketch?.label ?? '',
    layer,
    signal: AbortSignal.any([own.signal, signal]),
    onChoose(control) {
      own.abort();
      chosen(control);
    },
    onEnd: () => own.abort(),
  });
}
