import { ElAutocomplete, ElCheckbox, ElDatePicker, ElInput, ElInputNumber, ElOption, ElRadio, ElRadioGroup, ElSelect, ElSelectV2 } from 'element-plus';
import { h, type Component, type VNode } from 'vue';
import type { PlacedField } from '../shared/form-spec';
import { longList, proposedFor, remoteList, searchableFrom, type Option } from '../shared/lists';

/** What the page holds of its fields, by path. */
export type Model = Record<string, string | number | boolean | null | undefined>;

/** What the lists that are asked for while one types offer now, by control. */
export interface Offers {
  readonly offered: Record<string, readonly Option[]>;
  readonly loading: Record<string, boolean>;
  readonly servers: Map<string, ReturnType<typeof remoteList>>;
}

export interface Asked {
  readonly field: PlacedField;
  readonly model: Model;
  readonly offers: Offers;
  readonly disabled: boolean;
  /** Every other calendar takes no typing. */
  readonly typable: boolean;
  /** Tells the page where the control stands. */
  readonly ref: string;
}

/** Lists of authorities say the code too, as the customs' own systems do. */
const saidAs = ({ path }: PlacedField, { code, text }: Option): string => (/\.(?:OrgCode|FetchPlace)$/.test(path) ? `${code}-${text}` : text);

/** The control of a field, as one writes it with Element Plus: long lists draw only what is in sight. */
export function controlOf({ field, model, offers, disabled, typable, ref }: Asked): VNode {
  const { path, kind, id, name, maxLength } = field;
  const shared = { id, name, disabled, modelValue: model[path], 'onUpdate:modelValue': (value: Model[string]) => (model[path] = value) };
  const typed = { ...shared, ...(maxLength === undefined ? {} : { maxlength: maxLength }) };
  const propose = proposedFor(field);
  if (propose) return h(ElAutocomplete as Component, { ...shared, fetchSuggestions: propose, clearable: true });
  switch (kind) {
    case 'lines':
      return h(ElInput as Component, { ...typed, type: 'textarea', rows: 3 });
    case 'number':
      return h(ElInputNumber as Component, { ...shared, controls: false });
    case 'select':
      return selectOf(field, shared);
    case 'suggest':
      return remoteOf(field, shared, offers, ref);
    case 'date':
      return h(ElDatePicker as Component, { ...shared, type: 'date', valueFormat: 'YYYY-MM-DD', editable: typable, format: typable ? 'YYYY-MM-DD' : 'YYYY/MM/DD' });
    case 'radio':
      return h(ElRadioGroup as Component, shared, () => (field.options ?? []).map(({ code, text }) => h(ElRadio as Component, { key: code, value: code }, () => text)));
    case 'checkbox':
      return h(ElCheckbox as Component, { ...shared, trueValue: '1', falseValue: '0' }, () => '是');
    default:
      return h(ElInput as Component, typed);
  }
}

function selectOf(field: PlacedField, shared: Record<string, unknown>): VNode {
  const options = longList(field);
  const long = options.length > 100;
  if (long) return h(ElSelectV2 as Component, { ...shared, clearable: true, options: options.map(({ code, text }) => ({ value: code, label: text })) });
  return h(ElSelect as Component, { ...shared, clearable: true, filterable: options.length >= searchableFrom }, () => optionsOf(field, options));
}

const optionsOf = (field: PlacedField, options: readonly Option[]): VNode[] => options.map((option) => h(ElOption as Component, { key: option.code, value: option.code, label: saidAs(field, option) }));

function remoteOf(field: PlacedField, shared: Record<string, unknown>, { offered, loading, servers }: Offers, ref: string): VNode {
  const server = servers.get(ref) ?? remoteList(longList(field));
  servers.set(ref, server);
  const search = (text: string): void => server.ask(text, () => (loading[ref] = true), (found) => {
    loading[ref] = false;
    offered[ref] = found;
  });
  return h(ElSelect as Component, { ...shared, clearable: true, filterable: true, remote: true, remoteMethod: search, loading: loading[ref] ?? false }, () => optionsOf(field, offered[ref] ?? []));
}
