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
  /** True for an option that would be read back as what is wanted: for lists that show texts and keep their codes to themselves. */
  readonly means?: (option: ControlValue) => boolean;
}

export type WriteOutcome = { readonly ok: true } | { readonly ok: false; readonly why: 'disabled' | 'no-such-option' | 'not-taken' | 'aborted' };

/** What a kit makes of an element. */
export interface Recognised {
  readonly kind: ControlKind;
  readonly code: HTMLInputElement | null;
  /** What the user sees and labels belong to, where that is not the element itself (an input of a drop-down that is drawn invisible). */
  readonly element?: HTMLElement;
}

/** The half of a widget kit that only looks: it is loaded with the form. Works from the isolated world, never changes the page. */
export interface KitReader {
  readonly id: string;
  /** The kind of control when the element belongs to this kit, else null. `type` is that of an input, else the name of the tag. */
  recognise(element: HTMLElement, type: string): Recognised | null;
  read(control: Control): ControlValue;
  /** What can be chosen, where the page says so without opening anything; for kits beside the browser's own lists. */
  options?(control: Control): readonly ControlValue[];
}

/** The half that writes; loaded when something is to be written. On prototype calls only, never presses Enter, never submits. */
export interface KitWriter {
  readonly id: string;
  write(control: Control, value: WantedValue, signal: AbortSignal, next?: HTMLElement): Promise<WriteOutcome>;
  /**
   * True where one field may be left open while the next of the same kit is written, which closes it: such fields are read
   * back when the last of them has settled. `write` is then told which one comes next.
   */
  readonly chained?: true;
  /** Resolves when the widget has come to rest after a write (lists closed, dependants drawn), or the signal aborts. */
  settle(control: Control, signal: AbortSignal): Promise<void>;
}

/** The kits of one library of widgets. They are asked only on pages that have something of it. */
export interface KitFamily {
  readonly id: string;
  /** Selector: every page with widgets of this library has such an element. */
  readonly marker: string;
  /** Selector of what may be a control of it beyond inputs, selects and text areas; '' for none. */
  readonly elements: string;
  /** Asked before the plain kits, in order. */
  readonly readers: readonly KitReader[];
}
