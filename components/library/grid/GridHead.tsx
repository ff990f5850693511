import { useRef, type CSSProperties, type PointerEvent } from 'react';
import { i18n } from '#i18n';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ColumnFilter, Filters, Sort } from './filters';
import type { GridColumn } from './columns';
import { FilterMenu } from './FilterMenu';
import classes from './DataGrid.module.css';

interface GridHeadProps<R> {
  readonly columns: readonly GridColumn<R>[];
  readonly records: readonly R[];
  readonly track: CSSProperties;
  readonly sort: Sort | null;
  readonly onSort: (id: string) => void;
  readonly filters: Filters;
  readonly onFilter: (id: string, filter: ColumnFilter) => void;
  readonly onResize: (id: string, width: number) => void;
  readonly collator: Intl.Collator;
  /** Whether all rows are chosen, or some. */
  readonly all: boolean;
  readonly some: boolean;
  readonly onAll: () => void;
}

/** The head of a list: a press sorts, the funnel filters, the edge draws the column wider. */
export function GridHead<R extends { readonly id: string }>({ columns, records, track, sort, onSort, filters, onFilter, onResize, collator, all, some, onAll }: GridHeadProps<R>) {
  return (
    <div className={classes.head} role="row" aria-rowindex={1} style={track}>
      <div role="columnheader" aria-colindex={1} className={classes.selectCell}>
        <input
          type="checkbox"
          aria-label={i18n.t('grid.chooseAll')}
          checked={all}
          ref={(box) => {
            if (box) box.indeterminate = some && !all;
          }}
          onChange={onAll}
          data-action="choose-all"
        />
      </div>
      {columns.map((column, at) => {
        const sorted = sort?.id === column.id ? (sort.desc ? 'descending' : 'ascending') : 'none';
        return (
          <div key={column.id} role="columnheader" aria-colindex={at + 2} className={classes.headCell} aria-sort={sorted} data-align={column.align} data-column={column.id}>
            <button type="button" className={classes.sort} data-action="sort" title={column.header} onClick={() => onSort(column.id)}>
              <span>{column.header}</span>
              {sorted === 'ascending' && <IconArrowUp size={13} aria-hidden />}
              {sorted === 'descending' && <IconArrowDown size={13} aria-hidden />}
            </button>
            <FilterMenu column={column} records={records} filter={filters[column.id] ?? {}} onChange={(filter) => onFilter(column.id, filter)} collator={collator} />
            <Edge onWidth={(width) => onResize(column.id, width)} />
          </div>
        );
      })}
    </div>
  );
}

/** The right edge of a head cell: drawn by the pointer. */
function Edge({ onWidth }: { readonly onWidth: (width: number) => void }) {
  const start = useRef<{ readonly x: number; readonly width: number }>(null);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width: event.currentTarget.parentElement?.offsetWidth ?? 0 };
  };
  return (
    <div
      className={classes.edge}
      aria-hidden
      onPointerDown={onPointerDown}
      onPointerMove={(event) => start.current && onWidth(start.current.width + event.clientX - start.current.x)}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}
