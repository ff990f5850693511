import './easyui.css';
import { h } from '../shared/element';
import type { FormSpec, KitPage } from '../shared/form-spec';
import { startKit } from '../shared/start';
import { drawn, placed, type EasyuiControl } from './fields';
import { mountGoods } from './goods';

function mount(form: FormSpec, root: HTMLElement): KitPage {
  const head = h('form', {}, h('h2', {}, form.title), ...form.groups.flatMap((group) => [h('div', { class: 'group-title' }, group.title), placed(group.fields, form.layout)]));
  head.addEventListener('submit', (event) => event.preventDefault());
  root.append(head, h('div', { class: 'group-title' }, form.goodsTitle));
  const controls = new Map<string, EasyuiControl>();
  for (const field of form.groups.flatMap((group) => group.fields)) {
    const own = head.querySelector(`#${CSS.escape(field.id)}`);
    if (own instanceof HTMLElement) controls.set(field.path, drawn(field, own));
  }
  const goods = mountGoods(form, root);
  const all = (): ReadonlyMap<string, EasyuiControl> => new Map([...controls, ...goods.controls]);

  let pressed = 0;
  root.append(h('div', { class: 'buttons' }, ...['暂存', '申报'].map((word) => {
    const button = h('a', { href: 'javascript:;', class: 'easyui-linkbutton' }, word);
    button.addEventListener('click', () => {
      pressed += 1;
    });
    return button;
  })));
  return {
    get elements() {
      return new Map([...all()].map(([path, control]) => [path, control.element()]));
    },
    value: (path) => all().get(path)?.value() ?? '',
    declared: () => pressed,
    openGoods: goods.open,
    unmount: goods.close,
  };
}

startKit({ name: 'easyui', mount });
