import type { PlacedField } from '../shared/form-spec';

/** A control made of the browser's own elements, with what it holds. */
export interface NativeControl {
  readonly element: HTMLElement;
  value(): string;
  set(value: string): void;
}

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, name: { id: string; name: string } | null): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  if (name) {
    made.id = name.id;
    made.setAttribute('name', name.name);
  }
  return made;
};

/** The control of a field; `row` makes ids of cells different. */
export function nativeControl(field: PlacedField, row: number | null = null): NativeControl {
  const named = row === null ? field : { id: `${field.id}_${row}`, name: `${field.name}[${row}]` };
  switch (field.kind) {
    case 'select':
      return selectOf(field, named);
    case 'suggest':
      return suggestOf(field, named);
    case 'radio':
      return radiosOf(field, named);
    case 'checkbox': {
      const box = make('input', named);
      box.type = 'checkbox';
      return { element: box, value: () => (box.checked ? '1' : '0'), set: (value) => { box.checked = value === '1'; } };
    }
    default: {
      const box = make(field.kind === 'lines' ? 'textarea' : 'input', named);
      if (field.kind === 'date') box.setAttribute('placeholder', 'YYYY-MM-DD');
      if (field.maxLength !== undefined) box.maxLength = field.maxLength;
      return { element: box, value: () => box.value, set: (value) => { box.value = value; } };
    }
  }
}

function selectOf({ options = [] }: PlacedField, named: { id: string; name: string }): NativeControl {
  const select = make('select', named);
  select.append(new Option('请选择', ''), ...options.map(({ code, text }) => new Option(text, code)));
  return { element: select, value: () => select.value, set: (value) => { select.value = value; } };
}

/** Shown text and hidden code, as the portals' own scripts keep them, with the list under it. */
function suggestOf({ options = [] }: PlacedField, named: { id: string; name: string }): NativeControl {
  const around = make('span', null);
  const shown = make('input', { id: `${named.id}Name`, name: `${named.name}Name` });
  shown.autocomplete = 'off';
  const code = make('input', named);
  code.type = 'hidden';
  const list = make('ul', null);
  list.className = 'dropdown-menu';
  list.style.cssText = 'display:none;position:absolute;background:#fff;border:1px solid #999;margin:0;padding:4px;list-style:none;z-index:10';
  const set = (value: string): void => {
    const option = options.find((each) => each.code === value);
    shown.value = option?.text ?? '';
    code.value = option?.code ?? '';
    shown.setAttribute('data-id', code.value);
    shown.setAttribute('alt', shown.value);
  };
  const open = (): void => {
    const asked = shown.value.trim().toUpperCase();
    const fitting = options.filter(({ code: each, text }) => text.toUpperCase().includes(asked) || each.startsWith(asked));
    list.replaceChildren(...fitting.map((option) => {
      const item = make('li', null);
      item.setAttribute('data-value', option.code);
      item.textContent = option.text;
      item.addEventListener('mousedown', () => {
        set(option.code);
        list.style.display = 'none';
        shown.dispatchEvent(new Event('change', { bubbles: true }));
      });
      return item;
    }));
    list.style.display = fitting.length > 0 ? 'block' : 'none';
  };
  shown.addEventListener('input', () => {
    code.value = '';
    open();
  });
  shown.addEventListener('blur', () => {
    list.style.display = 'none';
  });
  around.append(shown, code, list);
  return { element: around, value: () => code.value, set };
}

function radiosOf({ options = [] }: PlacedField, named: { id: string; name: string }): NativeControl {
  const around = make('span', null);
  const radios = options.map(({ code, text }, at) => {
    const radio = make('input', { id: `${named.id}_${at}`, name: named.name });
    radio.type = 'radio';
    radio.value = code;
    const label = make('label', null);
    label.append(radio, ` ${text} `);
    around.append(label);
    return radio;
  });
  return {
    element: around,
    value: () => radios.find(({ checked }) => checked)?.value ?? '',
    set: (value) => {
      for (const radio of radios) radio.checked = radio.value === value;
    },
  };
}
