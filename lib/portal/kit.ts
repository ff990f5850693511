import type { Control, ControlKind } from './model';

/** What a control holds: the text that is shown and the code behind it (the same for plain inputs). */
export interface ControlValue {
  readonly shown: string;
  readonly code: string;
}

/** What to write: `shown` is typed, `code` is chosen where the widget has codes. */
export interface WantedValue {
  readonly shown: string;
  readonly code?: string;
}

export type WriteOutcome = { readonly ok: true } | { readonly ok: false; readonly why: 'disabled' | 'no-such-option' | 'not-taken' | 'aborted' };

/**
 * A widget kit: four verbs for one family of controls. Works from the isolated world, on prototype calls only.
 * `recognise` must not change the page; `write` never presses Enter and never submits.
 */
export interface WidgetKit {
  readonly id: string;
  /** The kind of control when the element belongs to this kit, else null. `type` is that of an input, else the name of the tag. */
  recognise(element: HTMLElement, type: string): { readonly kind: ControlKind; readonly code: HTMLInputElement | null } | null;
  read(control: Control): ControlValue;
  write(control: Control, value: WantedValue, signal: AbortSignal): Promise<WriteOutcome>;
  /** Resolves when the widget has come to rest after a write (lists closed, dependants drawn), or the signal aborts. */
  settle(control: Control, signal: AbortSignal): Promise<void>;
}
