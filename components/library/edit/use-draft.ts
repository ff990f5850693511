import { useMemo, useState } from 'react';
import { problemsOf, type Problem } from '@/lib/library/problems';
import { schemaOf, type RecordOf, type TableName } from '@/lib/library/records';
import { sameContent } from '@/lib/library/same-content';
import { localText } from '../../locale';

/** A record being edited. */
export interface Draft<R> {
  readonly value: R;
  readonly change: (patch: Partial<R>) => void;
  /** Marks a field as visited: from then on its problem is shown. */
  readonly visit: (path: string) => void;
  /** The problem to show beside a field, in the user's language. */
  readonly problemAt: (path: string) => string | null;
  /** True where a problem is shown at that path or within it: `materials[3]`. */
  readonly problemIn: (path: string) => boolean;
  /** Shows every problem; returns the paths that have one. */
  readonly showAll: () => readonly string[];
  readonly dirty: boolean;
}

/** Edits a copy of `start`, checked all along by the schema that the library itself applies. */
export function useDraft<T extends TableName>(table: T, start: RecordOf[T]): Draft<RecordOf[T]> {
  const [value, setValue] = useState(start);
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const problems = useMemo<readonly Problem[]>(() => {
    const parsed = schemaOf[table].safeParse(value, { reportInput: true });
    return parsed.success ? [] : problemsOf(parsed.error);
  }, [table, value]);

  return {
    value,
    change: (patch) => setValue((before) => ({ ...before, ...patch })),
    visit: (path) => setVisited((before) => new Set(before).add(path)),
    problemAt: (path) => {
      const problem = all || visited.has(path) ? problems.find((one) => one.path === path) : undefined;
      return problem ? localText(problem.message) : null;
    },
    problemIn: (path) => problems.some((one) => (one.path === path || one.path.startsWith(`${path}.`)) && (all || visited.has(one.path))),
    showAll: () => {
      setAll(true);
      return problems.map((problem) => problem.path);
    },
    dirty: !sameContent(start, value),
  };
}
