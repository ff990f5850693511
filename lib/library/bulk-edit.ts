import type { z } from 'zod';
import { problemsOf, type Problem } from './problems';
import { schemaOf, type RecordOf, type TableName } from './records';
import { sameContent } from './same-content';

/** What setting a field on several records comes to. */
export interface BulkEdit<R> {
  /** The records that change, before and after. */
  readonly changed: readonly { readonly before: R; readonly after: R }[];
  /** How many have the value already. */
  readonly same: number;
  /** Those that must not have it, with the first problem of each. They stay as they are. */
  readonly refused: readonly { readonly record: R; readonly problem: Problem }[];
}

/** Lays a change over each of these records, judged by the schema that the library itself applies. Nothing is written. */
export function bulkEdit<T extends TableName>(table: T, records: readonly RecordOf[T][], patch: (record: RecordOf[T]) => Partial<RecordOf[T]>): BulkEdit<RecordOf[T]> {
  const schema: z.ZodType = schemaOf[table];
  const changed: { before: RecordOf[T]; after: RecordOf[T] }[] = [];
  const refused: { record: RecordOf[T]; problem: Problem }[] = [];
  let same = 0;
  for (const before of records) {
    const after = { ...before, ...patch(before) };
    if (sameContent(before, after)) {
      same += 1;
      continue;
    }
    const parsed = schema.safeParse(after, { reportInput: true });
    const [problem] = parsed.success ? [] : problemsOf(parsed.error);
    if (problem) refused.push({ record: before, problem });
    else changed.push({ before, after });
  }
  return { changed, same, refused };
}

/**
 * What takes a bulk edit back: the fields it set as they were before, on those records that still say what it wrote, or
 * say again what they said before. What was changed to something else since then stays.
 */
export function takenBack<R extends { readonly id: string; readonly updatedAt: number }>(edit: Pick<BulkEdit<R>, 'changed'>, present: readonly (R | undefined)[]): { record: R; base: number }[] {
  const byId = new Map(present.flatMap((record) => (record ? [[record.id, record] as const] : [])));
  return edit.changed.flatMap(({ before, after }) => {
    const now = byId.get(before.id);
    const fields = Object.keys({ ...before, ...after }).filter((key) => !sameContent({ key: Reflect.get(before, key) }, { key: Reflect.get(after, key) }) && key !== 'updatedAt');
    const says = (side: R): boolean => fields.every((key) => sameContent({ key: now && Reflect.get(now, key) }, { key: Reflect.get(side, key) }));
    return now && (says(after) || says(before)) ? [{ record: { ...now, ...Object.fromEntries(fields.map((key) => [key, Reflect.get(before, key)])) } as R, base: now.updatedAt }] : [];
  });
}
