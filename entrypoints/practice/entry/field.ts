import type { ListName } from '../lists';

/** What decides which fields a form shows and demands. */
export interface Circumstances {
  readonly type: string;
  /** Certificate status: 0 new, 1 amended, 2 re-issued, 3 both. */
  readonly status: string;
  readonly thirdParty: boolean;
  /** Of the goods line being edited. */
  readonly criterion: string;
  readonly nonGoods: boolean;
}

export type Condition = (now: Circumstances) => boolean;

/** One field of the form, without its looks: label and ids belong to the flavour. */
export interface Field {
  readonly key: string;
  /** Tag of the message that takes the shown text; null where only the hidden code is sent. */
  readonly tag: string | null;
  /** Tag that takes the hidden code of a pair. */
  readonly codeTag?: string;
  readonly kind: 'text' | 'lines' | 'date' | 'suggest' | 'choice' | 'check';
  readonly list?: ListName;
  /** A suggest field that lets text stand that is not in its list. */
  readonly free?: boolean;
  /** What a tick box sends: ticked, not ticked. */
  readonly tick?: readonly [yes: string, no: string];
  readonly initial?: string;
  readonly max?: number;
  readonly readOnly?: boolean;
  readonly shown?: Condition;
  readonly required?: Condition;
  /** A button beside the field, by its text. */
  readonly action?: '自动生成' | '选择';
}

export const always: Condition = () => true;
export const forTypes = (...types: readonly string[]): Condition => (now) => types.includes(now.type);
export const exceptTypes = (...types: readonly string[]): Condition => (now) => !types.includes(now.type);

/** Label and ids of a field in one flavour. */
export interface Naming {
  readonly label: string;
  readonly id: string;
  /** Id of the hidden code. */
  readonly code?: string;
  /** How many of the row's columns the field takes. */
  readonly span?: number;
  /** How a choice is drawn; a tick box is drawn so only when asked for. */
  readonly as?: 'select' | 'radio' | 'suggest';
  readonly list?: ListName;
  /** The message takes the hidden code instead of the shown text. */
  readonly sends?: 'code';
}

export type Names = Readonly<Record<string, Naming>>;
