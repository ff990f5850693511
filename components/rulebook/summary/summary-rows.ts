import { i18n } from '#i18n';
import { columnVisibilityFeature, tableFeatures, type ColumnDef } from '@tanstack/react-table';
import { certTypeCodes, type CertType } from '@/lib/certificate/types';
import { rulesOf } from '@/lib/rulebook';
import { factOn, type IsoDate } from '@/lib/rulebook/fact';
import { summaryColumns } from './columns';
import type { Said } from './said';

/** One type on one day: its cells by column. */
export interface SummaryRow {
  readonly type: CertType;
  readonly cells: ReadonlyMap<string, readonly Said[]>;
}

/** The types of the summary on that day, in their usual order. */
export function summaryRows(day: IsoDate, onlyIssued: boolean): SummaryRow[] {
  const types = onlyIssued ? certTypeCodes.filter((type) => factOn(rulesOf(type).status, day)?.value === 'issued') : certTypeCodes;
  return types.map((type) => ({ type, cells: new Map(summaryColumns.map(({ id, say }) => [id, say(type, day)])) }));
}

/** What the table of the summary can do: columns can be hidden. */
export const summaryFeatures = tableFeatures({ columnVisibilityFeature });

export const summaryColumnDefs: ColumnDef<typeof summaryFeatures, SummaryRow>[] = summaryColumns.map(({ id }) => ({
  id,
  header: i18n.t(`rulebook.summary.column.${id}`),
  accessorFn: (row) => row.cells.get(id),
}));
