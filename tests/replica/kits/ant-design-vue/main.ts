import { Button, Card, Col, ConfigProvider, Form, FormItem, Modal, Row, Table } from 'ant-design-vue';
import zhCN from 'ant-design-vue/es/locale/zh_CN';
import 'ant-design-vue/dist/reset.css';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { createApp, defineComponent, h, nextTick, reactive, type Component, type VNode } from 'vue';
import type { FormSpec, KitPage, PlacedField } from '../shared/form-spec';
import { startKit } from '../shared/start';
import { controlOf, type Model } from './fields';
import './page.css';

dayjs.locale('zh-cn');

const outermost = '.ant-select, .ant-picker, .ant-input-number, .ant-radio-group, .ant-checkbox-wrapper, .ant-input-affix-wrapper';

const plain = (value: string | boolean | undefined): string => (value === true ? '1' : value === false ? '0' : (value ?? ''));

function rowsOfFields(fields: readonly PlacedField[], layout: FormSpec['layout'], model: Model, disabled: ReadonlySet<string>): VNode {
  const dates = fields.filter(({ kind }) => kind === 'date');
  const control = (field: PlacedField): VNode => controlOf(field, model, disabled.has(field.path), dates.indexOf(field) % 2 === 0);
  if (layout === 'table') {
    const rows = Array.from({ length: Math.ceil(fields.length / 2) }, (_, at) => fields.slice(at * 2, at * 2 + 2));
    return h('table', { class: 'form-table' }, h('tbody', rows.map((row) => h('tr', row.flatMap((field) => [h('th', field.label), h('td', control(field))])))));
  }
  return h(Row, { gutter: 24 }, () => fields.map((field) => h(Col, { key: field.path, span: 8 }, () => h(FormItem, { label: field.label, colon: false, htmlFor: field.id }, () => control(field)))));
}

const formProps = (layout: FormSpec['layout']): Record<string, unknown> => (layout === 'above' ? { layout: 'vertical' } : { layout: 'horizontal', labelCol: { span: 10 }, wrapperCol: { span: 14 }, labelWrap: true });

interface State {
  readonly head: Model;
  readonly editor: Model;
  readonly lines: Model[];
  readonly disabled: Set<string>;
  windowOpen: boolean;
  pressed: number;
}

const numbered = (at: number): Model => ({ 'Goods[].GNo': String(at + 1) });

function goods(form: FormSpec, state: State): VNode {
  const reset = (): void => {
    for (const path of Object.keys(state.editor)) delete state.editor[path];
    Object.assign(state.editor, numbered(state.lines.length));
  };
  const begin = (): void => {
    if (form.goods === 'grid') {
      state.lines.push(numbered(state.lines.length));
      return;
    }
    reset();
    state.windowOpen = true;
  };
  const keep = (): void => {
    state.lines.push({ ...state.editor });
    reset();
    state.windowOpen = false;
  };
  const cell = (field: PlacedField, line: Model, at: number): VNode | string => (form.goods === 'grid'
    ? controlOf({ ...field, id: `${field.id}-${at}`, name: `${field.name}-${at}` }, line, false, true)
    : (field.options?.find(({ code }) => code === line[field.path])?.text ?? plain(line[field.path])));
  const columns = form.goodsColumns.map((field) => ({ title: field.label, key: field.path, width: 160, customRender: ({ record, index }: { record: Model; index: number }) => cell(field, record, index) }));
  const editor = (): VNode => h(Form, formProps(form.layout), () => rowsOfFields(form.goodsColumns, form.layout, state.editor, new Set()));
  return h(Card, { title: form.goodsTitle }, {
    extra: () => h(Button, { onClick: begin }, () => '新增'),
    default: () => [
      h(Table as Component, { columns, dataSource: state.lines.map((line) => line), rowKey: (_line: Model, at: number) => String(at), pagination: false, size: 'small', bordered: true, scroll: { x: 160 * columns.length } }),
      form.goods === 'inline' ? h('div', { class: 'editor' }, [editor(), h(Button, { onClick: keep }, () => '保存')]) : null,
      form.goods === 'window' ? h(Modal, { title: '商品信息', open: state.windowOpen, okText: '保存', cancelText: '取消', width: 1100, onOk: keep, onCancel: () => (state.windowOpen = false) }, () => editor()) : null,
    ],
  });
}

const pageOf = (form: FormSpec, state: State) => defineComponent(() => {
  const declare = (): void => {
    state.pressed += 1;
  };
  return () => h(ConfigProvider, { locale: zhCN }, () => [
    h('h2', form.title),
    h(Form, { ...formProps(form.layout), onFinish: declare }, () => [
      ...form.groups.map((group) => h(Card, { key: group.title, title: group.title, size: 'small' }, () => rowsOfFields(group.fields, form.layout, state.head, state.disabled))),
      h('div', { class: 'form-buttons' }, [h(Button, { onClick: declare }, () => '暂存'), h(Button, { type: 'primary', htmlType: 'submit' }, () => '申报')]),
    ]),
    goods(form, state),
  ]);
});

/** What tests of this page may do beyond. */
export interface AntVuePage extends KitPage {
  /** As when the portal locks a field. */
  disable(path: string): Promise<void>;
  /** As when the portal fills a field by itself. */
  set(path: string, value: string): Promise<void>;
}

async function mount(form: FormSpec, root: HTMLElement): Promise<AntVuePage> {
  const state: State = reactive({ head: {}, editor: numbered(0), lines: form.goods === 'grid' ? [numbered(0)] : [], disabled: new Set<string>(), windowOpen: false, pressed: 0 });
  const app = createApp(pageOf(form, state));
  app.mount(root);
  await nextTick();
  const control = (id: string): HTMLElement | null => {
    const element = document.getElementById(id);
    return element?.closest<HTMLElement>(outermost) ?? element;
  };
  return {
    get elements() {
      const head = form.groups.flatMap(({ fields }) => fields);
      const ofGoods = form.goods === 'grid'
        ? state.lines.flatMap((_, row) => form.goodsColumns.map((field) => [field.path.replace('[]', `[${row}]`), control(`${field.id}-${row}`)] as const))
        : form.goodsColumns.map((field) => [field.path, control(field.id)] as const);
      return new Map([...head.map((field) => [field.path, control(field.id)] as const), ...ofGoods].flatMap(([path, element]) => (element ? [[path, element] as const] : [])));
    },
    value(path) {
      const row = /^Goods\[(\d+)\]/.exec(path)?.[1];
      if (row !== undefined) return plain(state.lines[Number(row)]?.[path.replace(/\[\d+\]/, '[]')]);
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
    async openGoods() {
      Object.assign(state.editor, numbered(state.lines.length));
      state.windowOpen = true;
      await nextTick();
    },
    unmount: () => app.unmount(),
  };
}

startKit({ name: 'ant-design-vue', mount });
