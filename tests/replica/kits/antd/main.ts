import { App, Button, Card, Col, ConfigProvider, Form, Modal, Row, Table, type FormInstance, type TableProps } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs, { isDayjs, type Dayjs } from 'dayjs';
import 'dayjs/locale/zh-cn';
import { createElement as h, createRef, useImperativeHandle, useState, type ReactElement, type ReactNode, type Ref } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { FormSpec, KitPage, PlacedField } from '../shared/form-spec';
import { startKit } from '../shared/start';
import { controlOf } from './fields';

dayjs.locale('zh-cn');

type Value = string | boolean | Dayjs | null | undefined;
type Line = Readonly<Record<string, Value>> & { readonly key: string };

/** What the head and the goods offer to the outside. */
interface HeadHandle {
  readonly form: FormInstance;
  readonly disable: (path: string) => void;
}
interface GoodsHandle {
  readonly editor: FormInstance;
  readonly lines: readonly Line[];
  readonly begin: () => void;
}

const none: ReadonlySet<string> = new Set();

const outermost = '.ant-select, .ant-picker, .ant-input-number, .ant-radio-group, .ant-checkbox-wrapper';
const tagOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

const plain = (value: Value): string => (isDayjs(value) ? value.format('YYYY-MM-DD') : value === true ? '1' : value === false ? '0' : (value ?? ''));

function items(fields: readonly PlacedField[], layout: FormSpec['layout'], disabled: ReadonlySet<string>): ReactNode {
  const dates = fields.filter(({ kind }) => kind === 'date');
  const item = (field: PlacedField): ReactElement => {
    const control = controlOf(field, disabled.has(field.path), dates.indexOf(field) % 2 === 0);
    return h(Form.Item, {
      name: field.path, htmlFor: field.id, ...(layout === 'table' ? { noStyle: true } : { label: field.label, colon: false }),
      ...(field.kind === 'checkbox' ? { valuePropName: 'checked' } : {}),
    }, control);
  };
  if (layout === 'table') {
    const rows = Array.from({ length: Math.ceil(fields.length / 2) }, (_, at) => fields.slice(at * 2, at * 2 + 2));
    return h('table', { className: 'form-table' }, h('tbody', null, rows.map((row, at) => h('tr', { key: at }, row.flatMap((field) => [
      h('td', { key: `${field.path}-label`, className: 'form-label' }, field.label),
      h('td', { key: field.path }, item(field)),
    ])))));
  }
  return h(Row, { gutter: 24 }, fields.map((field) => h(Col, { key: field.path, span: 8 }, item(field))));
}

const numbered = (at: number): Line => ({ key: String(at), 'Goods[].GNo': String(at + 1) });

const formLayout = (layout: FormSpec['layout']): 'vertical' | 'horizontal' => (layout === 'above' ? 'vertical' : 'horizontal');
const wide = { labelCol: { span: 10 }, wrapperCol: { span: 14 }, labelWrap: true };

function Goods({ form, handle }: { readonly form: FormSpec; readonly handle: Ref<GoodsHandle> }): ReactElement {
  const [lines, setLines] = useState<readonly Line[]>(form.goods === 'grid' ? [numbered(0)] : []);
  const [open, setOpen] = useState(false);
  const [editor] = Form.useForm();
  const begin = (): void => {
    if (form.goods === 'grid') return setLines((now) => [...now, numbered(now.length)]);
    editor.resetFields();
    editor.setFieldsValue(numbered(lines.length));
    setOpen(true);
  };
  useImperativeHandle(handle, () => ({ editor, lines, begin }));
  const keep = (): void => {
    const values: Record<string, Value> = editor.getFieldsValue(true);
    setLines((now) => [...now, { ...values, key: String(now.length) }]);
    editor.resetFields();
    editor.setFieldsValue(numbered(lines.length + 1));
    setOpen(false);
  };
  const set = (at: number, path: string, value: Value): void => setLines((now) => now.map((line, row) => (row === at ? { ...line, [path]: value } : line)));
  const columns: TableProps<Line>['columns'] = [
    { title: '序号', width: 60, render: (_value, _line, at) => at + 1 },
    ...form.goodsColumns.map((field) => ({
      title: field.label, key: field.path, width: 160,
      render: (_value: unknown, line: Line, at: number): ReactNode => {
        if (form.goods !== 'grid') return (field.options ?? []).find(({ code }) => code === line[field.path])?.text ?? plain(line[field.path]);
        return h(Cell, { field: { ...field, id: `${field.id}-${at}`, name: `${field.name}-${at}` }, value: line[field.path], onChange: (value) => set(at, field.path, value) });
      },
    })),
  ];
  const table = h(Table<Line>, { columns, dataSource: [...lines], pagination: false, size: 'small', bordered: true, scroll: { x: 160 * form.goodsColumns.length } });
  const fields = h(Form, { form: editor, layout: formLayout(form.layout), component: false, ...(form.layout === 'left' ? wide : {}) }, items(form.goodsColumns, form.layout, none));
  return h(Card, { title: form.goodsTitle, extra: h(Button, { onClick: begin }, '新增') },
    table,
    form.goods === 'inline' ? h('div', null, fields, h(Button, { onClick: keep }, '保存')) : null,
    form.goods === 'window' ? h(Modal, { title: '商品信息', open, onOk: keep, onCancel: () => setOpen(false), okText: '保存', cancelText: '取消', width: 1100 }, fields) : null);
}

