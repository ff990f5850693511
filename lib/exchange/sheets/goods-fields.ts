import { certTypes, certTypeCodes, type CertType } from '../../certificate/types';
import type { LocalText } from '../../certificate/text';
import type { SheetField, SheetKind } from './sheet-field';

const text = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en });

const own: readonly SheetField[] = [
  { id: 'code', label: text('货号', 'Article number'), aliases: ['款号', '型号', '编码', '产品编号', '产品编码', '商品编号', '货物编号', '物料编码', '物料号', '料号', '产品型号', '规格型号', 'Item No.', 'Item', 'Item Code', 'Item Number', 'Art. No.', 'Article No.', 'Article', 'Style No.', 'Style', 'Model', 'Model No.', 'Product Code', 'Product No.', 'Part No.', 'Part Number', 'SKU', 'Ref. No.', 'Code', 'Material No.'], kind: 'code', maxLength: 60 },
  { id: 'nameZh', label: text('中文品名', 'Chinese name'), aliases: ['品名', '名称', '货物名称', '商品名称', '产品名称', '货名', '中文名称', '中文货名', '中文货物名称', '货物中文名称', '产品中文名称', '商品中文名称', '中文描述', '货物描述', 'Chinese Name', 'Name', 'Product Name', 'Goods Name', 'Description', 'Description of Goods', 'Goods Description', 'Name (Chinese)', 'Chinese Description', 'Product', 'Commodity', 'Goods'], kind: 'text', script: 'chinese', maxLength: 200 },
  { id: 'nameEn', label: text('英文品名', 'English name'), aliases: ['品名', '名称', '货物名称', '商品名称', '产品名称', '货名', '英文名称', '英文货名', '英文货物名称', '货物英文名称', '产品英文名称', '商品英文名称', '英文描述', '货物描述', 'English Name', 'Name', 'Product Name', 'Goods Name', 'Description', 'Description of Goods', 'Goods Description', 'Descriptions', 'Commodity & Description', 'Name (English)', 'English Description', 'Product', 'Commodity', 'Goods', 'Item Description', 'Name of Goods', 'Name of Commodity'], kind: 'text', script: 'latin', maxLength: 400 },
  { id: 'hsCode', label: text('HS编码', 'HS code'), aliases: ['HS', 'HS CODE', 'H.S. Code', 'H.S.', 'HS NO.', '商品编码', '海关编码', '税则号', '税则号列', '税号', '海关商品编码', '商品HS编码', 'HS编号', '中国HS编码', '出口HS编码', 'Tariff Code', 'Tariff No.', 'Commodity Code', 'Customs Code', 'HS Number', 'HTS', 'HTS Code'], kind: 'hs' },
  { id: 'hsEdition', label: text('HS版本', 'HS edition'), aliases: ['HS版本年份', 'HS Edition', 'HS Version'], kind: 'integer' },
  { id: 'unitZh', label: text('单位(中文)', 'Unit (Chinese)'), aliases: ['单位', '计量单位', '数量单位', '中文单位', '申报单位', '标准单位', 'Unit', 'Units', 'UOM', 'Unit of Measure'], kind: 'unit', script: 'chinese', maxLength: 20 },
  { id: 'unitEn', label: text('单位(英文)', 'Unit (English)'), aliases: ['单位', '计量单位', '数量单位', '英文单位', '申报单位', '标准单位', 'Unit', 'Units', 'UOM', 'Unit of Measure', 'English Unit'], kind: 'unit', script: 'latin', maxLength: 20 },
  { id: 'packUnit', label: text('包装单位', 'Kind of packages'), aliases: ['包装种类', '包装', '包装方式', 'Package Unit', 'Packing Unit', 'Packing', 'Package', 'Kind of Packages', 'Packaging'], kind: 'unit', maxLength: 20 },
  { id: 'perPackage', label: text('每箱数量', 'Units per package'), aliases: ['装箱数', '每件数量', '装箱量', '箱规', '装率', '每箱装量', '每箱', 'QTY/CTN', 'PCS/CTN', 'Qty per Carton', 'Pcs per Carton', 'Units per Package', 'Quantity per Carton', 'PCS/CARTON', 'QTY/CARTON', 'Packing Rate'], kind: 'amount' },
  { id: 'netWeight', label: text('单件净重', 'Net weight of one'), aliases: ['单位净重', '单个净重', '产品净重', '每件净重', '单重', 'Unit Net Weight', 'Net Weight per Unit', 'N.W./PC', 'NW/PC', 'N.W. per PC', 'Net Weight/PC'], kind: 'amount', unitField: 'weightUnit' },
  { id: 'grossWeight', label: text('单件毛重', 'Gross weight of one'), aliases: ['单位毛重', '单个毛重', '产品毛重', '每件毛重', 'Unit Gross Weight', 'Gross Weight per Unit', 'G.W./PC', 'GW/PC', 'G.W. per PC', 'Gross Weight/PC'], kind: 'amount', unitField: 'weightUnit' },
  { id: 'weightUnit', label: text('重量单位', 'Weight unit'), aliases: ['重量计量单位', 'Weight Unit'], kind: 'unit', maxLength: 10 },
  { id: 'producerName', label: text('生产企业', 'Producer'), aliases: ['生产企业名称', '生产商', '生产厂家', '生产厂商', '生产单位', '工厂', '厂家', '制造商', '生产商名称', '工厂名称', 'Producer', 'Manufacturer', 'Maker', 'Factory', 'Producer Name', 'Manufacturer Name'], kind: 'code', maxLength: 400 },
  { id: 'producerCode', label: text('生产企业代码', 'Producer code'), aliases: ['生产企业组织机构代码', '组织机构代码', '生产商代码', '工厂代码', '生产单位代码', 'Producer Code', 'Manufacturer Code', 'Factory Code'], kind: 'code', maxLength: 10 },
  { id: 'producerContact', label: text('生产企业联系人', 'Producer contact'), aliases: ['生产商联系人', '工厂联系人', '厂家联系人', 'Producer Contact', 'Factory Contact'], kind: 'code', maxLength: 20 },
  { id: 'producerTel', label: text('生产企业电话', 'Producer phone'), aliases: ['生产企业联系电话', '生产商电话', '生产商联系电话', '工厂电话', '厂家电话', 'Producer Phone', 'Producer Tel', 'Factory Tel'], kind: 'code', maxLength: 20 },
  { id: 'price', label: text('单价', 'Price'), aliases: ['出口单价', '销售单价', '售价', '报价', 'Unit Price', 'U/Price', 'U.Price', 'FOB Price', 'Price', 'Selling Price'], kind: 'amount', unitField: 'currency', confidential: true },
  { id: 'cost', label: text('成本', 'Cost'), aliases: ['成本价', '采购价', '采购单价', '进价', '进货价', 'Cost', 'Cost Price', 'Purchase Price'], kind: 'amount', confidential: true },
  { id: 'currency', label: text('币种', 'Currency'), aliases: ['币制', '货币', '币别', 'Currency', 'Curr.'], kind: 'code', maxLength: 20, confidential: true },
  { id: 'supplier', label: text('供应商', 'Supplier'), aliases: ['供货商', '供应商名称', '供货单位', 'Supplier', 'Vendor', 'Supplier Name'], kind: 'code', maxLength: 400, confidential: true },
  { id: 'note', label: text('备注', 'Note'), aliases: ['说明', '附注', 'Remarks', 'Remark', 'Note', 'Notes', 'Comment', 'Comments'], kind: 'text', maxLength: 1000, confidential: true },
];

