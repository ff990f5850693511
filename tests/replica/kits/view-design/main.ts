import ViewUI from 'view-design';
import 'view-design/dist/styles/iview.css';
import Vue, { type CreateElement, type VNode } from 'vue2';
import { startKit } from '../shared/start';
import { mountVue2, type Parts } from '../shared/vue2-page';
import '../shared/vue-page.css';
import { controlOf } from './controls';

(ViewUI as unknown as { install(vue: typeof Vue): void }).install(Vue);

const parts: Parts = {
  control: controlOf,
  form: (h, layout, inside) => h('i-form', { props: { labelPosition: layout === 'above' ? 'top' : 'right', ...(layout === 'above' ? {} : { labelWidth: 170 }) } }, [...inside]),
  item: (h, field, control) => h('form-item', { props: { label: field.label, prop: field.name, labelFor: field.id } }, [control]),
  card: (h, title, inside) => h('card', { props: { title, disHover: true } }, [...inside]),
  button: (h, word, press) => h('i-button', { on: { click: press } }, word),
  table: (h, fields, lines, cell) => h('i-table', {
    props: {
      data: lines.map((_, at) => ({ at })), border: true,
      columns: fields.map((field) => ({ key: field.path, title: field.label, width: 190, render: (inner: CreateElement, { row }: { readonly row: { readonly at: number } }): VNode => inner('span', [cell(field, row.at)]) })),
    },
  }),
  window: (h, open, title, inside, buttons, close) => h('modal', { props: { value: open, title, width: 1200 }, on: { 'on-visible-change': (stays: boolean) => (stays ? undefined : close()) } }, [inside, h('div', { slot: 'footer' }, [...buttons])]),
};

startKit({ name: 'view-design', mount: (form, root) => mountVue2(form, root, parts) });
