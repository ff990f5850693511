import { Fragment } from 'react';
import { i18n } from '#i18n';
import type { ReactTable } from '@tanstack/react-table';
import { certTypes, type CertType } from '@/lib/certificate/types';
import type { IsoDate } from '@/lib/rulebook/fact';
import { localText } from '../../locale';
import { StatusBadge } from '../StatusBadge';
import { summaryColumns } from './columns';
import { doubtMarks } from './doubt';
import type { Said } from './said';
import type { summaryFeatures, SummaryRow } from './summary-rows';
import classes from './SummaryView.module.css';

interface SummaryTableProps {
  readonly table: ReactTable<typeof summaryFeatures, SummaryRow>;
  readonly day: IsoDate;
  readonly hrefOf: (type: CertType) => string;
  /** Number of each source, where numbers are shown. */
  readonly numberOf: ReadonlyMap<string, number> | null;
}

const typeWidth = 190;
const widths = new Map<string, number>(summaryColumns.map(({ id, width }) => [id, width]));

/** The table itself; head and first column stay in view, on paper the head stands on every page. */
export function SummaryTable({ table, day, hrefOf, numberOf }: SummaryTableProps) {
  const columns = table.getVisibleLeafColumns();
  const total = columns.reduce((sum, { id }) => sum + (widths.get(id) ?? 0), typeWidth);
  const share = (width: number): { readonly width: string } => ({ width: `${(width / total) * 100}%` });
  return (
    <div className={classes.scroller} tabIndex={0} role="group" aria-label={i18n.t('rulebook.summary.heading')}>
      <table className={classes.table} style={{ minWidth: total }}>
        <colgroup>
          <col style={share(typeWidth)} />
          {columns.map(({ id }) => (
            <col key={id} style={share(widths.get(id) ?? 0)} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{i18n.t('rulebook.summary.type')}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-column={column.id}>
                {String(column.columnDef.header)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} data-type={row.original.type}>
              <th scope="row">
                <a href={hrefOf(row.original.type)} className={classes.type}>
                  <span className={classes.code}>{row.original.type}</span> {localText(certTypes[row.original.type])}
                </a>
                <StatusBadge type={row.original.type} day={day} />
              </th>
              {row.getVisibleCells().map((cell) => (
                <td key={cell.id} data-column={cell.column.id}>
                  <Cell words={cell.getValue<readonly Said[]>()} numberOf={numberOf} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Words as short as 第13栏 are not broken. */
const keptWhole = 4;

/** What a cell says; doubt and source behind each statement, once where neighbours share them. */
function Cell({ words, numberOf }: { readonly words: readonly Said[]; readonly numberOf: ReadonlyMap<string, number> | null }) {
  if (words.length === 0) return <span className={classes.nothing}>—</span>;
  return words.map(({ text, grounds }, at) => {
    const next = words[at + 1]?.grounds;
    const shared = next?.source === grounds.source && next.confidence === grounds.confidence;
    const number = numberOf?.get(grounds.source);
    const doubt = doubtMarks[grounds.confidence];
    const end = shared ? text.length : text.length <= keptWhole ? 0 : -1;
    return (
      <Fragment key={text}>
        {at > 0 && i18n.t('rulebook.summary.between')}
        {text.slice(0, end)}
        {!shared && (
          <span className={classes.end}>
            {text.slice(end)}
            {doubt !== '' && (
              <sup className={classes.doubt} data-doubt={grounds.confidence}>
                {doubt}
              </sup>
            )}
            {number !== undefined && <sup className={classes.number}>[{number}]</sup>}
          </span>
        )}
      </Fragment>
    );
  });
}
