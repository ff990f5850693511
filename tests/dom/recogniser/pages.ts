/** Puts a page together from plain words. `fields` are labels with an input each. */
export interface PageParts {
  readonly title?: string;
  readonly fields: readonly string[];
  readonly long?: readonly string[];
  readonly buttons?: readonly string[];
  readonly columns?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
  readonly filler?: number;
}

export function buildPage({ title, fields, long = [], buttons = [], columns = [], rows = [], filler = 0 }: PageParts): HTMLElement {
  const page = document.createElement('div');
  if (title) page.append(Object.assign(document.createElement('h2'), { textContent: title }));
  const form = document.createElement('form');
  for (const [labels, tag] of [[fields, 'input'], [long, 'textarea']] as const) {
    for (const label of labels) {
      const line = document.createElement('div');
      line.append(Object.assign(document.createElement('label'), { textContent: `${label}：` }), document.createElement(tag));
      form.append(line);
    }
  }
  for (const button of buttons) form.append(Object.assign(document.createElement('button'), { type: 'button', textContent: button }));
  page.append(form);
  if (columns.length > 0) page.append(listOf(columns, rows));
  for (let at = 0; at < filler; at += 1) page.append(Object.assign(document.createElement('span'), { textContent: `说明 ${at}` }));
  document.body.append(page);
  return page;
}

export function listOf(columns: readonly string[], rows: readonly (readonly string[])[]): HTMLTableElement {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const column of columns) head.append(Object.assign(document.createElement('th'), { textContent: column }));
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const cell of row) line.insertCell().textContent = cell;
  }
  return table;
}
