import { type ListedMaterial, type PreReviewField, type PreReviewForm, preReviewFields } from './readings';
import { readRows } from './read-rows';
import { fieldBeside, valueBeside } from './value-beside';

/** The labels of each field, as labelKey writes them. */
const labels: Readonly<Record<PreReviewField, readonly string[]>> = {
  hsCode: ['产品hs编码', '商品hs编码', '货物hs编码', 'hs编码', '商品编码', '产品编码'],
  nameZh: ['产品名称', '商品名称', '货物名称', '产品中文名称', '商品中文名称', '中文名称', '产品名称中文', '商品名称中文'],
  nameEn: ['英文名称', '产品英文名称', '商品英文名称', '货物英文名称', '产品名称英文', '商品名称英文', '英文品名'],
  model: ['规格型号', '产品规格型号', '商品规格型号'],
  unit: ['计量单位', '产品计量单位'],
  currency: ['币制', '币种', '货币单位'],
  factoryPrice: ['单位产品出厂价', '产品出厂价', '出厂价', '单位出厂价', '出厂价格'],
  fobPrice: ['单位产品fob价', '产品fob价', 'fob价', '单位fob价', 'fob价格', 'fob值'],
  producerName: ['生产企业名称', '生产企业', '生产商名称', '生产商'],
  process: ['加工工序', '加工工序说明', '生产工序', '主要加工工序', '生产加工工序'],
};

const materialColumns: Readonly<Record<keyof ListedMaterial, RegExp>> = {
  name: /^(?:原材料|原料|材料|零部件|原材料零部件)名称$/,
  hsCode: /^(?:(?:原材料|原料|材料)?hs编码|(?:原材料|原料|材料)编码)$/,
  origin: /^(?:原材料|原料|材料)?(?:产地|原产国|原产地|原产国地区)$/,
  unit: /^(?:计量)?单位$/,
  price: /^(?:原材料|原料|材料)?单价$/,
  quantity: /^(?:单位产品)?(?:原材料|原料|材料)?(?:单耗|用量|单位用量)$/,
  originating: /^原产(?:材料)?(?:价值|金额)$/,
  nonOriginating: /^非原产(?:材料)?(?:价值|金额)$/,
};

/** Reads the form of one product under pre-review. It must be that page: ask pageKindOf first. */
export function readPreReview(root: Document): PreReviewForm {
  const fields: Partial<Record<PreReviewField, string>> = {};
  const writable: PreReviewField[] = [];
  for (const name of preReviewFields) {
    const value = valueBeside(root, labels[name], 'field');
    if (value === undefined) continue;
    fields[name] = value;
    if (fieldOf(root, name)) writable.push(name);
  }
  const materials = readRows(root, materialColumns, ['name']);
  const rowOf = (row: Readonly<Partial<ListedMaterial>>): ListedMaterial => ({ name: '', hsCode: '', origin: '', unit: '', price: '', quantity: '', originating: '', nonOriginating: '', ...row });
  return { fields, writable, materials: materials && { rows: materials.rows.map(rowOf), total: materials.total } };
}

/** The control that holds a field of the form, where it is one alone and takes text; else null. */
export function fieldOf(root: Document, name: PreReviewField): Element | null {
  const field = fieldBeside(root, labels[name]);
  const closed = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.disabled || field.readOnly : field instanceof HTMLSelectElement && field.disabled;
  return closed ? null : field;
}
