/** One entry of a suggestion list: code first, then what is shown, then other columns. */
export type Row = readonly [code: string, shown: string, ...more: string[]];

export interface SuggestOptions {
  readonly rows: readonly Row[];
  /** How long the list is in coming after a key. */
  readonly lateMs?: number;
  /** `pair`: hidden `code` input only; `capitals`: also `data-id` and `alt` on the visible input. */
  readonly style?: 'pair' | 'capitals';
  /** `table` as in older modules, `list` with `data-value`. */
  readonly markup?: 'table' | 'list';
  /** Called when an entry was chosen. */
  readonly onChosen?: (row: Row) => void;
}

/**
 * A box that behaves like those of the portals: it filters on keys only (text that merely appears does nothing), answers
 * late, takes an entry on mousedown, forgets the code on the next key, and closes when it is left.
 */
export function suggestBox(input: HTMLInputElement, code: HTMLInputElement | null, { rows, lateMs = 0, style = 'pair', markup = 'table', onChosen }: SuggestOptions): void {
  const holder = document.createElement('div');
  const menu = document.createElement('ul');
  menu.style.cssText = 'display:none;margin:0;padding:0';
  holder.append(menu);
  input.after(holder);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = (row: Row): void => {
    input.value = row[1];
    if (code) code.value = row[0];
    if (style === 'capitals') {
      input.setAttribute('data-id', row[0]);
      input.setAttribute('alt', row[1]);
    }
    menu.style.display = 'none';
    onChosen?.(row);
  };

  const entry = (row: Row): HTMLElement => {
    const line = document.createElement(markup === 'table' ? 'tr' : 'li');
    if (markup === 'table') {
      line.append(...row.map((text) => {
        const cell = document.createElement('td');
        cell.textContent = text;
        return cell;
      }));
    } else {
      line.setAttribute('data-value', row[0]);
      line.textContent = row[1];
    }
    line.addEventListener('mousedown', () => take(row));
    return line;
  };

  const refresh = (): void => {
    const word = input.value.trim().toUpperCase();
    const lines = rows.filter((row) => row.some((text) => text.toUpperCase().includes(word))).map(entry);
    if (markup === 'table') {
      const table = document.createElement('table');
      const body = document.createElement('tbody');
      body.append(...lines);
      table.append(body);
      menu.replaceChildren(table);
    } else {
      menu.replaceChildren(...lines);
    }
    menu.style.display = lines.length > 0 ? 'block' : 'none';
  };

  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') return;
    if (code) code.value = '';
    if (style === 'capitals') input.setAttribute('data-id', '');
  });
  input.addEventListener('keyup', () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, lateMs);
  });
  input.addEventListener('blur', () => {
    clearTimeout(timer);
    menu.style.display = 'none';
  });
}

export const countries: readonly Row[] = [
  ['156', '中国', 'CHINA'],
  ['360', '印度尼西亚', 'INDONESIA'],
  ['410', '韩国', 'KOREA'],
  ['702', '新加坡', 'SINGAPORE'],
];
