import type { FormReading } from '@/lib/portal/model';
import { readForm } from '@/lib/portal/read';
import { createRowMemory } from '@/lib/portal/row-memory';

/** What is read from the page as it is. */
export const read = (): FormReading => readForm(document, createRowMemory());

/** A part of a form, put into the page, from a short notation: `[label, id, kind?, value?]`. */
export function part(heading: string | null, lines: readonly (readonly [label: string, id: string, kind?: 'input' | 'textarea' | 'date', value?: string])[]): HTMLElement {
  const section = document.createElement('section');
  if (heading) section.append(Object.assign(document.createElement('h4'), { textContent: heading }));
  for (const [label, id, kind = 'input', value = ''] of lines) {
    const line = document.createElement('div');
    const control = document.createElement(kind === 'textarea' ? 'textarea' : 'input');
    control.id = id;
    control.value = value;
    if (kind === 'date') control.setAttribute('lay-key', '1');
    line.append(Object.assign(document.createElement('span'), { textContent: `${label}：`, style: 'display:inline-block;width:140px' }), control);
    section.append(line);
  }
  document.body.append(section);
  return section;
}
