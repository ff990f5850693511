import type { LocalText } from './text';
import type { Path } from './path';

/** `error` only where official text, a source document or the schema says so; `warning` secondary; `hint` the rest. */
export type Severity = 'error' | 'warning' | 'hint';

/** One change of one field. */
export interface Edit {
  readonly path: Path;
  readonly value: string;
}

/** A mend that the user may apply with one click; `edits` are shown before they are written. */
export interface Fix {
  readonly label: LocalText;
  readonly edits: readonly Edit[];
}

/** One thing to look at in an application. */
export interface Finding {
  /** Reads like a path: `third-party/mainland-company`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The field, row (`Goods[3]`) or section (`Goods`) it is about. */
  readonly path: Path;
  readonly message: LocalText;
  /** Ids of the rulebook's sources. */
  readonly sources: readonly string[];
  readonly fix?: Fix;
}