/** Short names by which a heading names a certificate type, beside its code and its full name. */
const shortNames: Partial<Record<CertType, readonly string[]>> = {
  C: ['CO', '一般原产地证'], G: ['FORM A', '普惠制', 'GSP'], E: ['FORM E', '东盟', '中国东盟'], F: ['FORM F', '智利'], P: ['FORM P', '巴基斯坦'], N: ['FORM N', '新西兰'], X: ['FORM X', '新加坡'], R: ['FORM R', '秘鲁'], H: ['ECFA'],
  L: ['FORM L', '哥斯达黎加'], I: ['冰岛'], S: ['瑞士'], A: ['中澳', '澳大利亚', 'CHAFTA'], K: ['FORM K', '中韩', '韩国'], B: ['FORM B', '亚太', 'APTA'], GE: ['格鲁吉亚'], CA: ['柬埔寨'], RC: ['RCEP'], MU: ['毛里求斯'], NI: ['尼加拉瓜'], EC: ['厄瓜多尔'], SE: ['塞尔维亚'], HD: ['洪都拉斯'], MV: ['马尔代夫'], CG: ['刚果(布)'],
};

const criterionWords = ['原产地标准', '原产标准', '标准', 'Origin Criterion', 'Criterion', 'Origin Criteria'];

const ofType = (part: 'criterion' | 'supplement' | 'sub', type: CertType, zh: string, en: string, words: readonly string[], maxLength: number): SheetField => ({
  id: `${part}.${type}`,
  label: text(`${zh} ${type}`, `${en} ${type}`),
  // An A by itself is an article to the comparison of labels.
  aliases: [...(type === 'A' ? [] : [type]), ...(shortNames[type] ?? [])].flatMap((name) => words.flatMap((word) => [`${word} ${name}`, `${name} ${word}`])),
  kind: 'code',
  maxLength,
  byHeadingOnly: true,
});

