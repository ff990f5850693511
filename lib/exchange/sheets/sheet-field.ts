import type { LocalText } from '../../certificate/text';

/**
 * How the content of a column is read. `text` as it stands · `code` on one line · `hs` an HS code · `amount` a figure, its
 * unit apart · `integer` a whole figure · `unit` a word · `country` a name or code → alpha-2 · `day` · `choice` one of a list
 */
export type SheetFieldKind = 'text' | 'code' | 'hs' | 'amount' | 'integer' | 'unit' | 'country' | 'day' | 'choice';

/** Something that a column of a sheet may hold. */
export interface SheetField {
  readonly id: string;
  readonly label: LocalText;
  /** Other wordings of the heading, in either language. */
  readonly aliases: readonly string[];
  readonly kind: SheetFieldKind;
  /** The script of the content tells this field from its twin under one heading (品名 over Chinese or English names). */
  readonly script?: 'chinese' | 'latin';
  /** The field that takes the unit or currency which stands in the heading or beside the figures. */
  readonly unitField?: string;
  /** Longest content in characters. */
  readonly maxLength?: number;
  /** `choice`: wording → value. */
  readonly choices?: ReadonlyMap<string, string>;
  /** Offered in the list of fields, never chosen by itself: the heading does not say enough. */
  readonly onlyByUser?: true;
  /** The label is known by `further.byHeading` of the kind, letter for letter, and not by its key. */
  readonly byHeadingOnly?: true;
  /** Nobody else's business: price, cost, supplier. */
  readonly confidential?: true;
}

/** A kind of table that sheets hold. */
export interface SheetKind {
  readonly fields: readonly SheetField[];
  /** A heading row names at least one of these. */
  readonly leading: ReadonlySet<string>;
  /** Fields of which there are too many to list: by their id, and by a heading that is written for them. */
  readonly further?: { readonly byId: (id: string) => SheetField | null; readonly byHeading: (heading: string) => SheetField | null };
}

/** The field with that id, or null. */
export const fieldOfKind = (kind: SheetKind, id: string): SheetField | null => kind.fields.find((field) => field.id === id) ?? kind.further?.byId(id) ?? null;
