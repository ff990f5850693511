import VxeUI, { VxeButton, VxeForm, VxeFormItem, VxeModal } from 'vxe-pc-ui';
import 'vxe-pc-ui/es/style.css';
import VxeUITable, { VxeGrid } from 'vxe-table';
import 'vxe-table/es/style.css';
import { createApp, defineComponent, h, nextTick, reactive, type Component, type VNode } from 'vue';
import type { FormSpec, KitPage, PlacedField } from '../shared/form-spec';
import { startKit } from '../shared/start';
import { asOption, controlOf, type Model } from './fields';
import './page.css';

const plain = (value: Model[string]): string => (value === true ? '1' : value === false ? '0' : String(value ?? ''));

function fieldsOf(fields: readonly PlacedField[], layout: FormSpec['layout'], model: Model, disabled: ReadonlySet<string>): VNode {
  const dates = fields.filter(({ kind }) => kind === 'date');
  const control = (field: PlacedField): VNode => controlOf(field, model, disabled.has(field.path), dates.indexOf(field) % 2 === 0);
  if (layout === 'table') {
    const rows = Array.from({ length: Math.ceil(fields.length / 2) }, (_, at) => fields.slice(at * 2, at * 2 + 2));
    return h('table', { class: 'form-table' }, h('tbody', rows.map((row) => h('tr', row.flatMap((field) => [h('th', field.label), h('td', control(field))])))));
  }
  const items = fields.map((field) => h(VxeFormItem as Component, { key: field.path, field: field.path, title: field.label, span: 8 }, { default: () => control(field) }));
  return h(VxeForm as Component, { data: model, vertical: layout === 'above', titleWidth: layout === 'above' ? undefined : 150, titleAlign: layout === 'above' ? 'left' : 'right' }, { default: () => items });
}

interface State {
  readonly head: Model;
  readonly editor: Model;
  readonly lines: Model[];
  readonly disabled: Set<string>;
  windowOpen: boolean;
  pressed: number;
  editing: GridEditing;
}

/** How a cell of the list is opened: by one press or two, alone or with its whole row. */
export interface GridEditing {
  readonly trigger: 'click' | 'dblclick';
  readonly mode: 'cell' | 'row';
}

const numbered = (at: number): Model => ({ 'Goods[].GNo': String(at + 1) });

/** How a cell of the list is edited. */
const editorOf = ({ kind, options = [] }: PlacedField): Record<string, unknown> =>
  kind === 'select' || kind === 'suggest' ? { name: 'VxeSelect', options: options.map(asOption), props: { filterable: kind === 'suggest' } }
  : kind === 'number' ? { name: 'VxeNumberInput', props: { type: 'float', digits: 2, autoFill: false } }
  : { name: 'VxeInput' };

/** Tags of the message stand in paths with brackets and dots, which a list takes for places in its rows. */
const fieldName = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

function goods(form: FormSpec, state: State): readonly (VNode | null)[] {
  const reset = (): void => {
    for (const path of Object.keys(state.editor)) delete state.editor[path];
    Object.assign(state.editor, numbered(state.lines.length));
  };
  const begin = (): void => {
    if (form.goods === 'grid') {
      state.lines.push({ GNo: String(state.lines.length + 1) });
      return;
    }
    reset();
    state.windowOpen = true;
  };
  const keep = (): void => {
    state.lines.push(Object.fromEntries(Object.entries(state.editor).map(([path, value]) => [fieldName(path), value])));
    reset();
    state.windowOpen = false;
  };
  const columns = [
    { type: 'seq', title: '序号', width: 60 },
    ...form.goodsColumns.map((field) => ({
      field: fieldName(field.path), title: field.label, width: 160, className: `of-${fieldName(field.path)}`,
      ...(form.goods === 'grid' ? { editRender: editorOf(field) } : { formatter: ({ cellValue }: { cellValue: Model[string] }) => field.options?.find(({ code }) => code === cellValue)?.text ?? plain(cellValue) }),
    })),
  ];
  const editor = (): VNode => fieldsOf(form.goodsColumns, form.layout, state.editor, new Set());
  return [
    h('h3', form.goodsTitle),
    h('div', { class: 'buttons' }, h(VxeButton as Component, { onClick: begin }, () => '新增')),
    h(VxeGrid as Component, { columns, data: state.lines, border: true, keepSource: false, ...(form.goods === 'grid' ? { editConfig: { ...state.editing } } : {}) }),
    form.goods === 'inline' ? h('div', { class: 'group' }, [editor(), h(VxeButton as Component, { onClick: keep }, () => '保存')]) : null,
    form.goods === 'window'
      ? h(VxeModal as Component, { modelValue: state.windowOpen, title: '商品信息', width: 1100, height: 700, showFooter: true, 'onUpdate:modelValue': (open: boolean) => (state.windowOpen = open) }, {
          default: () => editor(),
          footer: () => [h(VxeButton as Component, { onClick: () => (state.windowOpen = false) }, () => '取消'), h(VxeButton as Component, { status: 'primary', onClick: keep }, () => '保存')],
        })
      : null,
  ];
}

