import type { LocalText } from '../certificate/text';

/** Why a field was not written as wanted; shown in the report of a filling. */
export const reasons = {
  hidden: { 'zh-CN': '该项目前不可见，请切换到所在页签或展开后再填', en: 'Not visible now: open its tab or section, then fill again' },
  covered: { 'zh-CN': '该项被弹窗或提示遮挡，请关闭后再填', en: 'Covered by a window or message: close it, then fill again' },
  disabled: { 'zh-CN': '该项为只读或不可编辑', en: 'Read-only or disabled' },
  noOption: { 'zh-CN': '下拉列表中没有此项，原值已保留', en: 'Not among the options of the list; the old value stands' },
  notTaken: { 'zh-CN': '页面未接受该值', en: 'The page did not take the value' },
  userFirst: { 'zh-CN': '您已在此项录入，未覆盖', en: 'You were typing here; left as it is' },
  changedSince: { 'zh-CN': '预览之后该项已变动，未覆盖', en: 'Changed since the preview; left as it is' },
  notOnForm: { 'zh-CN': '表单上没有此项', en: 'Not on the form' },
  frame: { 'zh-CN': '当前页面不允许填写', en: 'This page may not be written to' },
  stopped: { 'zh-CN': '填写已停止', en: 'The filling was stopped' },
  byPerson: { 'zh-CN': '此项须由申报员本人选定，不代填', en: 'Left to the declarant: never filled' },
  noEditor: { 'zh-CN': '未找到该列表的新增按钮或录入区，请手工新增', en: 'No add button or row editor was found: add the row by hand' },
  rowOpen: { 'zh-CN': '录入区内有未保存的内容，请先保存或取消', en: 'The row editor holds unsaved content: save or cancel it first' },
  otherRow: { 'zh-CN': '列表行数与预览时不符，未新增', en: 'The list is not as it was in the preview; nothing was added' },
  rowNotSaved: { 'zh-CN': '本行有项目未填好，未保存，请核对后自行保存', en: 'The row was not saved because a field did not take its value: check and save it yourself' },
  rowNotShown: { 'zh-CN': '保存后列表中未出现该行，请核对，切勿重复新增', en: 'The row did not appear in the list after saving: check before adding it again' },
  rowStays: { 'zh-CN': '新增的行请在页面上自行删除', en: 'Delete the added row on the page yourself' },
} as const satisfies Record<string, LocalText>;
