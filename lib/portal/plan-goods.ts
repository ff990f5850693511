import type { GoodsLine } from '../certificate/application';
import { formatPath, parsePath, type Path } from '../certificate/path';
import type { FillDeletion, FillGoods, FillPlan } from './fill-plan';
import { matchLines, saidOf, unseen } from './line-match';
import type { FormSnapshot } from './panel-protocol';

/** Why no goods line can be added: how many there are is not known, or one is being typed and not saved yet. */
export type GoodsBlocked = 'count-unknown' | 'row-open';

/** Where goods lines stand, and what the open row editor shows. */
export interface GoodsPlace {
  /** The lines that stand on the form, as far as they are known; null when nobody knows how many there are. */
  readonly standing: readonly GoodsLine[] | null;
  readonly blocked: GoodsBlocked | null;
  /** Tags of the goods fields that the open editor shows; null when no editor is open: then nobody knows. */
  readonly editorTags: ReadonlySet<string> | null;
}

const isFilled = (line: Readonly<Record<string, string | undefined>>): boolean =>
  // The line's own number is given by the portal, also in an empty editor.
  Object.entries(line).some(([tag, value]) => tag !== 'GNo' && (value ?? '').trim() !== '');

/** Reads from a snapshot where goods lines stand and may be added. */
export function goodsPlace(snapshot: FormSnapshot): GoodsPlace {
  const editorTags = new Set<string>();
  for (const field of snapshot.fields) {
    const parts = parsePath(field.path);
    if (parts?.section === 'Goods' && parts.tag && field.kind !== 'row') editorTags.add(parts.tag);
  }
  const tags = editorTags.size > 0 ? editorTags : null;

  const lines = snapshot.application.Goods;
  const filled = lines.reduce((count, line, index) => (isFilled(line) ? index + 1 : count), 0);
  const { goodsTotal } = snapshot;
  if (goodsTotal === null && !snapshot.goodsComplete) return { standing: null, blocked: 'count-unknown', editorTags: tags };
  // The editor holds a line that the table does not list yet: adding another would write over it.
  if (goodsTotal !== null && filled > goodsTotal) return { standing: null, blocked: 'row-open', editorTags: tags };
  const known = Array.from({ length: goodsTotal ?? filled }, (_, index) => lines[index] ?? {});
  // A list that is edited in its own cells may begin with empty rows: they are taken first.
  const last = known.findLastIndex((line) => isFilled(line) || Object.keys(line).length === 0);
  return { standing: known.slice(0, last + 1), blocked: null, editorTags: tags };
}

/** One field of a goods line as it is and as it would be. `now` is undefined where the list does not show it. */
export interface LineField {
  readonly path: Path;
  readonly now: string | undefined;
  readonly will: string;
}

/**
 * What a filling would do to a goods line.
 * `new` it is added · `same` it stands there, as far as the list shows · `changes` its product stands there with other content
 */
export interface PlannedLine {
  readonly state: 'new' | 'same' | 'changes';
  /** Place in what is wanted. */
  readonly wanted: number;
  /** 0-based place on the form; of a new line, the one behind all others. */
  readonly index: number;
  /** All that is wanted of it. */
  readonly values: GoodsLine;
  /** What the standing line is known to say. */
  readonly now: GoodsLine | null;
  /** What would be written. */
  readonly fields: readonly LineField[];
  /** Nothing that stands there would be overwritten, and no other line can be meant. */
  readonly harmless: boolean;
}

/** A line that stands on the form and is none of those wanted; it stays unless the user has it deleted. */
export interface StandingLine {
  readonly index: number;
  readonly now: GoodsLine;
}

/** What becomes of a line whose product stands there already with other content. */
export type LineChoice = 'change' | 'add' | 'leave';

/** What the user decided about goods lines in the preview. */
export interface GoodsChoice {
  /** By place in what is wanted; without one the line is changed only where that overwrites nothing. */
  readonly lines: ReadonlyMap<number, LineChoice>;
  /** Places on the form of the lines to delete. */
  readonly deletions: ReadonlySet<number>;
  readonly inOrder: boolean;
  readonly troubledLine: 'stop' | 'leave-out';
}

