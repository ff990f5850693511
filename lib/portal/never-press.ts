/**
 * Words of buttons that declare, hand in, save a draft, take back or delete. Nothing that carries one of them is ever
 * pressed, whatever it was meant for. Simplified and traditional characters; English in lower case.
 */
export const neverWords = [
  '申报', '申報', '提交', '暂存', '暫存', '保存草稿', '草稿', '报送', '发送', '上报', '撤回', '删除', '刪除', '清空', '注销', '退出', '打印',
  'submit', 'declare', 'draft', 'delete', 'remove', 'logout',
] as const;

/** The word for which `text` must not be pressed, or null. Blanks, full-width forms and capitals make no difference. */
export function neverWord(text: string): string | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s\u200B-\u200F\u2060\uFEFF\u00AD]+/gu, '').toLowerCase();
  return neverWords.find((word) => plain.includes(word)) ?? null;
}

/** What the row editor's own buttons may say, as a whole. */
const rowAdd = /^(?:\+|＋)?(?:新增|添加|增加|新建|增行|新增一行|add|new)(?:商品|货物|企业|公司|一行|一条|行|发票)?$/;
const rowSave = /^(?:保存|确定|确认|保存商品|保存货物|保存行|ok|save|confirm)$/;

const said = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\u200B-\u200F\u2060\uFEFF\u00AD]+/gu, '').toLowerCase();

/** True for a button that opens the editor of a new row. */
export const saysAddRow = (text: string): boolean => rowAdd.test(said(text));

/** True for a button that keeps the row in the editor. */
export const saysSaveRow = (text: string): boolean => rowSave.test(said(text));
