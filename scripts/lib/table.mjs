/** Columns that a terminal needs for a text: Chinese characters take two. */
const width = (text) => [...text].reduce((sum, char) => sum + (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(char) ? 2 : 1), 0);

/**
 * A plain table for the terminal; columns that hold only numbers (with a unit) stand right.
 * @param {string[]} head
 * @param {(string | number)[][]} rows
 */
export function table(head, rows) {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => width(row[column] ?? ''))));
  const right = head.map((_, column) => rows.every((row) => /^[-\d.,]*(?:\s?(?:s|ms|kB|×|%))?$/.test(String(row[column] ?? ''))));
  const line = (row) => row.map((cell, column) => {
    const pad = ' '.repeat(widths[column] - width(cell));
    return right[column] ? pad + cell : cell + pad;
  }).join('  ').trimEnd();
  return [line(cells[0]), widths.map((wide) => '─'.repeat(wide)).join('  '), ...cells.slice(1).map(line)].join('\n');
}

/** The same as Markdown. */
export const markdownTable = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`).join('\n');
