/**
 * Caps on a chosen sheet, counted on what is really there, not on what the file says of itself (docs/decisions, sheets).
 * A library of 100,000 goods has 45 to 100 MB of XML in an .xlsx of 5 to 12 MB: the caps leave room for that and no more.
 */
export const sheetLimits = {
  /** Bytes of the file as chosen. */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes that all parts of an .xlsx together inflate to, and of them the table of texts. */
  inflatedBytes: 120 * 1024 * 1024,
  sharedTextBytes: 48 * 1024 * 1024,
  /** How much larger a part may become in inflating; parts below `ratioFrom` bytes are too small to tell. */
  ratio: 100,
  ratioFrom: 1024 * 1024,
  /** Entries of the archive, sheets of the file. */
  entries: 2000,
  sheets: 100,
  rows: 120_000,
  columns: 200,
  /** Rows times columns of all sheets together, up to the last cell with content: the way there is filled with blanks. A row takes about as much as eight cells. */
  cells: 10_000_000,
  cellsOfRow: 8,
  /** Texts in the table of texts. */
  sharedTexts: 3_000_000,
  /** Characters from one tag of a sheet to the next: the longest text of a cell has fewer, even with every character written as a number. */
  spanCharacters: 300_000,
  /** Characters in one cell; Excel's own limit is 32,767. */
  cellCharacters: 32_767,
  /**
   * Reading 100,000 rows takes 2 to 4 seconds on an office machine; a file that takes longer than this is refused, and the
   * worker that reads it is ended; so it is when it did not say for `silentSeconds` how far it is.
   */
  seconds: 20,
  silentSeconds: 10,
} as const;
