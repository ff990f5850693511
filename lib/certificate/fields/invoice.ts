import type { FieldSpec } from '../field';

/** `OriInv` of the official message (invoices of the certificate), in message order; lengths from the import schema, labels and aliases from forms and manuals. */
export const invoiceFields = {
  CertNo: {
    label: { 'zh-CN': '证书号', en: 'Certificate number' },
    aliases: ['证书编号'],
    kind: 'code-text',
    maxLength: 20,
    required: 'always',
    script: 'latin',
  },
  InvNo: {
    label: { 'zh-CN': '发票号', en: 'Invoice number' },
    aliases: ['发票编号'],
    kind: 'code-text',
    maxLength: 50,
    required: 'always',
    script: 'latin',
    printed: true,
  },
  ContractNo: {
    label: { 'zh-CN': '合同号', en: 'Contract number' },
    aliases: ['合同编号'],
    kind: 'code-text',
    maxLength: 50,
    required: 'optional',
  },
  LcNo: {
    label: { 'zh-CN': '信用证号', en: 'Letter of credit number' },
    aliases: ['L/C No.'],
    kind: 'code-text',
    maxLength: 50,
    required: 'optional',
  },
  Value: {
    label: { 'zh-CN': '总金额', en: 'Invoice total' },
    aliases: ['发票金额', '发票总金额', '金额', 'Total Amount'],
    kind: 'amount',
    maxLength: 20,
    required: 'optional',
  },
  Curr: {
    label: { 'zh-CN': '货币单位', en: 'Currency' },
    aliases: ['币制', '币种'],
    kind: 'code',
    maxLength: 10,
    required: 'always',
    codes: 'currency',
  },
  PriceClause: {
    label: { 'zh-CN': '价格条款', en: 'Price terms' },
    aliases: ['成交方式'],
    kind: 'text',
    maxLength: 20,
    required: 'always',
  },
  SpecInvTerms: {
    label: { 'zh-CN': '特殊条款', en: 'Special invoice terms' },
    aliases: ['发票特殊条款', 'Special Terms'],
    kind: 'lines',
    maxLength: 1000,
    required: 'optional',
  },
  InvDate: {
    label: { 'zh-CN': '发票日期', en: 'Invoice date' },
    aliases: [],
    kind: 'date',
    maxLength: 20,
    required: 'always',
  },
} as const satisfies Record<string, FieldSpec>;
