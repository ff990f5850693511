import type { LocalText } from '../../certificate/text';
import type { SheetField, SheetKind } from '../sheets/sheet-field';

const text = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en });

/**
 * What the lines of an invoice or packing list hold; ids are tags of the goods line where it has one. Figures of one
 * carton are known so that they are not taken for those of the line.
 */
const fields: readonly SheetField[] = [
  { id: 'code', label: text('货号', 'Article number'), aliases: ['款号', '型号', '编码', '产品编号', '产品编码', '商品编号', '物料编码', '料号', '产品型号', '规格型号', 'Item No.', 'Item', 'Item Code', 'Item Number', 'Art. No.', 'Article No.', 'Article', 'Style No.', 'Style', 'Model', 'Model No.', 'Product Code', 'Product No.', 'Part No.', 'SKU', 'Ref. No.', 'Code'], kind: 'code', maxLength: 60 },
  { id: 'GoodsName', label: text('中文品名', 'Chinese name'), aliases: ['品名', '名称', '货物名称', '商品名称', '产品名称', '货名', '中文名称', '中文货名', '货物描述', '品名及规格', '货物名称及规格', 'Chinese Name', 'Name', 'Description', 'Description of Goods', 'Goods Description', 'Descriptions', 'Commodity', 'Goods', 'Product', 'Name of Goods', 'Commodities'], kind: 'text', script: 'chinese', maxLength: 200 },
  { id: 'GoodsNameE', label: text('英文品名', 'English name'), aliases: ['品名', '名称', '货物名称', '商品名称', '产品名称', '货名', '英文名称', '英文货名', '货物描述', '英文描述', '品名及规格', '货物名称及规格', 'English Name', 'Name', 'Description', 'Description of Goods', 'Goods Description', 'Descriptions', 'Commodity', 'Goods', 'Product', 'Name of Goods', 'Commodities', 'Item Description', 'Product Description', 'Commodity & Description', 'Description & Specification', 'Descriptions of Goods', 'Product Name'], kind: 'text', script: 'latin', maxLength: 400 },
  { id: 'HSCode', label: text('HS编码', 'HS code'), aliases: ['HS', 'HS CODE', 'H.S. Code', 'H.S.', 'HS NO.', '商品编码', '海关编码', '税则号', '税号', '海关商品编码', 'HS编号', 'Tariff Code', 'Tariff No.', 'Commodity Code', 'Customs Code', 'HTS'], kind: 'hs' },
  { id: 'PackQty', label: text('件数', 'Packages'), aliases: ['箱数', '总箱数', '总件数', '包装件数', '包装数量', '件数(箱)', 'CTNS', 'CTN', 'Cartons', 'Carton', 'No. of Cartons', 'No. of CTNS', 'No. of Packages', 'No. of PKGS', 'PKGS', 'PKG', 'Packages', 'Total Cartons', 'Total CTNS', 'TTL CTNS', 'Carton Qty', 'Package Qty', 'QTY of CTNS', 'Packing Qty', 'Number of Packages', 'Number of Cartons', 'Carton Quantity', 'CTN Qty', 'CTNS Qty', 'QTY(CTNS)', 'QTY (CTN)', 'Quantity(CTNS)', '数量(箱)', '箱数(CTNS)'], kind: 'integer', unitField: 'PackUnit' },
  { id: 'PackUnit', label: text('包装单位', 'Kind of packages'), aliases: ['包装种类', '包装', '包装方式', 'Package Unit', 'Packing Unit', 'Packing', 'Package', 'Kind of Packages', 'Packaging'], kind: 'unit', maxLength: 20 },
  { id: 'GoodsQty', label: text('数量', 'Quantity'), aliases: ['总数量', '总数', '个数', '出货数量', '货物数量', '标准数量', 'QTY', 'Quantity', 'Total Qty', 'Total Quantity', 'TTL QTY', 'PCS', 'Pieces', 'QTY(PCS)', 'Quantity(PCS)', 'Quantities', "Q'TY", 'Total PCS', 'TTL PCS', 'Ordered Qty', 'Shipped Qty', '数量(PCS)'], kind: 'amount', unitField: 'GoodsUnitE' },
  { id: 'GoodsUnitE', label: text('单位', 'Unit'), aliases: ['计量单位', '数量单位', '英文单位', 'Unit', 'Units', 'UOM', 'Unit of Measure'], kind: 'unit', maxLength: 20 },
  { id: 'GrossWt', label: text('毛重', 'Gross weight'), aliases: ['总毛重', '毛重合计', 'G.W.', 'GW', 'G/W', 'Gross Weight', 'Total Gross Weight', 'TTL G.W.', 'Total G.W.', 'T.G.W.', 'Gross Wt.', 'Gross', 'G. Weight', 'Weight Gross', 'Weight G.W.', '重量 毛重'], kind: 'amount', unitField: 'WtUnit' },
  { id: 'NetWt', label: text('净重', 'Net weight'), aliases: ['总净重', '净重合计', 'N.W.', 'NW', 'N/W', 'Net Weight', 'Total Net Weight', 'TTL N.W.', 'Total N.W.', 'T.N.W.', 'Net Wt.', 'Net', 'N. Weight', 'Weight Net', 'Weight N.W.', '重量 净重'], kind: 'amount', unitField: 'WtUnit' },
  { id: 'WtUnit', label: text('重量单位', 'Weight unit'), aliases: ['重量计量单位', 'Weight Unit'], kind: 'unit', maxLength: 10 },
  { id: 'InvPrice', label: text('单价', 'Unit price'), aliases: ['发票单价', 'FOB单价', '商品单价', 'Unit Price', 'U/Price', 'U.Price', 'U/P', 'U.P.', 'Price', 'FOB Price', 'Price per Unit', 'Unit Cost', 'Price/PC', 'Unit Value'], kind: 'amount', unitField: 'Curr' },
  { id: 'InvValue', label: text('金额', 'Amount'), aliases: ['总价', '总金额', '合计金额', '发票金额', '货值', 'Amount', 'Total Amount', 'Total', 'Total Price', 'Total Value', 'Value', 'Line Total', 'Sub Amount', 'T.Amount', 'TTL Amount', 'Extended Price'], kind: 'amount', unitField: 'Curr' },
  { id: 'Curr', label: text('币种', 'Currency'), aliases: ['币制', '货币', 'Currency', 'Curr.'], kind: 'code', maxLength: 20 },
  { id: 'InvNo', label: text('发票号', 'Invoice number'), aliases: ['发票编号', 'Invoice No.', 'Inv. No.', 'Invoice Number', 'Invoice'], kind: 'code', maxLength: 50 },
  { id: 'Mark', label: text('唛头', 'Marks'), aliases: ['唛头及号码', '标记唛码', 'Marks', 'Marks & Nos.', 'Marks and Numbers', 'Shipping Marks', 'Mark'], kind: 'text', maxLength: 1000 },
  { id: 'carton.gross', label: text('每箱毛重', 'Gross weight of a carton'), aliases: ['单箱毛重', 'G.W./CTN', 'GW/CTN', 'G.W. per CTN', 'Gross Weight per Carton', 'G.W.(KGS/CTN)', 'G.W. (KG/CTN)'], kind: 'text' },
  { id: 'carton.net', label: text('每箱净重', 'Net weight of a carton'), aliases: ['单箱净重', 'N.W./CTN', 'NW/CTN', 'N.W. per CTN', 'Net Weight per Carton', 'N.W.(KGS/CTN)', 'N.W. (KG/CTN)'], kind: 'text' },
  { id: 'carton.quantity', label: text('每箱数量', 'Units per carton'), aliases: ['装箱数', '箱规', '装箱量', 'QTY/CTN', 'PCS/CTN', 'Qty per Carton', 'Pcs per Carton', 'Quantity per Carton', 'PCS/CARTON'], kind: 'text' },
];

/** What a sheet with the lines of a shipment may hold. */
export const invoiceKind: SheetKind = { fields, leading: new Set(['code', 'GoodsName', 'GoodsNameE', 'HSCode']) };

/** Fields that are tags of the goods line and go to it as they are read. */
export const lineTags = ['GoodsName', 'GoodsNameE', 'HSCode', 'PackQty', 'PackUnit', 'GoodsQty', 'GoodsUnitE', 'GrossWt', 'NetWt', 'WtUnit', 'InvPrice', 'InvValue'] as const;
/** Figures that a row of totals states too. */
export const summedTags = ['PackQty', 'GoodsQty', 'GrossWt', 'NetWt', 'InvValue'] as const;
