import './bootstrap.css';
import { h } from '../shared/element';
import type { FormSpec, KitPage, PlacedField } from '../shared/form-spec';
import { startKit } from '../shared/start';
import { elementOf, placed, startPlugins, valueOf, type Told } from './fields';
import { mountGoods } from './goods';

function mount(form: FormSpec, root: HTMLElement): KitPage {
  const told: Told = new Map();
  const start = (fields: readonly PlacedField[], within: HTMLElement): void => startPlugins(fields, within, told);
  const headFields = form.groups.flatMap((group) => group.fields);
  const head = h('form', {}, h('h3', {}, form.title), ...form.groups.flatMap((group) => [h('div', { class: 'panel-heading' }, group.title), placed(group.fields, form.layout)]));
  head.addEventListener('submit', (event) => event.preventDefault());
  root.className = 'container-fluid';
  root.append(head, h('div', { class: 'panel-heading' }, form.goodsTitle));
  start(headFields, head);
  const goods = mountGoods(form, root, start, told);
  const { editor } = goods;
  const fields = new Map<string, readonly [PlacedField, HTMLElement]>([
    ...headFields.map((field) => [field.path, [field, head]] as const),
    ...(editor ? form.goodsColumns.map((field) => [field.path, [field, editor]] as const) : []),
  ]);

  let pressed = 0;
  root.append(h('div', { class: 'buttons' }, ...['暂存', '申报'].map((word) => {
    const button = h('button', { type: 'button', class: 'btn btn-primary' }, word);
    button.addEventListener('click', () => {
      pressed += 1;
    });
    return button;
  })));
  return {
    get elements() {
      const all = new Map<string, HTMLElement>(goods.cells());
      for (const [path, [field, within]] of fields) {
        const element = elementOf(field, within);
        if (element) all.set(path, element);
      }
      return all;
    },
    value(path) {
      const [field, within] = fields.get(path) ?? [];
      return field && within ? valueOf(field, within, told) : goods.cell(path);
    },
    declared: () => pressed,
    openGoods: goods.open,
  };
}

startKit({ name: 'bootstrap', mount });
