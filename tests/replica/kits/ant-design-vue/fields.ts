import { AutoComplete, Checkbox, DatePicker, Input, InputNumber, RadioGroup, Select, Textarea } from 'ant-design-vue';
import { defineComponent, h, ref, type Component, type PropType, type VNode } from 'vue';
import type { PlacedField } from '../shared/form-spec';
import { longList, remoteList, searchableFrom, type Option } from '../shared/lists';

const asOption = ({ code, text }: Option): { value: string; label: string } => ({ value: code, label: text });

/** What the page holds of its fields, by path. */
export type Model = Record<string, string | boolean | undefined>;

/** A list that is asked for while one types. */
const RemoteSelect = defineComponent({
  props: { all: { type: Array as PropType<readonly Option[]>, required: true }, id: { type: String, required: true }, disabled: Boolean, value: { type: String, default: undefined } },
  emits: ['update:value'],
  setup(props, { emit }) {
    const offered = ref<readonly Option[]>([]);
    const loading = ref(false);
    const server = remoteList(props.all);
    const search = (text: string): void => server.ask(text, () => (loading.value = true), (found) => {
      loading.value = false;
      offered.value = found;
    });
    return () => h(Select, {
      id: props.id, disabled: props.disabled, value: props.value, allowClear: true, placeholder: '请输入关键字', showSearch: true, filterOption: false, loading: loading.value,
      options: offered.value.map(asOption), notFoundContent: loading.value ? '加载中…' : '暂无数据', onSearch: search, 'onUpdate:value': (value: unknown) => emit('update:value', value),
    });
  },
});

/** The control of a field, tied to the model. Every other calendar takes no typing. */
export function controlOf(field: PlacedField, model: Model, disabled: boolean, typable: boolean): VNode {
  const { path, id, name, maxLength } = field;
  const value = model[path];
  const update = (next: unknown): void => {
    model[path] = next === null ? undefined : typeof next === 'boolean' ? next : next === undefined ? undefined : String(next);
  };
  const text = typeof value === 'string' ? value : undefined;
  const shared = { id, disabled, value: text, 'onUpdate:value': update };
  const typed = { ...shared, value: text ?? '', name, ...(maxLength === undefined ? {} : { maxlength: maxLength }) };
  const options = longList(field);
  switch (field.kind) {
    case 'lines':
      return h(Textarea, { ...typed, rows: 3 });
    case 'number':
      return h(InputNumber, { ...shared, value: text ?? '', name, stringMode: true, style: { width: '100%' } });
    case 'select':
      return h(Select, { ...shared, allowClear: true, placeholder: '请选择', options: options.map(asOption), ...(options.length >= searchableFrom ? { showSearch: true, optionFilterProp: 'label' } : {}) });
    case 'suggest':
      return options.length > 0 ? h(RemoteSelect, { all: options, id, disabled, ...(text === undefined ? {} : { value: text }), 'onUpdate:value': update }) : h(AutoComplete, { ...shared, options: [] });
    case 'date':
      return h(DatePicker as Component, { ...shared, valueFormat: 'YYYY-MM-DD', inputReadOnly: !typable, style: { width: '100%' } });
    case 'radio':
      return h(RadioGroup, { ...shared, name, options: options.map(asOption) });
    case 'checkbox':
      return h(Checkbox, { id, name, disabled, checked: value === true, 'onUpdate:checked': update });
    default:
      return h(Input, typed);
  }
}
