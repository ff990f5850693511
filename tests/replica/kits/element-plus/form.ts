import { ElForm, ElFormItem } from 'element-plus';
import { h, type Component, type VNode } from 'vue';
import type { FormSpec, PlacedField } from '../shared/form-spec';
import type { Model, Offers } from './controls';

/** What the page holds. */
export interface PageState {
  readonly form: FormSpec;
  readonly head: Model;
  readonly editor: Model;
  readonly lines: Model[];
  readonly disabled: Set<string>;
  readonly offers: Offers;
  windowOpen: boolean;
  pressed: number;
}

/** Fields with their labels beside them, over them, or in the cells of a table. */
export function formOf({ layout }: FormSpec, fields: readonly PlacedField[], control: (field: PlacedField, typable: boolean) => VNode): VNode {
  let dates = 0;
  const made = fields.map((field) => {
    if (field.kind === 'date') dates += 1;
    return { field, drawn: control(field, dates % 2 === 1) };
  });
  if (layout === 'table') {
    const rows = Array.from({ length: Math.ceil(made.length / 2) }, (_, at) => made.slice(at * 2, at * 2 + 2));
    return h('table', { class: 'form-table' }, [h('tbody', rows.map((row) => h('tr', row.flatMap(({ field, drawn }) => [h('td', { class: 'form-label' }, field.label), h('td', [drawn])]))))]);
  }
  return h(ElForm as Component, { labelPosition: layout === 'above' ? 'top' : 'right', labelWidth: layout === 'above' ? 'auto' : '170px', class: 'fields' }, () =>
    made.map(({ field, drawn }) => h(ElFormItem as Component, { key: field.path, label: field.label }, () => drawn)));
}
