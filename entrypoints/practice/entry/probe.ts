import type { Message, Values } from './message';

/** What tests may look at: which buttons were pressed, and what the page would send. */
export interface Probe {
  readonly pressed: readonly string[];
  /** The form as it stands now. */
  readonly state: Message;
  /** The form as last saved by 暂存; null before. */
  readonly saved: Message | null;
  readonly attachments: readonly Values[];
  /** On a page beside the entry form: what stands in its fields. */
  readonly values?: Values;
  /** True when every part of the form is drawn. */
  readonly ready: boolean;
}

declare global {
  interface Window {
    __practice?: Probe;
  }
}

/** Keeps the list of presses, also in `document.documentElement.dataset.pressed` as JSON. */
export class Presses {
  readonly #pressed: string[] = [];

  constructor() {
    this.#show();
  }

  get list(): readonly string[] {
    return [...this.#pressed];
  }

  record(name: string): void {
    this.#pressed.push(name);
    this.#show();
  }

  #show(): void {
    document.documentElement.dataset['pressed'] = JSON.stringify(this.#pressed);
  }
}
