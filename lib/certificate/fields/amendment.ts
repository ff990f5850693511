import type { FieldSpec } from '../field';

/** `ModCertificate` of the official message (amendment and re-issue), in message order; lengths from the import schema, labels and aliases from forms and manuals. */
export const amendmentFields = {
  OldCertNo: {
    label: { 'zh-CN': '原证书号', en: 'Original certificate number' },
    aliases: ['原证书编号', '原证号', '原证编号', '原产地证书原编号', '被更改证书号'],
    kind: 'code-text',
    maxLength: 20,
    required: 'optional',
    script: 'latin',
  },
  ModReason: {
    label: { 'zh-CN': '更改/重发原因', en: 'Reason for amendment or re-issue' },
    aliases: ['更改原因', '重发原因', '申请更改/重发原因', 'Reason'],
    kind: 'lines',
    maxLength: 500,
    required: 'optional',
  },
  ModColm: {
    label: { 'zh-CN': '更改栏目', en: 'Boxes amended' },
    aliases: ['更改栏目名称', '更改项目', 'Amended Boxes'],
    kind: 'text',
    maxLength: 200,
    required: 'optional',
  },
  OldSituDesc: {
    label: { 'zh-CN': '原有情况描述', en: 'Content before' },
    aliases: ['原情况描述', '更改前情况', '更改前内容', '原有内容'],
    kind: 'lines',
    maxLength: 2000,
    required: 'optional',
  },
  ModSituDesc: {
    label: { 'zh-CN': '更改情况描述', en: 'Content after' },
    aliases: ['更改后情况', '更改后内容', '更改后情况描述'],
    kind: 'lines',
    maxLength: 2000,
    required: 'optional',
  },
  OldDeclDate: {
    label: { 'zh-CN': '原证申请日期', en: 'Original application date' },
    aliases: ['原证申报日期', '原申请日期'],
    kind: 'date',
    maxLength: 20,
    required: 'optional',
  },
  OldIssueDate: {
    label: { 'zh-CN': '原证签发日期', en: 'Original issue date' },
    aliases: ['原签发日期', '原证签证日期', '原证发证日期'],
    kind: 'date',
    maxLength: 20,
    required: 'optional',
  },
} as const satisfies Record<string, FieldSpec>;
