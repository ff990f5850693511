import { others } from '../../../dom/recogniser/other-pages';
import type { FormSpec, PlacedField } from './form-spec';

/** Forms of the trade that share labels with the application for a certificate and are none. */
export const foreignForms: readonly string[] = Object.entries(others)
  .filter(([, { fields, long = [], buttons = [] }]) => fields.length + long.length >= 10 && !buttons.some((button) => /^查\s*询$/.test(button)))
  .map(([name]) => name);

/** Such a form, for a kit to draw; null when there is none of that name. */
export function foreignForm(name: string, layout: FormSpec['layout']): FormSpec | null {
  const page = others[name];
  if (!page) return null;
  const field = (label: string, kind: PlacedField['kind'], at: number, section: string): PlacedField => ({ path: `${section}.F${at}`, kind, label, id: `f${at}${kind}`, name: `f${at}${kind}` });
  const { title = name, fields, long = [], columns = [] } = page;
  return {
    title,
    groups: [{ title: '基本信息', fields: [...fields.map((label, at) => field(label, 'text', at, 'Foreign')), ...long.map((label, at) => field(label, 'lines', at, 'Foreign'))] }],
    layout,
    goods: 'inline',
    goodsTitle: '商品信息',
    goodsColumns: (columns.length > 0 ? columns : ['序号', '备注']).map((label, at) => field(label, 'text', at, 'Goods[]')),
  };
}
