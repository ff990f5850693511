import { defineComponent, h, ref, type Component, type PropType, type VNode } from 'vue';
import { VxeCheckbox, VxeDatePicker, VxeInput, VxeNumberInput, VxeRadioGroup, VxeSelect, VxeTextarea } from 'vxe-pc-ui';
import type { PlacedField } from '../shared/form-spec';
import { longList, remoteList, searchableFrom, type Option } from '../shared/lists';

export const asOption = ({ code, text }: Option): { value: string; label: string } => ({ value: code, label: text });

/** What the page holds of its fields, by path. */
export type Model = Record<string, string | number | boolean | null | undefined>;

/** A list that is asked for while one types. */
const RemoteSelect = defineComponent({
  props: { all: { type: Array as PropType<readonly Option[]>, required: true }, disabled: Boolean, modelValue: { type: String, default: null } },
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const offered = ref<readonly Option[]>([]);
    const server = remoteList(props.all);
    const search = ({ searchValue }: { searchValue: string }): Promise<void> => new Promise((resolve) => {
      if (!searchValue) {
        offered.value = [];
        resolve();
        return;
      }
      server.ask(searchValue, () => undefined, (found) => {
        offered.value = found;
        resolve();
      });
    });
    return () => h(VxeSelect as Component, {
      modelValue: props.modelValue, disabled: props.disabled, clearable: true, filterable: true, remote: true, remoteConfig: { queryMethod: search, autoLoad: false }, placeholder: '请输入关键字',
      options: offered.value.map(asOption), 'onUpdate:modelValue': (value: unknown) => emit('update:modelValue', value),
    });
  },
});

/** The control of a field, tied to the model. Every other calendar takes no typing. */
export function controlOf(field: PlacedField, model: Model, disabled: boolean, typable: boolean): VNode {
  const { path, id, name, maxLength } = field;
  const shared = {
    id, name, disabled, modelValue: model[path] ?? null,
    'onUpdate:modelValue': (value: Model[string]) => {
      model[path] = value;
    },
  };
  const typed = { ...shared, ...(maxLength === undefined ? {} : { maxLength }) };
  const options = longList(field);
  switch (field.kind) {
    case 'lines':
      return h(VxeTextarea as Component, { ...typed, rows: 3 });
    case 'number':
      return h(VxeNumberInput as Component, { ...shared, type: 'float', digits: 2, autoFill: false });
    case 'select':
      return h(VxeSelect as Component, { ...shared, options: options.map(asOption), clearable: true, filterable: options.length >= searchableFrom });
    case 'suggest':
      return options.length > 0 ? h(RemoteSelect, { ...shared, modelValue: String(shared.modelValue ?? ''), all: options }) : h(VxeInput as Component, typed);
    case 'date':
      return h(VxeDatePicker as Component, { ...shared, type: 'date', clearable: true, editable: typable });
    case 'radio':
      return h(VxeRadioGroup as Component, { ...shared, options: options.map(asOption) });
    case 'checkbox':
      return h(VxeCheckbox as Component, { ...shared, modelValue: shared.modelValue === true });
    default:
      return h(VxeInput as Component, typed);
  }
}
