import ElementUI from 'element-ui';
import 'element-ui/lib/theme-chalk/index.css';
import Vue from 'vue2';
import { startKit } from '../shared/start';
import { mountVue2, type Parts } from '../shared/vue2-page';
import '../shared/vue-page.css';
import { controlOf } from './controls';

(ElementUI as unknown as { install(vue: typeof Vue): void }).install(Vue);

const parts: Parts = {
  control: controlOf,
  form: (h, layout, inside) => h('el-form', { props: { labelPosition: layout === 'above' ? 'top' : 'right', labelWidth: layout === 'above' ? undefined : '170px', size: 'small' } }, [...inside]),
  item: (h, field, control) => h('el-form-item', { props: { label: field.label, prop: field.name } }, [control]),
  card: (h, title, inside) => h('el-card', { props: { header: title, shadow: 'never' } }, [...inside]),
  button: (h, word, press) => h('el-button', { props: { size: 'small' }, on: { click: press } }, word),
  table: (h, fields, lines, cell) => h('el-table', { props: { data: [...lines], border: true, size: 'mini' } }, fields.map((field) => h('el-table-column', {
    key: field.path, props: { label: field.label, width: 190 }, scopedSlots: { default: ({ $index }: { readonly $index: number }) => cell(field, $index) },
  }))),
  window: (h, open, title, inside, buttons, close) => h('el-dialog', { props: { visible: open, title, width: '1200px' }, on: { 'update:visible': (stays: boolean) => (stays ? undefined : close()) } }, [inside, h('span', { slot: 'footer' }, [...buttons])]),
};

startKit({ name: 'element-ui', mount: (form, root) => mountVue2(form, root, parts) });
