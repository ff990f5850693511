import type { LocalText } from '../../certificate/text';
import type { SheetField, SheetKind } from './sheet-field';

const text = (zh: string, en: string): LocalText => ({ 'zh-CN': zh, en });

const roles = new Map(
  Object.entries({
    exporter: ['exporter', '出口商', '出口人', '申请人', '发货人', 'shipper', 'seller'],
    producer: ['producer', '生产商', '生产企业', '工厂', '厂家', 'manufacturer', 'factory'],
    consignee: ['consignee', '收货人', '进口商', '买方', '客户', 'buyer', 'importer', 'customer'],
    'third-party': ['third-party', '第三方', '中间商', '第三方企业', 'third party'],
  }).flatMap(([role, words]) => words.map((word) => [word.toUpperCase(), role] as const)),
);

const fields: readonly SheetField[] = [
  { id: 'role', label: text('角色', 'Role'), aliases: ['类别', '类型', '企业类型', '往来类型', 'Role', 'Type'], kind: 'choice', choices: roles },
  { id: 'name', label: text('英文名称', 'English name'), aliases: ['企业英文名称', '公司英文名称', '英文全称', '名称', '公司名称', '企业名称', '客户名称', 'English Name', 'Name', 'Company', 'Company Name', 'Name (English)', 'Customer', 'Consignee', 'Buyer'], kind: 'code', script: 'latin', maxLength: 400 },
  { id: 'nameZh', label: text('中文名称', 'Chinese name'), aliases: ['企业中文名称', '公司中文名称', '中文全称', '名称', '公司名称', '企业名称', '客户名称', 'Chinese Name', 'Name', 'Company Name', 'Name (Chinese)'], kind: 'code', script: 'chinese', maxLength: 400 },
  { id: 'address', label: text('地址', 'Address'), aliases: ['英文地址', '详细地址', '公司地址', '企业地址', 'Address', 'Company Address'], kind: 'text', maxLength: 1000 },
  { id: 'country', label: text('国家(地区)', 'Country'), aliases: ['国家', '国别', '国家代码', '所在国', 'Country', 'Country/Region', 'Country Code'], kind: 'country' },
  { id: 'code', label: text('统一社会信用代码', 'Social credit code'), aliases: ['信用代码', '社会信用代码', '企业代码', '组织机构代码', 'Credit Code', 'Organisation Code', 'Organization Code'], kind: 'code', maxLength: 18 },
  { id: 'producerCode', label: text('生产企业代码', 'Producer code'), aliases: ['Producer Code'], kind: 'code', maxLength: 9 },
  { id: 'contact', label: text('联系人', 'Contact'), aliases: ['联系人姓名', 'Contact', 'Contact Person', 'Attn'], kind: 'code', maxLength: 30 },
  { id: 'tel', label: text('电话', 'Phone'), aliases: ['联系电话', '手机', '联系方式', 'Tel', 'Phone', 'Telephone', 'Mobile'], kind: 'code', maxLength: 50 },
  { id: 'fax', label: text('传真', 'Fax'), aliases: ['Fax'], kind: 'code', maxLength: 50 },
  { id: 'email', label: text('邮箱', 'E-mail'), aliases: ['电子邮件', '电子邮箱', 'E-mail', 'Email', 'Mail'], kind: 'code', maxLength: 50 },
  { id: 'note', label: text('备注', 'Note'), aliases: ['说明', 'Remarks', 'Remark', 'Note', 'Notes'], kind: 'text', maxLength: 1000, confidential: true },
  { id: 'id', label: text('记录编号', 'Record ID'), aliases: ['OriginMate ID'], kind: 'code', maxLength: 64 },
];

/** What a sheet of companies may hold. */
export const partyKind: SheetKind = { fields, leading: new Set(['name', 'nameZh']) };
