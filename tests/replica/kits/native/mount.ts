import type { FormSpec, KitPage, PlacedField } from '../shared/form-spec';
import { nativeControl, type NativeControl } from './control';
import { mountGoods } from './goods';
import { placed } from './layout';

/** The form without any library. */
export function mount(form: FormSpec, root: HTMLElement): KitPage {
  const controls = new Map<string, NativeControl>();
  const make = (field: PlacedField): HTMLElement => {
    const control = nativeControl(field);
    controls.set(field.path, control);
    return control.element;
  };
  const title = document.createElement('h2');
  title.textContent = form.title;
  root.append(title);
  for (const group of form.groups) root.append(heading(group.title), placed(group.fields, form.layout, make));
  root.append(heading(form.goodsTitle));
  const openGoods = mountGoods(form, root, controls);

  let pressed = 0;
  const buttons = document.createElement('p');
  for (const word of ['暂存', '申报']) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = word;
    button.addEventListener('click', () => {
      pressed += 1;
    });
    buttons.append(button);
  }
  root.append(buttons);
  return {
    get elements() {
      return new Map([...controls].map(([path, { element }]) => [path, element]));
    },
    value: (path) => controls.get(path)?.value() ?? '',
    declared: () => pressed,
    ...(openGoods ? { openGoods } : {}),
  };
}

function heading(text: string): HTMLElement {
  const made = document.createElement('h3');
  made.textContent = text;
  return made;
}
