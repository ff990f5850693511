import type { GoodsChoice, LineChoice, PlannedLine } from '@/lib/portal/plan-goods';
import type { FillPreview } from '@/lib/portal/plan';

/** What the user decided about goods lines, each with what the preview showed when they did. */
export interface GoodsDecisions {
  readonly lines: ReadonlyMap<number, { readonly choice: LineChoice; readonly seen: string }>;
  readonly deletions: ReadonlyMap<number, string>;
  readonly inOrder: boolean;
  readonly troubledLine: GoodsChoice['troubledLine'];
}

export const noDecisions: GoodsDecisions = { lines: new Map(), deletions: new Map(), inOrder: false, troubledLine: 'stop' };

/** What the preview shows of a line: a decision holds only while it shows the same. */
const shownOf = ({ index, now, values }: Pick<PlannedLine, 'index' | 'now'> & { readonly values?: PlannedLine['values'] }): string => JSON.stringify([index, now, values]);

export const withLine = (decisions: GoodsDecisions, line: PlannedLine, choice: LineChoice): GoodsDecisions =>
  ({ ...decisions, lines: new Map(decisions.lines).set(line.wanted, { choice, seen: shownOf(line) }) });

export function withDeletion(decisions: GoodsDecisions, line: Pick<PlannedLine, 'index' | 'now'>, on: boolean): GoodsDecisions {
  const deletions = new Map(decisions.deletions);
  if (on) deletions.set(line.index, shownOf({ index: line.index, now: line.now }));
  else deletions.delete(line.index);
  return { ...decisions, deletions };
}

/** The decisions that hold: a line that has become another since is neither changed nor deleted. */
export function heldDecisions({ goods, others }: FillPreview, decisions: GoodsDecisions): GoodsChoice {
  const standing = [...others, ...goods.filter(({ state }) => state === 'same')];
  return {
    lines: new Map(goods.flatMap((line): [number, LineChoice][] => {
      const own = decisions.lines.get(line.wanted);
      return own && own.seen === shownOf(line) ? [[line.wanted, own.choice]] : [];
    })),
    deletions: new Set(standing.filter(({ index, now }) => decisions.deletions.get(index) === shownOf({ index, now })).map(({ index }) => index)),
    inOrder: decisions.inOrder,
    troubledLine: decisions.troubledLine,
  };
}
