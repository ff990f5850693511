import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable, type Column, type ColumnDef, type SortingState } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Text } from '@mantine/core';
import { locale } from '../../locale';
import { nextRow } from './next-row';
import classes from './DataGrid.module.css';

/** One column: what it sorts by and what it shows. */
export interface GridColumn<R> {
  readonly id: string;
  readonly header: string;
  /** Narrowest width in px. */
  readonly min: number;
  /** Share of the room that is left; absent: none. */
  readonly grow?: number;
  readonly value: (record: R) => string | number;
  /** What is shown where that is not the value itself. */
  readonly show?: (record: R) => ReactNode;
  readonly align?: 'right';
}

interface DataGridProps<R> {
  /** Name of the grid for those who do not see it. */
  readonly label: string;
  readonly columns: readonly GridColumn<R>[];
  /** In the order to show while no column is chosen to sort by. */
  readonly records: readonly R[];
  readonly onOpen: (record: R) => void;
  /** The record whose form is open. */
  readonly openId: string | null;
  /** Shown in place of rows when there are none. */
  readonly empty: ReactNode;
}

const rowHeight = 34;
const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/**
 * A dense list of records: only the rows in view exist, the head stays, columns sort, arrows move, Enter opens.
 */
export function DataGrid<R extends { readonly id: string }>({ label, columns, records, onOpen, openId, empty }: DataGridProps<R>) {
  const [sorting, setSorting] = useState<SortingState>([]);
  const [activeId, setActiveId] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const defs = useMemo(() => columns.map((column) => columnDef<R>(column)), [columns]);
  const data = useMemo(() => [...records], [records]);
  const table = useTable({ features, columns: defs, data, getRowId: (record: R) => record.id, state: { sorting }, onSortingChange: setSorting });
  const rows = table.getRowModel().rows;
  const virtualizer = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 12, getItemKey: (index) => rows[index]?.id ?? index });
  const layout = {
    gridTemplateColumns: columns.map(({ min, grow }) => (grow === undefined ? `${min}px` : `minmax(${min}px, ${grow}fr)`)).join(' '),
    minWidth: columns.reduce((sum, { min }) => sum + min, 0),
  };
  const active = Math.max(0, rows.findIndex((row) => row.id === activeId));

  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[active];
    if (event.key === 'Enter' && row && event.target === event.currentTarget) {
      event.preventDefault();
      onOpen(row.original);
      return;
    }
    const next = nextRow(event.key, active, rows.length, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    if (next === null) return;
    event.preventDefault();
    setActiveId(rows[next]?.id ?? null);
    virtualizer.scrollToIndex(next);
  };

  return (
    <div className={classes.frame}>
      <div ref={scroller} className={classes.scroller} role="grid" aria-label={label} aria-rowcount={rows.length + 1} tabIndex={0} onKeyDown={onKeyDown} aria-activedescendant={rows[active] ? rowId(rows[active].id) : undefined}>
        <div className={classes.head} role="row" style={layout}>
          {columns.map((column) => (
            <Head key={column.id} column={column} sorter={table.getColumn(column.id)} />
          ))}
        </div>
        {rows.length === 0 ? (
          <div role="row" className={classes.empty}>
            <div role="gridcell">{empty}</div>
          </div>
        ) : (
          <div className={classes.body} style={{ height: virtualizer.getTotalSize(), minWidth: layout.minWidth }} role="rowgroup">
            {virtualizer.getVirtualItems().map((item) => {
              const row = rows[item.index];
              if (!row) return null;
              return (
                <div
                  key={row.id}
                  id={rowId(row.id)}
                  role="row"
                  aria-rowindex={item.index + 2}
                  aria-selected={row.id === openId}
                  className={classes.row}
                  data-id={row.id}
                  data-active={item.index === active || undefined}
                  data-open={row.id === openId || undefined}
                  style={{ ...layout, transform: `translateY(${item.start}px)` }}
                  onClick={() => {
                    setActiveId(row.id);
                    onOpen(row.original);
                  }}
                >
                  {columns.map((column) => (
                    <div key={column.id} role="gridcell" className={classes.cell} data-align={column.align}>
                      {column.show ? column.show(row.original) : column.value(row.original)}
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        )}
      </div>
      <Text size="xs" c="dimmed" className={classes.foot}>
        {i18n.t('workbench.grid.rows', rows.length)}
        {rows.length > 0 && <span>{i18n.t('workbench.grid.keys')}</span>}
      </Text>
    </div>
  );
}

const rowId = (id: string): string => `row-${id}`;
const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });

function columnDef<R extends { readonly id: string }>(column: GridColumn<R>): ColumnDef<typeof features, R> {
  return {
    id: column.id,
    accessorFn: column.value,
    sortFn: (a, b) => {
      const [one, other] = [column.value(a.original), column.value(b.original)];
      return typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));
    },
    sortDescFirst: false,
  };
}

function Head<R extends { readonly id: string }>({ column, sorter }: { readonly column: GridColumn<R>; readonly sorter: Column<typeof features, R> | undefined }) {
  const sorted = sorter?.getIsSorted();
  return (
    <div role="columnheader" className={classes.headCell} aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'} data-align={column.align}>
      <button type="button" className={classes.sort} data-action="sort" onClick={() => sorter?.toggleSorting()}>
        {column.header}
        {sorted === 'asc' && <IconArrowUp size={13} aria-hidden />}
        {sorted === 'desc' && <IconArrowDown size={13} aria-hidden />}
      </button>
    </div>
  );
}
