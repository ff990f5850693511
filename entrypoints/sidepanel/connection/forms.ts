import type { FillReport } from '@/lib/portal/fill-plan';
import type { FormDescription } from '@/lib/portal/describe-form-schema';
import type { FormSnapshot, FromAssistant, PointedControl, ToAssistant } from '@/lib/portal/panel-protocol';
import { after } from './after';
import { parseFromAssistant, parseHello } from './hello';
import type { AssistantPort, FrameOfTab, Link } from './link';
import { share } from './share';

/** One form that an assistant looks after. `lost`: the line broke; the frame may come back. */
export interface OpenForm extends FrameOfTab {
  readonly key: string;
  readonly formId: string;
  readonly host: string;
  readonly title: string;
  readonly state: 'connecting' | 'connected' | 'lost';
  readonly snapshot: FormSnapshot | null;
  /** The last filling, also after it ended. */
  readonly report: FillReport | null;
  readonly teaching: Teaching;
}

/** What the part of the assistant that lets fields be pointed out has said. */
export interface Teaching {
  readonly pointing: 'on' | 'off' | 'failed';
  /** The control pointed out last; another object each time. */
  readonly pointed: PointedControl | null;
  readonly description: FormDescription | null;
}

const notTeaching: Teaching = { pointing: 'off', pointed: null, description: null };

export interface FormsState {
  /** The tab that the panel shows; null before it is known. */
  readonly tabId: number | null;
  readonly forms: readonly OpenForm[];
  /** Key of the form that the user chose among several. */
  readonly chosen: string | null;
}

/** How long a form whose line broke is kept on show: a reloaded frame answers well within. */
const graceMs = 3000;

const keyOf = ({ tabId, frameId }: FrameOfTab): string => `${tabId}:${frameId}`;
const isFilling = (form: OpenForm): boolean => form.report?.state === 'running';

/** The forms of the tab on show, those that answer first. */
export function formsOnShow({ tabId, forms }: FormsState): readonly OpenForm[] {
  return forms.filter((form) => form.tabId === tabId);
}

/** True for a form of which nothing could be read: it loaded while its tab on the portal's desk was not the one on show. */
export const isUnread = ({ state, snapshot, report }: OpenForm): boolean =>
  state === 'connected' && snapshot !== null && report === null && snapshot.fields.length + snapshot.unrecognised.length === 0;

/** The form that the panel speaks of: the chosen one, else the first that is connected and could be read, else any. */
export function currentForm(state: FormsState): OpenForm | null {
  const forms = formsOnShow(state);
  const connected = forms.filter(({ state: is }) => is === 'connected');
  return forms.find(({ key }) => key === state.chosen) ?? connected.find((form) => !isUnread(form)) ?? connected[0] ?? forms[0] ?? null;
}

function taught(before: Teaching, said: Exclude<FromAssistant, { readonly type: 'snapshot' | 'fill-report' }>): Teaching {
  switch (said.type) {
    case 'pointing':
      return { ...before, pointing: said.state };
    case 'pointed':
      return { ...before, pointed: said.control };
    case 'described':
      return { ...before, description: said.description };
  }
}

/**
 * Keeps the panel's lines to the assistants: connects when one says it is here, drops a form when it is gone, asks
 * again when a line breaks. Lines to a tab that is left are signed off, except while a filling runs there.
 */
export class Forms {
  #state: FormsState = { tabId: null, forms: [], chosen: null };
  readonly #ports = new Map<string, AssistantPort>();
  readonly #listeners = new Set<() => void>();
  readonly #link: Link;
  readonly #signal: AbortSignal;