const pageOf = (form: FormSpec, state: State) => defineComponent(() => {
  const declare = (): void => {
    state.pressed += 1;
  };
  return () => [
    h('h2', form.title),
    ...form.groups.map((group) => h('div', { key: group.title, class: 'group' }, [h('h3', group.title), fieldsOf(group.fields, form.layout, state.head, state.disabled)])),
    ...goods(form, state),
    h('div', { class: 'buttons' }, [h(VxeButton as Component, { onClick: declare }, () => '暂存'), h(VxeButton as Component, { status: 'primary', onClick: declare }, () => '申报')]),
  ];
});

/** What tests of this page may do beyond. */
export interface VxePage extends KitPage {
  /** As when the portal locks a field. */
  disable(path: string): Promise<void>;
  /** As when the portal fills a field by itself. */
  set(path: string, value: string): Promise<void>;
  /** As when the portal opens the cells of its list in another way. */
  editBy(editing: GridEditing): Promise<void>;
}

async function mount(form: FormSpec, root: HTMLElement): Promise<VxePage> {
  const state: State = reactive({ head: {}, editor: numbered(0), lines: form.goods === 'grid' ? [{ GNo: '1' }] : [], disabled: new Set<string>(), windowOpen: false, pressed: 0, editing: { trigger: 'click', mode: 'cell' } });
  const app = createApp(pageOf(form, state));
  app.use(VxeUI).use(VxeUITable);
  app.mount(root);
  await nextTick();
  const cells = (path: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`.vxe-table--body .vxe-body--column.of-${fieldName(path)}`)];
  return {
    get elements() {
      const head = form.groups.flatMap(({ fields }) => fields).map((field) => [field.path, document.getElementById(field.id)] as const);
      const ofGoods = form.goods === 'grid'
        ? form.goodsColumns.flatMap((field) => cells(field.path).map((cell, row) => [field.path.replace('[]', `[${row}]`), cell] as const))
        : form.goodsColumns.map((field) => [field.path, document.getElementById(field.id)] as const);
      return new Map([...head, ...ofGoods].flatMap(([path, element]) => (element ? [[path, element] as const] : [])));
    },
    value(path) {
      const row = /^Goods\[(\d+)\]/.exec(path)?.[1];
      if (row !== undefined) return plain(state.lines[Number(row)]?.[fieldName(path)]);
      return plain((path.startsWith('Goods') ? state.editor : state.head)[path]);
    },
    declared: () => state.pressed,
    async disable(path) {
      state.disabled.add(path);
      await nextTick();
    },
    async set(path, value) {
      state.head[path] = value;
      await nextTick();
    },
    async editBy(editing) {
      state.editing = editing;
      await nextTick();
    },
    async openGoods() {
      Object.assign(state.editor, numbered(state.lines.length));
      state.windowOpen = true;
      await nextTick();
    },
    unmount: () => app.unmount(),
  };
}

startKit({ name: 'vxe-table', mount });
