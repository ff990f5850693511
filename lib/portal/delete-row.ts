import type { LocalText } from '../certificate/text';
import { formatPath } from '../certificate/path';
import type { FillDeletion, FillResult } from './fill-plan';
import { reasons } from './fill-reasons';
import { watchForQuestion } from './deletion-question';
import { neverWord, saysDeleteRow } from './never-press';
import { press } from './press';
import { buttonsOf, captionOf } from './row-editor';
import { lineSays, saysOther } from './row-match';
import { readAllRows, showRow } from './row-pages';
import { countOf, listNow, openCapMs, type RowEnd, type RowSurroundings, type Tell } from './row-surroundings';
import { waitUntil } from './wait-until';

/**
 * Deletes one goods line that the user confirmed in the preview: only while it is still that line, only by the line's own
 * delete button, and by agreeing to the page's question whether to delete it. Waits until the list is one line shorter.
 */
export async function deleteRow({ index, now }: FillDeletion, around: RowSurroundings, tell: Tell): Promise<RowEnd> {
  const path = formatPath('Goods', index, null);
  const before = Object.entries(now).filter(([tag]) => ['HSCode', 'GoodsName', 'GoodsNameE'].includes(tag)).map(([, text]) => text).filter(Boolean).join(' ');
  const give = (outcome: FillResult['outcome'], end: RowEnd, reason?: LocalText): RowEnd => {
    tell([{ path, wanted: '', before, found: outcome === 'kept' ? '' : before, outcome, deleted: true, ...(reason ? { reason } : {}) }]);
    return end;
  };
  if (around.signal.aborted) return give('stopped', 'halted', reasons.stopped);
  if (!around.allowed()) return give('stopped', 'halted', reasons.frame);
  const list = listNow('Goods', around);
  const table = await showRow('Goods', index, around);
  const row = table?.rows.find((each) => each.index === index)?.element;
  const says = table && lineSays(table, index, around.read().bindings);
  if (!table || !row || !says) return give('refused', 'untouched', reasons.lineNotReached);
  if (saysOther(says, now).length > 0 || ![...says.keys()].some((tag) => (now as Readonly<Record<string, string | undefined>>)[tag])) return give('refused', 'untouched', reasons.lineChanged);
  const [button, second] = buttonsOf(row).filter((each) => saysDeleteRow(captionOf(each)) && neverWord(captionOf(each), true) === null);
  if (!button || second) return give('refused', 'untouched', reasons.noDeleteButton);

  const total = countOf(table);
  const shorter = (): boolean => countOf(list.table() ?? table) === total - 1;
  const question = watchForQuestion();
  question.pressed();
  if (!press(button, { within: row, purpose: 'delete-row' }).pressed) return give('refused', 'untouched', reasons.noDeleteButton);
  const answer = await waitUntil(() => (shorter() ? 'gone' : question.look()), { root: document, capMs: openCapMs, signal: around.signal });
  if (answer === 'other') return give('stopped', 'halted', reasons.otherQuestion);
  if (answer !== 'gone' && answer !== null) {
    if (around.signal.aborted || !around.allowed()) return give('stopped', 'halted', reasons.stopped);
    if (!press(answer.agree, { within: answer.element, purpose: 'agree-delete' }).pressed) return give('stopped', 'halted', reasons.otherQuestion);
    await waitUntil(() => (shorter() ? true : null), { root: document, capMs: around.savedCapMs, signal: around.signal });
  }
  if (shorter()) return give('kept', 'done');
  // Nothing said that it is gone: only all pages together can tell.
  const { rows, total: counted, complete } = await readAllRows('Goods', around);
  const gone = complete && counted === total - 1 && ![...rows.values()].some((line) => saysOther(line, now).length === 0);
  return gone ? give('kept', 'done') : give('stopped', 'halted', reasons.deletionInDoubt);
}