/** The criteria of each certificate type stand in columns of their own. */
const criteria = certTypeCodes.flatMap((type): readonly SheetField[] => [
  ofType('criterion', type, '原产地标准', 'Criterion', criterionWords, 10),
  ofType('supplement', type, '标准辅助项', 'Supplement', ['标准辅助项', 'Supplement'], 10),
  ofType('sub', type, '子标准', 'Sub-criterion', ['子标准', 'Sub-criterion'], 1),
]);

const id: SheetField = { id: 'id', label: text('记录编号', 'Record ID'), aliases: ['OriginMate ID'], kind: 'code', maxLength: 64 };

/** The HS code of one side in one edition: `side.TH.2022` under `HS编码 TH 2022`. */
function sideField(fieldId: string): SheetField | null {
  const [, side, edition = ''] = /^side\.(export|[A-Z]{2})\.(\d{4})?$/.exec(fieldId) ?? [];
  if (!side) return null;
  const behind = [side, edition].filter(Boolean).join(' ');
  return { id: fieldId, label: text(`HS编码 ${behind}`, `HS code ${behind}`), aliases: [], kind: 'hs' };
}

const criterionByLabel = new Map(criteria.flatMap((field) => [field.label['zh-CN'], field.label.en].map((label) => [label, field] as const)));

function writtenHeading(heading: string): SheetField | null {
  const own = criterionByLabel.get(heading);
  if (own) return own;
  const [, side, edition = ''] = /^HS(?:编码| code) (export|[A-Z]{2})(?: (\d{4}))?$/.exec(heading) ?? [];
  return side ? sideField(`side.${side}.${edition}`) : null;
}

/** What a sheet of goods may hold. */
export const goodsKind: SheetKind = { fields: [...own, ...criteria, id], leading: new Set(['nameZh', 'nameEn']), further: { byId: sideField, byHeading: writtenHeading } };

/** Names of a certificate type's column, for lists: `criterion.RC` → `RC`. */
export const typeOfField = (fieldId: string): CertType | null => {
  const code = /^(?:criterion|supplement|sub)\.(\w+)$/.exec(fieldId)?.[1] ?? '';
  return Object.hasOwn(certTypes, code) ? (code as CertType) : null;
};
