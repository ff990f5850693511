/**
 * What a spreadsheet program would take for a formula when it opens a CSV file: = + - @, a tab or a line break in front,
 * also full-width, also behind the apostrophes that this very rule put there.
 */
const formulaLike = /^'*[=+\-@\t\r\n＝＋－＠]/;
const defused = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A text as it stands in a CSV cell: what looks like a formula gets an apostrophe in front, so that it stays text. */
export const defuseCell = (text: string): string => (formulaLike.test(text) ? `'${text}` : text);

/** Takes the apostrophe of {@link defuseCell} off again: every text comes back as it was. */
export const restoreCell = (text: string): string => (defused.test(text) ? text.slice(1) : text);
