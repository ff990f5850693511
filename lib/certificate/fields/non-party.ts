import type { FieldSpec } from '../field';

/** `NonpartyCorp` of the official message (third-party companies), in message order; lengths from the import schema, labels and aliases from forms and manuals. */
export const nonPartyFields = {
  SortNo: {
    label: { 'zh-CN': '序号', en: 'Number' },
    aliases: [],
    kind: 'integer',
    maxLength: null,
    required: 'always',
  },
  EntName: {
    label: { 'zh-CN': '企业名称', en: 'Company name' },
    aliases: ['第三方企业名称', '非缔约方公司名称', '第三方名称', '中间商名称', '公司名称', '非缔约方企业名称', '名称', 'Third Party Name', 'Name'],
    kind: 'text',
    maxLength: 500,
    required: 'always',
    script: 'latin',
    printed: true,
  },
  EntAddr: {
    label: { 'zh-CN': '企业地址', en: 'Company address' },
    aliases: ['第三方企业地址', '非缔约方公司地址', '第三方地址', '中间商地址', '公司地址', '非缔约方企业地址', '地址', 'Third Party Address', 'Address'],
    kind: 'lines',
    maxLength: 1000,
    required: 'always',
    script: 'latin',
    printed: true,
  },
  EntCountryCode: {
    label: { 'zh-CN': '国别/地区代码', en: 'Country (code)' },
    aliases: ['国别代码', '国家代码', '国家/地区代码', '所在国家(地区)代码'],
    kind: 'code',
    maxLength: 3,
    required: 'always',
    codes: 'country',
  },
  EntCountryName: {
    label: { 'zh-CN': '国别/地区名称', en: 'Country' },
    aliases: ['国别', '国别/地区', '国家/地区', '所在国家(地区)', '所在国', 'Country/Region'],
    kind: 'text',
    maxLength: 100,
    required: 'always',
  },
} as const satisfies Record<string, FieldSpec>;