  constructor(link: Link, signal: AbortSignal) {
    this.#link = link;
    this.#signal = signal;
    link.onMessage((message, from) => this.#hear(message, from), signal);
    signal.addEventListener('abort', () => {
      for (const key of this.#ports.keys()) this.#hangUp(key);
    });
  }

  readonly getState = (): FormsState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Turns to a tab, and asks again who is there when it is the same. */
  showTab(tabId: number): void {
    for (const form of this.#state.forms) {
      if (form.tabId !== tabId && !isFilling(form)) this.#drop(form.key);
    }
    if (this.#state.tabId !== tabId) this.#set({ tabId });
    this.#link.announce(tabId);
  }

  /** Turns to one of the tab's forms, and has it read anew: it may have come on show since it was read. */
  choose(key: string): void {
    this.#set({ chosen: key });
    this.send(key, { type: 'rescan' });
  }

  /** Sends to a form's assistant. False when there is no line. */
  send(key: string, message: ToAssistant): boolean {
    const port = this.#ports.get(key);
    if (!port) return false;
    port.send(message);
    return true;
  }

  #hear(message: unknown, from: FrameOfTab): void {
    const hello = parseHello(message);
    if (!hello) return;
    const key = keyOf(from);
    const known = this.#state.forms.find((form) => form.key === key);
    if (hello.type === 'assistant.gone') {
      if (known?.formId === hello.formId) this.#drop(key);
      return;
    }
    if (from.tabId !== this.#state.tabId) return;
    if (known?.formId === hello.formId && known.state !== 'lost') return;
    this.#connect({ ...from, key, formId: hello.formId, host: hello.host, title: hello.title, state: 'connecting', snapshot: null, report: null, teaching: notTeaching });
  }

  #connect(form: OpenForm): void {
    this.#hangUp(form.key);
    const port = this.#link.connect(form);
    this.#ports.set(form.key, port);
    // A form that was lost and kept for its report gives way to whatever the tab shows now.
    const others = this.#state.forms.filter(({ key, tabId, state }) => key !== form.key && !(tabId === form.tabId && state === 'lost'));
    this.#set({ forms: [...others, form] });
    const isCurrent = (): boolean => this.#ports.get(form.key) === port;
    port.onMessage((message) => {
      if (isCurrent()) this.#receive(form.key, message);
    });
    port.onDisconnect(() => {
      if (isCurrent()) this.#lose(form.key);
    });
  }

  #receive(key: string, message: unknown): void {
    const said = parseFromAssistant(message);
    if (said?.type === 'snapshot') {
      this.#change(key, (form) => ({ ...form, state: 'connected', snapshot: share(form.snapshot, said.snapshot) }));
    } else if (said?.type === 'fill-report') {
      this.#change(key, (form) => ({ ...form, report: share(form.report, said.report) }));
      const form = this.#state.forms.find((each) => each.key === key);
      if (form && form.tabId !== this.#state.tabId && !isFilling(form)) this.#drop(key);
    } else if (said) {
      this.#change(key, (form) => ({ ...form, teaching: taught(form.teaching, said) }));
    }
  }

  /** The line broke: the frame was closed or loaded anew. A filling that ran there has ended. */
  #lose(key: string): void {
    this.#ports.delete(key);
    const ended = (report: FillReport | null): FillReport | null => (report?.state === 'running' ? { ...report, state: 'stopped' } : report);
    this.#change(key, (form) => ({ ...form, state: 'lost', report: ended(form.report), teaching: { ...form.teaching, pointing: 'off' } }));
    const form = this.#state.forms.find((each) => each.key === key);
    if (!form) return;
    if (form.tabId === this.#state.tabId) this.#link.announce(form.tabId);
    const giveUp = (): void => {
      if (this.#state.forms.includes(form) && !form.report) this.#drop(key);
    };
    after(graceMs, giveUp, this.#signal);
  }

  #drop(key: string): void {
    this.#hangUp(key);
    this.#set({ forms: this.#state.forms.filter((form) => form.key !== key) });
  }

  #hangUp(key: string): void {
    const port = this.#ports.get(key);
    this.#ports.delete(key);
    port?.disconnect();
  }

  #change(key: string, change: (form: OpenForm) => OpenForm): void {
    const forms = this.#state.forms.map((form) => (form.key === key ? change(form) : form));
    this.#set({ forms });
  }

  #set(change: Partial<FormsState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
