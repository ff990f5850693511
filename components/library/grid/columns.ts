import type { ReactNode } from 'react';

/** One column of a list: what it sorts and filters by, what it shows, how its cells are edited. */
export interface GridColumn<R> {
  readonly id: string;
  readonly header: string;
  /** Narrowest width in px. */
  readonly min: number;
  /** Share of the room that is left; absent: none. */
  readonly grow?: number;
  readonly value: (record: R) => string | number;
  /** What filters go by where that is not the value itself: a day, where the value is an instant. */
  readonly text?: (record: R) => string;
  /** What is shown where that is not the value itself. */
  readonly show?: (record: R) => ReactNode;
  readonly align?: 'right';
  /** Not on show until the user asks for it. */
  readonly hidden?: true;
  readonly edit?: CellEdit<R>;
}

/** How a cell is edited: it holds one text of the record. */
export interface CellEdit<R> {
  readonly field: keyof R & string;
  /** The only values to choose from. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Values that are offered; others may be typed. */
  readonly suggestions?: readonly string[];
  /** Drops what can't be meant, in plain sight while typing. */
  readonly clean?: (text: string) => string;
  /** It will be printed: characters other than plain Latin ones are pointed out. */
  readonly latin?: true;
}

/** The text that a cell holds. */
export const textIn = <R extends object>(record: R, field: keyof R & string): string => {
  const value: unknown = Reflect.get(record, field);
  return typeof value === 'string' ? value : '';
};

/** What filters go by. */
export const filterText = <R>(column: GridColumn<R>, record: R): string => (column.text ? column.text(record) : String(column.value(record)));
