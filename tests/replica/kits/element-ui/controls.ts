import type { CreateElement, VNode, VNodeData } from 'vue2';
import { saidAs, type Asked } from '../shared/vue2-page';
import { proposedFor, searchableFrom } from '../shared/lists';

/** The control of a field, as one writes it with Element UI. Every other calendar takes no typing and shows days with strokes. */
export function controlOf(h: CreateElement, { field, value, input, disabled, typable, options, search, loading, ref }: Asked): VNode {
  const { kind, id, name, maxLength } = field;
  const data = (props: VNodeData['props'], attrs: VNodeData['attrs'] = {}): VNodeData => ({ ref, props: { ...props, value, disabled, name }, attrs: { id, ...attrs }, on: { input } });
  const propose = proposedFor(field);
  if (propose) return h('el-autocomplete', data({ fetchSuggestions: propose, clearable: true }));
  switch (kind) {
    case 'lines':
      return h('el-input', data({ type: 'textarea', rows: 3, id }, { name, ...(maxLength === undefined ? {} : { maxlength: maxLength }) }));
    case 'number':
      return h('el-input-number', data({ controls: false }));
    case 'select':
    case 'suggest': {
      const remote = search ? { filterable: true, remote: true, remoteMethod: search, loading } : { filterable: options.length >= searchableFrom };
      return h('el-select', data({ ...remote, id, clearable: true }), options.map((option) => h('el-option', { key: option.code, props: { value: option.code, label: saidAs(field, option) } })));
    }
    case 'date':
      return h('el-date-picker', data({ type: 'date', id, valueFormat: 'yyyy-MM-dd', editable: typable, format: typable ? 'yyyy-MM-dd' : 'yyyy/MM/dd' }));
    case 'radio':
      return h('el-radio-group', data({}), options.map((option) => h('el-radio', { key: option.code, props: { label: option.code } }, option.text)));
    case 'checkbox':
      return h('el-checkbox', { ...data({ trueLabel: '1', falseLabel: '0' }) }, '是');
    default:
      return h('el-input', data({ id }, { name, ...(maxLength === undefined ? {} : { maxlength: maxLength }) }));
  }
}