/** A control in a cell of the list, which no form looks after. */
function Cell({ field, value, onChange }: { readonly field: PlacedField; readonly value: Value; readonly onChange: (value: Value) => void }): ReactElement {
  const name = field.path;
  return h(Form, { component: false, initialValues: { [name]: value }, onValuesChange: (changed: Record<string, Value>) => onChange(changed[name]) },
    h(Form.Item, { name, noStyle: true, ...(field.kind === 'checkbox' ? { valuePropName: 'checked' } : {}) }, controlOf(field, false, true)));
}

interface PageProps {
  readonly form: FormSpec;
  readonly declare: () => void;
  readonly head: Ref<HeadHandle>;
  readonly goods: Ref<GoodsHandle>;
}

function Page({ form, declare, head: handle, goods }: PageProps): ReactElement {
  const [head] = Form.useForm();
  const [disabled, setDisabled] = useState<ReadonlySet<string>>(none);
  useImperativeHandle(handle, () => ({ form: head, disable: (path) => setDisabled((now) => new Set([...now, path])) }));
  return h(ConfigProvider, { locale: zhCN }, h(App, null,
    h('h2', null, form.title),
    h(Form, { form: head, layout: formLayout(form.layout), onFinish: declare, ...(form.layout === 'left' ? wide : {}) },
      form.groups.map((group) => h(Card, { key: group.title, title: group.title, size: 'small' }, items(group.fields, form.layout, disabled))),
      h('div', { className: 'form-buttons' }, h(Button, { onClick: declare }, '暂存'), h(Button, { type: 'primary', htmlType: 'submit' }, '申报'))),
    h(Goods, { form, handle: goods })));
}

/** What tests of this page may do beyond. */
export interface AntdPage extends KitPage {
  /** As when the portal locks a field. */
  disable(path: string): void;
  /** As when the portal fills a field by itself. */
  set(path: string, value: string): void;
}

function mount(form: FormSpec, root: HTMLElement): AntdPage {
  const head = createRef<HeadHandle>();
  const goods = createRef<GoodsHandle>();
  let pressed = 0;
  const declare = (): void => {
    pressed += 1;
  };
  const view = createRoot(root);
  flushSync(() => view.render(h(Page, { form, declare, head, goods })));
  const control = (id: string): HTMLElement | null => {
    const element = document.getElementById(id);
    return element?.closest<HTMLElement>(outermost) ?? element;
  };
  return {
    get elements() {
      const fields = form.groups.flatMap((group) => group.fields);
      const ofGoods = form.goods === 'grid'
        ? (goods.current?.lines ?? []).flatMap((_, row) => form.goodsColumns.map((field) => [field.path.replace('[]', `[${row}]`), control(`${field.id}-${row}`)] as const))
        : form.goodsColumns.map((field) => [field.path, control(field.id)] as const);
      return new Map([...fields.map((field) => [field.path, control(field.id)] as const), ...ofGoods].flatMap(([path, element]) => (element ? [[path, element] as const] : [])));
    },
    value(path) {
      const row = /^Goods\[(\d+)\]/.exec(path)?.[1];
      if (row !== undefined) return plain(goods.current?.lines[Number(row)]?.[`Goods[].${tagOf(path)}`]);
      const from = path.startsWith('Goods') ? goods.current?.editor : head.current?.form;
      return plain(from?.getFieldValue(path) as Value);
    },
    declared: () => pressed,
    disable: (path) => flushSync(() => head.current?.disable(path)),
    set(path, value) {
      const kind = form.groups.flatMap(({ fields }) => fields).find((field) => field.path === path)?.kind;
      flushSync(() => head.current?.form.setFieldValue(path, kind === 'date' ? dayjs(value) : value));
    },
    openGoods: () => flushSync(() => goods.current?.begin()),
    unmount: () => view.unmount(),
  };
}

const style = document.createElement('style');
style.textContent = 'body{margin:16px;font:14px/1.5 "Noto Sans CJK SC",sans-serif}.form-table{width:100%;border-collapse:collapse}.form-table td{border:1px solid #e5e5e5;padding:6px 8px}.form-label{width:16%;background:#fafafa;text-align:right}.form-buttons{margin:12px 0;display:flex;gap:8px}';
document.head.append(style);

startKit({ name: 'antd', mount });
