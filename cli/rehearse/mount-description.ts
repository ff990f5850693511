import type { DescribedControl, FormDescription } from '../../lib/portal/describe-form-schema';

const element = (tag: string, text = ''): HTMLElement => Object.assign(document.createElement(tag), { textContent: text });

/** Where a label of that kind stands when the form is built again. */
const beside = new Set(['text-left', 'label', 'for']);
const above = new Set(['text-above', 'table-header']);

/**
 * Builds a form from its description: every control under its heading, with its labels where they stood, its id and name.
 * Widgets of libraries become plain controls of the same kind; nothing of what stood in them is known.
 */
export function mountDescription({ controls, tables }: Pick<FormDescription, 'controls' | 'tables'>): void {
  let section = document.createElement('section');
  let heading: string | null = null;
  for (const described of controls) {
    if (described.heading !== heading) {
      heading = described.heading;
      section = document.createElement('section');
      if (heading !== '') section.append(element('h3', heading));
      document.body.append(section);
    }
    section.append(lineOf(described));
  }
  for (const { headers, rows } of tables) {
    const table = document.createElement('table');
    const top = table.createTHead().insertRow();
    for (const header of headers) top.append(element('th', header));
    const body = table.createTBody();
    for (let row = 0; row < Math.min(rows, 20); row += 1) {
      const line = body.insertRow();
      for (let column = 0; column < headers.length; column += 1) line.insertCell();
    }
    document.body.append(table);
  }
}

function lineOf(described: DescribedControl): HTMLElement {
  const line = element('div');
  line.style.cssText = 'margin:14px 0';
  const control = controlOf(described);
  for (const { kind, text } of described.labels) {
    if (kind === 'aria') control.setAttribute('aria-label', text);
    if (kind === 'placeholder') control.setAttribute('placeholder', text);
  }
  const over = described.labels.find(({ kind }) => above.has(kind));
  if (over) line.append(Object.assign(element('div', over.text)));
  const left = described.labels.find(({ kind }) => beside.has(kind));
  if (left) {
    const label = element('span', left.text);
    label.style.cssText = 'display:inline-block;width:180px';
    line.append(label);
  }
  line.append(control);
  return line;
}

function controlOf({ kind, type, id, name, maxLength, writable }: DescribedControl): HTMLElement {
  const made = kind === 'lines' ? document.createElement('textarea') : kind === 'rich-text' ? document.createElement('div') : document.createElement('input');
  made.id = id;
  if (name !== '') made.setAttribute('name', name);
  made.style.cssText = 'width:320px;min-height:20px;display:inline-block';
  if (made instanceof HTMLDivElement) made.contentEditable = 'true';
  else {
    if (maxLength !== null) made.maxLength = maxLength;
    made.readOnly = !writable;
  }
  if (made instanceof HTMLInputElement) {
    if (kind === 'checkbox' || kind === 'radio') {
      made.type = kind;
      made.style.width = 'auto';
    } else if (kind === 'date') made.setAttribute(type === 'date' ? 'type' : 'lay-key', type === 'date' ? 'date' : '1');
  }
  return made;
}
