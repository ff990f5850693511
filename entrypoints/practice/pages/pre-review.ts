import { cellsOf, type Cells } from '../entry/form';
import { recordList } from '../entry/record-list';
import { companies } from '../lists/companies';
import { showMessage } from '../widgets/layer';
import type { PageContext, PageView } from './context';
import { type PageField, pageForm } from './page-form';
import { buttons, complete, section } from './parts';

const product: readonly PageField[] = [
  { key: 'hsCode', label: '产品HS编码', required: true, max: 10 },
  { key: 'goodsName', label: '产品名称', required: true, wide: 'half' },
  { key: 'goodsModel', label: '规格型号', required: true },
  { key: 'goodsNameEn', label: '英文名称', required: true, wide: 'half' },
  { key: 'goodsUnit', label: '计量单位', kind: 'suggest', list: 'units', required: true },
  { key: 'currency', label: '币制', kind: 'suggest', list: 'currencies', required: true },
  { key: 'factoryPrice', label: '单位产品出厂价', required: true },
  { key: 'fobPrice', label: '单位产品FOB价', required: true },
  { key: 'certKind', label: '拟申请证书类型', kind: 'suggest', list: 'certificates', wide: 'half' },
  { key: 'prdcName', label: '生产企业名称', wide: 'half', required: true },
  { key: 'prdcContact', label: '联系人' },
  { key: 'prdcTel', label: '联系电话' },
  { key: 'processText', label: '加工工序', kind: 'lines', wide: 'full', required: true, max: 2000 },
];

const material: readonly PageField[] = [
  { key: 'matName', label: '原材料名称' },
  { key: 'matHsCode', label: '原材料HS编码', max: 10 },
  { key: 'matOrigin', label: '原材料产地' },
  { key: 'matUnit', label: '单位', kind: 'suggest', list: 'units' },
  { key: 'matPrice', label: '原材料单价' },
  { key: 'matQty', label: '单位产品用量' },
  { key: 'matOwnValue', label: '原产价值' },
  { key: 'matForeignValue', label: '非原产价值' },
];

const columns = [
  { title: '序号', field: 'seqNo', width: 48 },
  ...material.map(({ key, label }) => ({ title: label, field: key, key })),
];

/** One product for 原产地预先核实: price, process, and the materials of one unit. The columns follow the cost statement. */
export function drawPreReview(context: PageContext): PageView {
  const { style, signal, given, go } = context;
  const form = pageForm(context, 'preReviewForm', product);
  const editor = pageForm(context, 'materialForm', material, 'editor');
  const materials = recordList(
    { id: 'materialTable', title: '单位产品用料', columns, form: editor.form, editor: style.editor, ordering: false, needs: ['matName'], onLoad: () => undefined, onChange: () => undefined },
    signal,
  );
  const hand = (): void => {
    if (complete(context, [...form.missing(), ...(materials.rows().length === 0 ? ['单位产品用料'] : [])])) showMessage('提交成功，请留意电子回执', signal);
  };
  form.load({ prdcName: companies[0]?.name ?? '', currency: '人民币', ...given });
  materials.load(given['goodsName'] === undefined ? [] : [sample]);
  return {
    parts: [
      buttons(context, { 提交: hand, 暂存: () => showMessage('暂存成功', signal), 返回: () => go('pre-review-list') }),
      section('产品信息', form.element),
    ],
    late: [section('单位产品用料', materials.element)],
    values: form.values,
  };
}

const sample: Cells = cellsOf(
  material.map(({ key }) => ({ key, tag: key, kind: 'text' })),
  { matName: '不锈钢板', matHsCode: '7219330000', matOrigin: '浙江宁波', matUnit: '千克', matPrice: '14.50', matQty: '1.8', matOwnValue: '26.10', matForeignValue: '0.00' },
);
