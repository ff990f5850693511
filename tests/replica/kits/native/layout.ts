import type { FormSpec, PlacedField } from '../shared/form-spec';

/** Places fields with their labels beside them, over them, or in the cells of a table. */
export function placed(fields: readonly PlacedField[], layout: FormSpec['layout'], control: (field: PlacedField) => HTMLElement): HTMLElement {
  return layout === 'table' ? inTable(fields, control) : inBlocks(fields, layout, control);
}

function inBlocks(fields: readonly PlacedField[], layout: 'left' | 'above', control: (field: PlacedField) => HTMLElement): HTMLElement {
  const grid = document.createElement('div');
  grid.className = 'fields';
  for (const field of fields) {
    const block = document.createElement('div');
    block.className = `field ${layout}`;
    const label = document.createElement(layout === 'left' && field.kind !== 'radio' && field.kind !== 'suggest' ? 'label' : 'div');
    label.className = 'caption';
    label.textContent = field.label;
    if (label instanceof HTMLLabelElement) label.htmlFor = field.id;
    block.append(label, control(field));
    grid.append(block);
  }
  return grid;
}

const columns = 3;

function inTable(fields: readonly PlacedField[], control: (field: PlacedField) => HTMLElement): HTMLElement {
  const table = document.createElement('table');
  table.className = 'form';
  const body = table.createTBody();
  for (let at = 0; at < fields.length; at += columns) {
    const row = body.insertRow();
    for (const field of fields.slice(at, at + columns)) {
      row.insertCell().textContent = field.label;
      row.insertCell().append(control(field));
    }
  }
  return table;
}