export const noGoodsChoice: GoodsChoice = { lines: new Map(), deletions: new Set(), inOrder: false, troubledLine: 'stop' };

/** What happens to a line when the user has not said otherwise. */
export const choiceFor = (line: PlannedLine, { lines }: Pick<GoodsChoice, 'lines'>): LineChoice => lines.get(line.wanted) ?? (line.harmless ? 'change' : 'leave');

/** Sets the wanted lines against those that stand there. `wanted` has only what may be written. Pure. */
export function planLines(wanted: readonly GoodsLine[], standing: readonly GoodsLine[]): { lines: readonly PlannedLine[]; others: readonly StandingLine[] } {
  let next = standing.length;
  const matches = matchLines(wanted, standing);
  const lines = matches.map((match): PlannedLine => {
    const values = wanted[match.wanted] ?? {};
    const now = match.standing === null ? null : (standing[match.standing] ?? {});
    const index = match.standing ?? next++;
    const tags = new Set(now === null ? saidOf(values).map(([tag]) => tag) : match.differs.length === 0 ? [] : [...match.differs, ...unseen(now, values)]);
    const fields = saidOf(values).filter(([tag]) => tags.has(tag)).map(([tag, will]): LineField => ({ path: formatPath('Goods', index, tag), now: (now as Readonly<Record<string, string | undefined>> | null)?.[tag], will }));
    const harmless = !match.doubtful && match.differs.every((tag) => ((now as Readonly<Record<string, string | undefined>> | null)?.[tag] ?? '').trim() === '');
    return { state: now === null ? 'new' : fields.length === 0 ? 'same' : 'changes', wanted: match.wanted, index, values, now, fields, harmless };
  });
  const taken = new Set(matches.map(({ standing: index }) => index));
  return { lines, others: standing.flatMap((now, index) => (taken.has(index) || saidOf(now).length === 0 ? [] : [{ index, now }])) };
}

/** The goods part of the plan that the user confirms. */
export function confirmLines(lines: readonly PlannedLine[], others: readonly StandingLine[], standing: readonly GoodsLine[], choice: GoodsChoice): Pick<FillPlan, 'goods' | 'deletions' | 'order' | 'unread' | 'troubledLine'> {
  const goods: FillGoods[] = [];
  let next = standing.length;
  for (const line of lines) {
    const chosen = choiceFor(line, choice);
    if (line.state === 'new' || (line.state === 'changes' && chosen === 'add')) goods.push({ index: next++, values: line.values });
    else if (line.state === 'changes' && chosen === 'change' && line.now) {
      goods.push({ index: line.index, values: Object.fromEntries(line.fields.map(({ path, will }) => [parsePath(path)?.tag ?? '', will])), now: line.now });
    }
  }
  const known: readonly StandingLine[] = [...others, ...lines.flatMap(({ state, index, now }) => (state === 'same' && now ? [{ index, now }] : []))];
  const deletions = known.filter(({ index }) => choice.deletions.has(index)).map(({ index, now }): FillDeletion => ({ index, now }));
  const unread = [...standing.keys()].filter((index) => Object.keys(standing[index] ?? {}).length === 0);
  return {
    goods,
    ...(deletions.length > 0 ? { deletions } : {}),
    ...(choice.inOrder && mayOrder(lines, others, choice) ? { order: lines.map(({ values }) => values) } : {}),
    ...(unread.length > 0 ? { unread } : {}),
    ...(choice.troubledLine === 'leave-out' ? { troubledLine: 'leave-out' } : {}),
  };
}

/** True when the lines would stand in another order than chosen. */
export function outOfOrder(lines: readonly PlannedLine[]): boolean {
  return lines.some(({ index }, at) => at > 0 && index < (lines[at - 1]?.index ?? 0));
}

/** True when the whole list will be what was chosen, each line once: only then can it be put into the order chosen. */
export function mayOrder(lines: readonly PlannedLine[], others: readonly StandingLine[], choice: GoodsChoice): boolean {
  return others.every(({ index }) => choice.deletions.has(index)) && lines.every((line) => !choice.deletions.has(line.index) && (line.state !== 'changes' || choiceFor(line, choice) === 'change'));
}

