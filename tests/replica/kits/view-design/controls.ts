import type { CreateElement, VNode, VNodeData } from 'vue2';
import { saidAs, type Asked } from '../shared/vue2-page';
import { searchableFrom } from '../shared/lists';

/** The control of a field, as one writes it with iView. Every other calendar takes no typing and shows days with strokes. */
export function controlOf(h: CreateElement, { field, value, input, disabled, typable, options, search, loading, ref }: Asked): VNode {
  const { kind, id, name, maxLength } = field;
  const data = (props: VNodeData['props'], on: VNodeData['on'] = { input }): VNodeData => ({ ref, props: { ...props, value, disabled, name, elementId: id }, on });
  switch (kind) {
    case 'lines':
      return h('i-input', data({ type: 'textarea', rows: 3, ...(maxLength === undefined ? {} : { maxlength: maxLength }) }));
    case 'number':
      return h('input-number', { ...data({}), props: { disabled, name, elementId: id, value: value ?? null } });
    case 'select':
    case 'suggest': {
      const remote = search ? { filterable: true, remoteMethod: search, loading } : { filterable: options.length >= searchableFrom };
      return h('i-select', { ...data({ ...remote, clearable: true, transfer: field.path.startsWith('Goods') }) }, options.map((option) => h('i-option', { key: option.code, props: { value: option.code, label: saidAs(field, option) } })));
    }
    case 'date':
      return h('date-picker', data({ type: 'date', editable: typable, format: typable ? 'yyyy-MM-dd' : 'yyyy/MM/dd' }, { 'on-change': (day: string) => input(day.replaceAll('/', '-')) }));
    case 'radio':
      return h('radio-group', data({}), options.map((option) => h('radio', { key: option.code, props: { label: option.code, disabled } }, option.text)));
    case 'checkbox':
      return h('checkbox', data({ trueValue: '1', falseValue: '0' }), '是');
    default:
      return h('i-input', data(maxLength === undefined ? {} : { maxlength: maxLength }));
  }
}
