/**
 * Words of buttons that declare, hand in, save a draft, take back or delete. Nothing that carries one of them is ever
 * pressed, whatever it was meant for. Simplified and traditional characters; English in lower case.
 */
export const neverWords = [
  '申报', '申報', '提交', '暂存', '暫存', '保存草稿', '草稿', '报送', '发送', '上报', '撤回', '删除', '刪除', '清空', '注销', '退出', '打印',
  'submit', 'declare', 'draft', 'delete', 'remove', 'logout',
] as const;

const said = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\u200B-\u200F\u2060\uFEFF\u00AD]+/gu, '').toLowerCase();

/** Of these the words of deleting. A line's own button may carry them when the user has confirmed to delete that line. */
const deleteWords: ReadonlySet<string> = new Set(['删除', '刪除', 'delete', 'remove']);

/** The word for which `text` must not be pressed, or null. Blanks, full-width forms and capitals make no difference. */
export function neverWord(text: string, mayDelete = false): string | null {
  const plain = said(text);
  return neverWords.find((word) => plain.includes(word) && !(mayDelete && deleteWords.has(word))) ?? null;
}

/** True for a text that is such a word and nothing else. */
export const isNeverWord = (text: string): boolean => (neverWords as readonly string[]).includes(said(text));

/** What the row editor's own buttons may say, as a whole. */
const rowAdd = /^(?:\+|＋)?(?:新增|添加|增加|新建|增行|新增一行|add|new)(?:商品|货物|企业|公司|一行|一条|行|发票)?$/;
const rowSave = /^(?:保存|确定|确认|保存商品|保存货物|保存行|ok|save|confirm)$/;

/** What the buttons of a single line may say, as a whole. */
const rowEdit = /^(?:修改|编辑|編輯|edit|modify)(?:商品|货物|企业|公司|行|本行|发票|line|row)?$/;
const rowDelete = /^(?:删除|刪除|移除|delete|remove)(?:商品|货物|企业|公司|行|本行|发票|line|row)?$/;
const rowUp = /^(?:上移|向上|上移一行|↑|▲|moveup|up)$/;
/** What leaves an editor without keeping what was typed there. */
const rowCancel = /^(?:取消|关闭|放弃|cancel|close|×|x|✕)$/;
/** What agrees in a question. */
const agree = /^(?:确定|确认|是|是的|好|好的|ok|yes|confirm|删除|刪除|确认删除|确定删除|delete|remove)$/;
/** What turns the pages of a table. */
const turn = /^(?:\d{1,4}|上一?页|下一?页|前一?页|后一?页|首页|尾页|末页|第一页|最后一页|[‹›«»<>]|&lt;|&gt;|prev|previous|next|first|last)$/;

/** True for the button of a line that loads it into the editor. */
export const saysEditRow = (text: string): boolean => rowEdit.test(said(text));

/** True for the button of a line that deletes it. */
export const saysDeleteRow = (text: string): boolean => rowDelete.test(said(text));

/** True for the button that moves a line one place up. */
export const saysMoveUp = (text: string): boolean => rowUp.test(said(text));

/** True for the button that leaves an editor without keeping anything. */
export const saysCancelRow = (text: string): boolean => rowCancel.test(said(text));

/** True for the button that agrees in a question of the page. */
export const saysAgree = (text: string): boolean => agree.test(said(text));

/** True for what turns to another page of a table. */
export const saysTurnPage = (text: string): boolean => turn.test(said(text));

/** True for a question of the page whether one line is to be deleted, and nothing else. */
export function asksToDelete(text: string): boolean {
  const plain = said(text);
  const counts = [...plain.matchAll(/(\d+)(?:条|行|项|笔|个|records?|rows?|lines?|items?)/g)].map(([, count]) => Number(count));
  return plain.length <= 120 && [...deleteWords, '移除'].some((word) => plain.includes(word)) && /[?？]|是否|确定|确认|吗|sure|confirm/.test(plain)
    && neverWord(text, true) === null && !/全部|所有|allof|everything|all(?:rows|lines|records|items)/.test(plain) && counts.every((count) => count === 1);
}

/** True for a button that opens the editor of a new row. */
export const saysAddRow = (text: string): boolean => rowAdd.test(said(text));

/** True for a button that keeps the row in the editor. */
export const saysSaveRow = (text: string): boolean => rowSave.test(said(text));
