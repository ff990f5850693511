import { dayAfter } from '../demo/demo';
import { showMessage } from '../widgets/layer';
import type { PageContext, PageView } from './context';
import { type PageField, pageForm } from './page-form';
import { buttons, rowTable, section, withOne } from './parts';

const fields: readonly PageField[] = [
  { key: 'reviewNo', label: '申请编号' },
  { key: 'goodsHs', label: 'HS编码', max: 10 },
  { key: 'goodsName', label: '产品名称' },
  { key: 'reviewState', label: '审核状态', kind: 'choice', list: 'reviewStates' },
];

interface Product {
  readonly number: string;
  readonly hs: string;
  readonly zh: string;
  readonly en: string;
  readonly model: string;
  readonly applied: string;
  readonly state: string;
}

const productsOf = (today: string): readonly Product[] => [
  { number: `YS${today.slice(0, 4)}0031`, hs: '7323930000', zh: '不锈钢汤锅', en: 'STAINLESS STEEL STOCK POT', model: 'TG-24', applied: dayAfter(today, -1), state: '待审核' },
  { number: `YS${today.slice(0, 4)}0028`, hs: '9403200000', zh: '金属置物架', en: 'METAL STORAGE SHELF', model: 'ZW-4', applied: dayAfter(today, -9), state: '审核通过' },
  { number: `YS${today.slice(0, 4)}0025`, hs: '6601990000', zh: '折叠雨伞', en: 'FOLDING UMBRELLA', model: 'YS-8K', applied: dayAfter(today, -14), state: '退回修改' },
  { number: `YS${today.slice(0, 4)}0022`, hs: '7615109090', zh: '铝制煎锅', en: 'ALUMINIUM FRYING PAN', model: 'JG-28', applied: dayAfter(today, -30), state: '审核通过' },
];

/** The products handed in for 原产地预先核实, with their states; 新建 and 查看 open one in the same frame. */
export function drawPreReviewList(context: PageContext): PageView {
  const { settings, signal, given, go } = context;
  const products = productsOf(settings.today);
  const form = pageForm(context, 'preReviewQueryForm', fields);
  const table = rowTable<Product>(context, 'preReviewTable', [
    { title: '申请编号', field: 'reviewNo', width: 110, text: ({ number }) => number },
    { title: 'HS编码', field: 'goodsHs', width: 100, text: ({ hs }) => hs },
    { title: '产品名称', field: 'goodsName', text: ({ zh }) => zh },
    { title: '规格型号', field: 'goodsModel', width: 110, text: ({ model }) => model },
    { title: '申请日期', field: 'applyDate', width: 100, text: ({ applied }) => applied },
    { title: '审核状态', field: 'reviewState', width: 90, text: ({ state }) => state },
  ]);
  const search = (): void => {
    const { reviewNo = '', goodsHs = '', goodsName = '', reviewState = '' } = form.values();
    table.show(products.filter(({ number, hs, zh, state }) => number.includes(reviewNo.trim()) && hs.startsWith(goodsHs.trim()) && zh.includes(goodsName.trim()) && (reviewState === '' || state === reviewState)));
  };
  const view = (): void => withOne(context, table, ({ hs, zh, en, model }) => go('pre-review', { hsCode: hs, goodsName: zh, goodsNameEn: en, goodsModel: model }));
  const reset = (): void => {
    form.load({});
    search();
  };
  form.load(given);
  search();
  return {
    parts: [section('查询条件', form.element, buttons(context, { 查询: search, 重置: reset, 新建: () => go('pre-review'), 查看: view, 删除: () => withOne(context, table, () => showMessage('练习门户不删除记录', signal)) }))],
    late: [section('申请记录', table.element)],
    values: form.values,
  };
}
