import { valueAt } from '@/lib/certificate/access';
import type { Application } from '@/lib/certificate/application';
import { parsePath, type Path } from '@/lib/certificate/path';
import type { FilledFrom } from '@/lib/library/records';
import type { FilledForm } from '@/lib/library/register';
import type { FillReport } from '@/lib/portal/fill-plan';
import { matchLines, saidOf } from '@/lib/portal/line-match';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { sameText } from '@/lib/portal/same-text';
import type { FillSources } from './fill-sources';
import type { Written } from './written';

/** What a filling that has ended wrote, by its report; records of which nothing was kept are left out. */
export function writtenBy(sources: FillSources, { results }: Pick<FillReport, 'results'>, at: number): Written {
  const kept = new Map(results.filter(({ outcome, deleted }) => outcome === 'kept' && deleted === undefined).map(({ path, found }) => [path, found]));
  const slots = sources.slots.map(({ slot, id, paths }) => ({ slot, id, fields: paths.flatMap((path) => (kept.has(path) ? [{ path, found: kept.get(path) ?? '' }] : [])) }));
  const lines = [...sources.goods].flatMap(([index, { goodsId, now }]) => {
    const own = [...kept].flatMap(([path, found]) => {
      const parts = parsePath(path);
      return parts?.section === 'Goods' && parts.row === index && parts.tag ? [[parts.tag, found] as const] : [];
    });
    return own.length > 0 ? [{ goodsId, values: { ...now, ...Object.fromEntries(own) } }] : [];
  });
  return { at, slots: slots.filter(({ fields }) => fields.length > 0), lines };
}

/**
 * What of these fillings (the earliest first) still stands on the form, for the register; null for nothing. A record counts
 * while one of its fields reads as it was written, a product while its line does. Trusted to stand are fields of which
 * none is read now, and lines of a list that was not read whole.
 */
export function filledOnForm(written: readonly Written[], { application, goodsComplete }: Pick<FormSnapshot, 'application' | 'goodsComplete'>): FilledForm | null {
  const stand = (fields: Written['slots'][number]['fields']): boolean => {
    const known = fields.map(({ path, found }) => ({ found, now: nowAt(application, path) })).filter(({ now }) => now !== undefined);
    return known.length === 0 || known.some(({ now = '', found }) => sameText(now, found));
  };
  const slots = written.flatMap(({ at, slots: own }) => own.filter(({ fields }) => stand(fields)).map(({ slot, id }) => ({ slot, id, at })));
  const lines = written.flatMap(({ at, lines: own }) => own.map((line) => ({ ...line, at })));
  const matches = matchLines(lines.map(({ values }) => values), application.Goods);
  const placed = lines.flatMap((line, index) => {
    const { standing = null, differs = [] } = matches[index] ?? {};
    if (standing !== null && differs.length === 0) return [{ ...line, place: standing }];
    return goodsComplete ? [] : [{ ...line, place: Infinity }];
  });
  if (slots.length + placed.length === 0) return null;
  const goodsIds = placed.toSorted((one, other) => (one.place < other.place ? -1 : one.place > other.place ? 1 : 0)).map(({ goodsId }) => goodsId);
  const filled: FilledFrom = { ...Object.fromEntries(slots.map(({ slot, id }) => [slot, id])), at: Math.max(...[...slots, ...placed].map(({ at }) => at)), goodsIds };
  return { filled, lines: goodsComplete ? application.Goods.filter((line) => saidOf(line).length > 0).length : Infinity };
}

/** What stands at a path: undefined where it was not read, '' also where its row is gone from the list. */
function nowAt(application: Application, path: Path): string | undefined {
  const parts = parsePath(path);
  const section = parts && application[parts.section];
  return Array.isArray(section) && (parts?.row ?? 0) >= section.length ? '' : valueAt(application, path);
}
