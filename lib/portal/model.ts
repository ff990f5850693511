import type { Application } from '../certificate/application';
import type { Path } from '../certificate/path';
import type { Section } from '../certificate/field';

/** Which page of a portal a frame shows. `other`: none that we know. */
export type PortalPage =
  | 'certificate-entry' | 'company' | 'pre-review' | 'pre-review-list' | 'query' | 'change' | 'seal' | 'authorisation' | 'print' | 'print-result' | 'verification' | 'blocked-preference'
  | 'other';

/** What a control lets a person do; decides how it is read and written. */
export type ControlKind = 'text' | 'lines' | 'select' | 'suggest' | 'date' | 'checkbox' | 'radio' | 'cell' | 'rich-text';

/** One thing on the page that holds one value: what the user sees, and the hidden code behind it where there is one. */
export interface Control {
  /** Unique in the form while the element lives. */
  readonly id: string;
  /** The visible element. For radios: the first of the group. */
  readonly element: HTMLElement;
  /** The page's own input or drop-down that a library drew the element for: it carries id and name, and labels may be tied to it. */
  readonly raw?: HTMLElement;
  /** The hidden input that holds the code of a shown text (`xxxName`/`xxx`, or capitals + hidden code). */
  readonly code: HTMLInputElement | null;
  /** The other radios of the group. */
  readonly group: readonly HTMLInputElement[];
  readonly kind: ControlKind;
  /** The widget kit that reads and writes it. */
  readonly kit: string;
}

/** One reason for or against reading a control as a field. */
export interface Evidence {
  readonly kind:
    | 'label' | 'for' | 'aria' | 'table-header' | 'text-left' | 'text-above' | 'heading' | 'placeholder'
    | 'name' | 'neighbours' | 'value-shape' | 'length' | 'options' | 'pair' | 'lesson';
  /** The text it rests on, as it stands on the page. */
  readonly text: string;
  readonly weight: number;
}

/** A control recognised as a field. `path` carries the row the control edits. */
export interface Binding {
  readonly path: Path;
  /** For a pair: the path of the hidden code. */
  readonly codePath: Path | null;
  readonly control: Control;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** What it was known by has changed: it is read, and not written before the user has confirmed it. */
  readonly held?: true;
}

/** Why a control was not recognised. `two-fit`: two fields fit about as well; `low`: too little evidence; `left-alone`: the user said that it is none. */
export type UnrecognisedReason = 'no-label' | 'no-field' | 'two-fit' | 'low' | 'taken' | 'left-alone';

export interface Unrecognised {
  readonly control: Control;
  /** The text that stands by it, for the user to know which is meant. */
  readonly label: string;
  readonly reason: UnrecognisedReason;
  /** Fields it might be, best first. */
  readonly candidates: readonly Path[];
}

/** A table that lists rows of a section (goods, third-party companies, invoices). */
export interface RowTable {
  readonly section: Section;
  readonly element: HTMLElement;
  /** Column index → tag. */
  readonly columns: ReadonlyMap<number, string>;
  /** Rows shown now: index in the application (0-based) and element. */
  readonly rows: readonly { readonly index: number; readonly element: HTMLElement }[];
  /** Made of blocks: in the element other things may stand beside its rows. */
  readonly loose?: true;
  /** All rows by the table's own pager, also those on other pages; null when it does not say. */
  readonly total: number | null;
}

/** What stands in the form, as read. */
export interface FormReading {
  readonly page: PortalPage;
  readonly application: Application;
  /** Every value read, in page order, as it stands on the page. */
  readonly values: readonly { readonly path: Path; readonly value: string; readonly control: Control | null }[];
  readonly bindings: readonly Binding[];
  readonly unrecognised: readonly Unrecognised[];
  readonly tables: readonly RowTable[];
  /** 0-based index of the goods line that the open row editor edits; null when no editor is open. */
  readonly editing: number | null;
  readonly goodsTotal: number | null;
  /** True when every goods line of the form has been read. */
  readonly goodsComplete: boolean;
}
