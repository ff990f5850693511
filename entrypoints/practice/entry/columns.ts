import type { RecordColumn } from './record-list';

/** Columns of the goods table; not every field of a line is shown there. */
export const goodsColumns: readonly RecordColumn[] = [
  { title: '序号', field: 'gNo', width: 48 },
  { title: 'HS编码', field: 'hsCode', key: 'HSCode', width: 100 },
  { title: '货物名称', field: 'goodsName', key: 'GoodsName', width: 150 },
  { title: '英文名称', field: 'goodsNameE', key: 'GoodsNameE' },
  { title: '包装件数', field: 'packQty', key: 'PackQty', width: 72 },
  { title: '标准数量', field: 'goodsQty', key: 'GoodsQty', width: 80 },
  { title: '单位', field: 'goodsUnit', key: 'GoodsUnit', width: 56 },
  { title: '毛重', field: 'grossWt', key: 'GrossWt', width: 72 },
  { title: '原产地标准', field: 'oriCriteria', key: 'OriCriteria', width: 84 },
  { title: '发票金额', field: 'invValue', key: 'InvValue', width: 96 },
  { title: 'FOB值', field: 'fobValue', key: 'FOBValue', width: 96 },
];

export const companyColumns: readonly RecordColumn[] = [
  { title: '序号', field: 'sortNo', width: 48 },
  { title: '企业名称', field: 'entName', key: 'EntName' },
  { title: '企业地址', field: 'entAddr', key: 'EntAddr' },
  { title: '国别/地区', field: 'entCountryName', key: 'EntCountryCode', width: 120 },
];

export const invoiceColumns: readonly RecordColumn[] = [
  { title: '序号', field: 'seqNo', width: 48 },
  { title: '发票号', field: 'invNo', key: 'InvNo' },
  { title: '发票日期', field: 'invDate', key: 'InvDate', width: 100 },
  { title: '货币单位', field: 'curr', key: 'Curr', width: 90 },
  { title: '总金额', field: 'value', key: 'Value', width: 110 },
  { title: '价格条款', field: 'priceClause', key: 'PriceClause', width: 90 },
  { title: '合同号', field: 'contractNo', key: 'ContractNo' },
];
