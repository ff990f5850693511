import { ElButton, ElCard, ElDialog, ElTable, ElTableColumn } from 'element-plus';
import { h, type Component, type VNode } from 'vue';
import type { PlacedField } from '../shared/form-spec';
import type { Model } from './controls';
import { formOf, type PageState } from './form';

const plain = (value: Model[string]): string => (value === true ? '1' : value === false ? '0' : String(value ?? ''));

export const numbered = (at: number): Model => ({ 'Goods[].GNo': String(at + 1) });

/** The goods lines: a list with its fields under it or in a window, or a list whose cells are edited. */
export function goodsOf(state: PageState, control: (field: PlacedField, model: Model, typable: boolean, row?: number) => VNode): VNode {
  const { form } = state;
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
  const close = (): void => {
    state.windowOpen = false;
  };
  const cell = (field: PlacedField, at: number): VNode | string => {
    const line = state.lines[at] ?? {};
    if (form.goods === 'grid') return control({ ...field, id: `${field.id}-${at}`, name: `${field.name}-${at}` }, line, true, at);
    return field.options?.find(({ code }) => code === line[field.path])?.text ?? plain(line[field.path]);
  };
  const columns = form.goodsColumns.map((field) => h(ElTableColumn as Component, { key: field.path, label: field.label, width: 180 }, { default: ({ $index }: { readonly $index: number }) => cell(field, $index) }));
  const editor = (): VNode => formOf(form, form.goodsColumns, (field, typable) => control(field, state.editor, typable));
  return h(ElCard as Component, { header: form.goodsTitle, shadow: 'never' }, () => [
    h('p', [h(ElButton as Component, { onClick: begin }, () => '新增')]),
    h(ElTable as Component, { data: [...state.lines], border: true, size: 'small' }, () => columns),
    ...(form.goods === 'inline' ? [editor(), h(ElButton as Component, { onClick: keep }, () => '保存')] : []),
    ...(form.goods === 'window' ? [h(ElDialog as Component, { modelValue: state.windowOpen, title: '商品信息', width: 1200, onClose: close }, {
      default: editor,
      footer: () => [h(ElButton as Component, { onClick: keep }, () => '保存'), h(ElButton as Component, { onClick: close }, () => '取消')],
    })] : []),
  ]);
}
