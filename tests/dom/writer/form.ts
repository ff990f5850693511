import { expect } from 'vitest';
import type { Path } from '@/lib/certificate/path';
import type { FillEntry, FillGoods, FillPlan, FillReport } from '@/lib/portal/fill-plan';
import { runFill, undoFill, type FillSurroundings } from '@/lib/portal/fill';
import type { Binding, RowTable } from '@/lib/portal/model';
import { controlOf } from './page';

/** Which element holds which field: id → path, or id → shown path and code path. */
export type Places = Readonly<Record<string, Path | readonly [shown: Path, code: Path]>>;

/** Binds what of the places is on the page now. */
export function bindingsOf(places: Places, held: (path: Path) => boolean = () => false): Binding[] {
  return Object.entries(places).flatMap(([id, place]) => {
    const element = document.getElementById(id);
    if (!element) return [];
    const [path, codePath] = typeof place === 'string' ? [place, null] : place;
    return [{ path, codePath, control: controlOf(element), score: 1, evidence: [], ...(held(path) && { held: true }) }];
  });
}

export interface Filling {
  /** What else the plan says of goods lines. */
  readonly rest?: Pick<FillPlan, 'deletions' | 'order' | 'unread' | 'troubledLine'>;
  readonly entries?: readonly FillEntry[];
  readonly goods?: readonly FillGoods[];
  readonly places: Places;
  /** Whether the field of a path waits to be confirmed now. */
  readonly held?: (path: Path) => boolean;
  readonly tables?: () => readonly RowTable[];
  readonly allowed?: () => boolean;
  readonly stop?: AbortController;
  readonly onReport?: (report: FillReport) => void;
  readonly savedCapMs?: number;
}

const around = ({ places, held = () => false, tables = () => [], allowed = () => true, stop = new AbortController(), onReport = () => undefined, savedCapMs }: Filling): FillSurroundings => ({
  ...(savedCapMs === undefined ? {} : { savedCapMs }),
  bindings: () => ({ bindings: bindingsOf(places, held), tables: tables(), editing: null }),
  allowed,
  onReport,
  signal: stop.signal,
});

export const plan = (entries: readonly FillEntry[], goods: readonly FillGoods[] = []): FillPlan => ({ id: 'p1', entries, goods });

export const fill = (filling: Filling): Promise<FillReport> => runFill({ plan: { ...plan(filling.entries ?? [], filling.goods), ...filling.rest }, ...around(filling) });

export const undo = (report: FillReport, filling: Filling): Promise<FillReport> => undoFill({ report, ...around(filling) });

export const entry = (path: Path, now: string, will: string): FillEntry => ({ path, now, will });

/** Outcomes by path. */
export const outcomes = (report: FillReport): Record<Path, string> => Object.fromEntries(report.results.map(({ path, outcome }) => [path, outcome]));

/** Every field of the report was kept. */
export function expectKept(report: FillReport): void {
  expect(report.results.filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
}
