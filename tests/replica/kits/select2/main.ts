import './select2.css';
import { h } from '../shared/element';
import type { FormSpec, KitPage, PlacedField } from '../shared/form-spec';
import { startKit } from '../shared/start';
import { drawLists, placed } from './fields';
import { mountGoods } from './goods';
import { $ } from './select2';

function mount(form: FormSpec, root: HTMLElement): KitPage {
  /** What select2 told the page of each list. */
  const told = new Map<string, string>();
  const draw = (fields: readonly PlacedField[], within: HTMLElement): void => drawLists(fields, within, (path, code) => told.set(path, code));
  const headFields = form.groups.flatMap((group) => group.fields);
  const head = h('form', {}, h('h2', {}, form.title), ...form.groups.flatMap((group) => [h('h3', {}, group.title), placed(group.fields, form.layout)]));
  head.addEventListener('submit', (event) => event.preventDefault());
  root.append(head, h('h3', {}, form.goodsTitle));
  draw(headFields, head);
  const own = ({ id }: PlacedField): HTMLElement | null => document.getElementById(id);
  const goods = mountGoods(form, root, draw, (field) => valueOf(own(field), field.path, told));
  const fields = new Map([...headFields, ...(form.goods === 'grid' ? [] : form.goodsColumns)].map((field) => [field.path, field]));

  let pressed = 0;
  root.append(...['暂存', '申报'].map((word) => {
    const button = h('button', { type: 'button' }, word);
    button.addEventListener('click', () => {
      pressed += 1;
    });
    return button;
  }));
  const controlAt = (path: string): HTMLElement | null => goods.cells.get(path) ?? (fields.has(path) ? own(fields.get(path) as PlacedField) : null);
  return {
    get elements() {
      const all = new Map<string, HTMLElement>();
      for (const path of [...fields.keys(), ...goods.cells.keys()]) {
        const control = controlAt(path);
        const drawn = control instanceof HTMLSelectElement ? control.nextElementSibling : control;
        if (drawn instanceof HTMLElement) all.set(path, drawn);
      }
      return all;
    },
    value: (path) => valueOf(controlAt(path), path, told),
    declared: () => pressed,
    openGoods: goods.open,
  };
}

/** Of a list what select2 holds, if it also said so; of radios the chosen one; of the others what they hold. */
function valueOf(control: HTMLElement | null, path: string, told: ReadonlyMap<string, string>): string {
  if (control instanceof HTMLSelectElement) {
    const held = $(control).val() ?? '';
    return held === '' || told.get(path) === held ? held : `${held} (select2 said ${told.get(path) ?? 'nothing'})`;
  }
  if (control instanceof HTMLInputElement) return control.type === 'checkbox' ? (control.checked ? '1' : '0') : control.value;
  if (control instanceof HTMLTextAreaElement) return control.value;
  return [...(control?.querySelectorAll('input') ?? [])].find(({ checked }) => checked)?.value ?? '';
}

startKit({ name: 'select2', mount });
