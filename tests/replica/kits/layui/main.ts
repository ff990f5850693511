import './layui.css';
import { h } from '../shared/element';
import type { FormSpec, KitPage, PlacedField } from '../shared/form-spec';
import { startKit } from '../shared/start';
import { isLate, markupOf, placed } from './fields';
import { mountGoods } from './goods';
import { layuiReady, type Layui } from './layui';

/** How long a list is on its way (ms). */
const listMs = 250;

async function mount(form: FormSpec, root: HTMLElement): Promise<KitPage> {
  const layui = await layuiReady();
  const fields = new Map(form.groups.flatMap((group) => group.fields).concat(form.goods === 'grid' ? [] : form.goodsColumns).map((field) => [field.path, field]));
  /** What the calendars told the page. */
  const days = new Map<string, string>();

  const head = h('form', { class: 'layui-form', 'lay-filter': 'head' }, h('h2', {}, form.title),
    ...form.groups.flatMap((group) => [h('fieldset', { class: 'layui-elem-field layui-field-title' }, h('legend', {}, group.title)), placed(group.fields, form.layout, markupOf)]));
  root.append(head, h('fieldset', { class: 'layui-elem-field layui-field-title' }, h('legend', {}, form.goodsTitle)));
  head.addEventListener('submit', (event) => event.preventDefault());

  const widgets = (some: readonly PlacedField[], within: HTMLElement): void => {
    for (const field of some) {
      const box = within.querySelector(`#${CSS.escape(field.id)}`);
      if (field.kind === 'date' && box) layui.laydate.render({ elem: box, ...(field.path.endsWith('AplDate') ? { min: '2020-01-01' } : {}), done: (value) => days.set(field.path, value) });
      if (isLate(field) && box) setTimeout(() => {
        box.append(...(field.options ?? []).map(({ code, text }) => h('option', { value: code }, text)));
        layui.form.render('select', within.getAttribute('lay-filter') ?? undefined);
      }, listMs);
    }
    layui.form.render(null, within.getAttribute('lay-filter') ?? undefined);
  };
  widgets(form.groups.flatMap((group) => group.fields), head);
  const goods = mountGoods(layui, form, root, widgets, () => layui.form.val('goods'));

  let pressed = 0;
  root.append(h('div', { class: 'layui-btn-container' }, ...['暂存', '申报'].map((word) => {
    const button = h('button', { type: 'button', class: 'layui-btn' }, word);
    button.addEventListener('click', () => {
      pressed += 1;
    });
    return button;
  })));

  return {
    get elements() {
      const all = new Map<string, HTMLElement>();
      for (const field of fields.values()) {
        const element = elementOf(field);
        if (element) all.set(field.path, element);
      }
      for (const cell of root.querySelectorAll<HTMLElement>('.layui-table-main td[data-edit]')) {
        if (form.goods === 'grid') all.set(`Goods[${cell.closest('tr')?.getAttribute('data-index')}].${cell.getAttribute('data-field')}`, cell);
      }
      return all;
    },
    value: (path) => valueOf(layui, path, fields, days) ?? goods.cell(Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0), path),
    declared: () => pressed,
    openGoods: () => goods.open(),
    unmount: () => layui.layer.closeAll(),
  };
}

/** The outermost element of a field: of radios what holds them all. */
function elementOf({ id, name, kind }: PlacedField): HTMLElement | null {
  const own = kind === 'radio' ? document.querySelector(`input[name="${CSS.escape(name)}"]`)?.parentElement : document.getElementById(id);
  const drawn = own?.nextElementSibling;
  return (own instanceof HTMLSelectElement || (own instanceof HTMLInputElement && own.type === 'checkbox')) && drawn instanceof HTMLElement ? drawn : (own ?? null);
}

/** By layui's own account of the form; of a date what its calendar told the page. */
function valueOf(layui: Layui, path: string, fields: ReadonlyMap<string, PlacedField>, days: ReadonlyMap<string, string>): string | null {
  const field = fields.get(path);
  if (!field) return null;
  const held = layui.form.val(path.startsWith('Goods') ? 'goods' : 'head')[field.name] ?? '';
  if (field.kind === 'checkbox') return held === '' ? '0' : '1';
  return field.kind === 'date' && held !== '' ? (days.get(path) ?? '') : held;
}

startKit({ name: 'layui', mount });
