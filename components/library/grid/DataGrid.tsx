import { useCallback, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { rowSortingFeature, tableFeatures, useTable, type ColumnDef, type SortingState } from '@tanstack/react-table';
import { locale } from '../../locale';
import { isSet, passing, type ColumnFilter, type Filters } from './filters';
import type { GridColumn } from './columns';
import { ColumnsMenu } from './ColumnsMenu';
import { GridBody, rowHeight, type BodyReach } from './GridBody';
import { GridFoot } from './GridFoot';
import { GridHead } from './GridHead';
import { cellId } from './GridRow';
import { isShown, ordered, type Layout } from './layout';
import { nextColumn, nextRow } from './next-row';
import { rowSorter } from './row-sorter';
import type { CellEditing } from './use-cell-edit';
import { useLayout } from './use-layout';
import { useSelection } from './use-selection';
import classes from './DataGrid.module.css';

export type { GridColumn } from './columns';

interface DataGridProps<R> {
  /** Under which the columns are remembered. */
  readonly name: string;
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
  readonly editing: CellEditing<R>;
  /** False where nothing may be written. */
  readonly writable: boolean;
  /** What can be done with the chosen records that are listed; shown while there are some. */
  readonly renderActions: (chosen: readonly R[], clear: () => void) => ReactNode;
  /** Below the list: what is done with the list as a whole. */
  readonly tools?: ReactNode;
  /** Beside the count of rows: what is known of the list besides. */
  readonly note?: ReactNode;
  /** True where these are not all the rows there will be: they are not counted. */
  readonly partial?: boolean;
  /** True where these rows are about to be replaced. */
  readonly pending?: boolean;
}

const selectWidth = 36;
/** So long a click waits whether a second one follows, which edits the cell in place of opening the form. */
const doubleClickMs = 220;
const features = tableFeatures({ rowSortingFeature });
const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
/** Rows are arranged here, not by the table: it would hold an object for each of a hundred thousand. */
const noRows: never[] = [];

/**
 * A dense list of records: only the rows in view exist, the head stays. Columns sort, filter, are drawn wider, moved and
 * hidden; arrows move from cell to cell, Space and Ctrl+A choose rows, Enter opens the form, F2 or a double click edits a cell.
 */
export function DataGrid<R extends { readonly id: string }>(props: DataGridProps<R>) {
  const { name, label, columns, records, onOpen, openId, empty, editing, writable, renderActions, tools, note, partial = false, pending = false } = props;
  const [layout, changeLayout, resetLayout] = useLayout(name);
  const [sorting, setSorting] = useState<SortingState>([]);
  const [filters, setFilters] = useState<Filters>({});
  const [active, setActive] = useState<{ readonly id: string | null; readonly column: string | null }>({ id: null, column: null });
  const selection = useSelection();
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const reach = useRef<BodyReach>(null);
  const click = useRef<AbortController>(null);

  const inOrder = useMemo(() => ordered(columns, layout.order), [columns, layout.order]);
  const table = useTable({
    features,
    columns: useMemo(() => columns.map(({ id }): ColumnDef<typeof features, never> => ({ id, accessorFn: () => null, sortDescFirst: false })), [columns]),
    data: noRows,
    state: { sorting },
    onSortingChange: setSorting,
    manualSorting: true,
  });
  const shown = useMemo(() => inOrder.filter((column) => isShown(column, layout.visible)), [inOrder, layout.visible]);
  const [sort = null] = sorting;
  const [sortRows] = useState(() => rowSorter<R>(collator));
  const rows = useMemo(() => sortRows(passing(records, columns, filters), columns, sort), [sortRows, records, columns, filters, sort]);
  const chosen = useMemo(() => (selection.ids.size === 0 ? [] : rows.filter(({ id }) => selection.ids.has(id))), [rows, selection.ids]);
  const at = useMemo(() => Math.max(0, active.id === null ? 0 : rows.findIndex(({ id }) => id === active.id)), [rows, active.id]);
  const activeColumn = Math.max(0, shown.findIndex(({ id }) => id === active.column));
  const filtered = Object.values(filters).some(isSet);

  const track = useMemo(
    () => ({
      gridTemplateColumns: [`${selectWidth}px`, ...shown.map(({ id, min, grow }) => widthOf(layout.widths[id], min, grow))].join(' '),
      minWidth: selectWidth + shown.reduce((sum, { id, min }) => sum + (layout.widths[id] ?? min), 0),
    }),
    [shown, layout.widths],
  );

  const focusGrid = useCallback(() => scroller?.focus({ preventScroll: true }), [scroller]);
  const beginEdit = (row: R, column: GridColumn<R> | undefined): void => {
    if (column?.edit && writable) editing.begin(row, column.id, column.edit);
  };
  const goTo = (next: number, extend: boolean): void => {
    const id = rows[next]?.id ?? null;
    setActive({ id, column: shown[activeColumn]?.id ?? null });
    if (extend && id !== null) selection.extendTo(id, rows);
    reach.current?.scrollTo(next);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[at];
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const next = nextRow(event.key, at, rows.length, Math.floor((scroller?.clientHeight ?? 0) / rowHeight) - 2);
    const column = nextColumn(event.key, activeColumn, shown.length);
    const keys: Record<string, () => void> = {
      Enter: () => row && onOpen(row),
      F2: () => row && beginEdit(row, shown[activeColumn]),
      ' ': () => row && selection.toggle(row.id),
      Escape: selection.clear,
    };
    const own = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') selection.choose(rows.map(({ id }) => id));
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (next !== null) goTo(next, event.shiftKey);
    else if (column !== null) setActive({ id: row?.id ?? null, column: shown[column]?.id ?? null });
    else if (own) own();
    else return;
    event.preventDefault();
  };

  /** The row and the column under the pointer; no column for the box that chooses the row. Rows have no listeners of their own: they come and go while scrolling. */
  const pointedAt = ({ target }: MouseEvent): { readonly row: R; readonly column: GridColumn<R> | undefined } | null => {
    if (!(target instanceof Element) || target.closest('[data-edited]')) return null;
    const id = target.closest<HTMLElement>('[data-id]')?.dataset['id'];
    const row = rows.find((one) => one.id === id);
    const inColumn = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
    return row ? { row, column: shown.find((one) => one.id === inColumn) } : null;
  };
  const onClick = (event: MouseEvent): void => {
    const pointed = pointedAt(event);
    if (!pointed) return;
    const { row, column } = pointed;
    click.current?.abort();
    setActive({ id: row.id, column: column?.id ?? active.column });
    if (event.shiftKey) selection.extendTo(row.id, rows);
    else if (!column || event.ctrlKey || event.metaKey) selection.toggle(row.id);
    else if (!column.edit || !writable) onOpen(row);
    else if (event.detail < 2) {
      const waiting = new AbortController();
      click.current = waiting;
      const timer = setTimeout(() => onOpen(row), doubleClickMs);
      waiting.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const pointed = pointedAt(event);
    click.current?.abort();
    if (pointed) beginEdit(pointed.row, pointed.column);
  };

  const setFilter = (id: string, filter: ColumnFilter): void => setFilters((before) => ({ ...before, [id]: filter }));
  const resize = (id: string, width: number): void => changeLayout((before): Layout => ({ ...before, widths: { ...before.widths, [id]: Math.round(Math.min(2000, Math.max(48, width))) } }));

  return (
    <div className={classes.frame} data-pending={pending || undefined}>
      <div
        ref={setScroller}
        className={classes.scroller}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={shown.length + 1}
        aria-multiselectable
        tabIndex={0}
        onKeyDown={onKeyDown}
        aria-activedescendant={rows[at] && shown[activeColumn] ? cellId(rows[at].id, shown[activeColumn].id) : undefined}
      >
        <GridHead
          columns={shown}
          records={records}
          track={track}
          sort={sort}
          onSort={(id) => table.getColumn(id)?.toggleSorting()}
          filters={filters}
          onFilter={setFilter}
          onResize={resize}
          collator={collator}
          all={chosen.length > 0 && chosen.length === rows.length}
          some={chosen.length > 0}
          onAll={() => (chosen.length === rows.length ? selection.clear() : selection.choose(rows.map(({ id }) => id)))}
        />
        {rows.length === 0 ? (
          <div role="row" className={classes.empty}>
            <div role="gridcell">{empty}</div>
          </div>
        ) : (
          scroller && (
            <GridBody
              reach={reach}
              scroller={scroller}
              rows={rows}
              columns={shown}
              track={track}
              at={at}
              activeColumn={shown[activeColumn]?.id ?? null}
              openId={openId}
              selected={selection.ids}
              editing={editing}
              onLeaveCell={focusGrid}
              onClick={onClick}
              onDoubleClick={onDoubleClick}
            />
          )
        )}
      </div>
      <GridFoot
        count={partial ? null : rows.length}
        note={note}
        {...(filtered && { onUnfilter: () => setFilters({}) })}
        tools={
          <>
            {tools}
            <ColumnsMenu columns={inOrder} layout={layout} onChange={changeLayout} onReset={resetLayout} />
          </>
        }
      >
        {chosen.length > 0 && renderActions(chosen, selection.clear)}
      </GridFoot>
    </div>
  );
}

function widthOf(width: number | undefined, min: number, grow: number | undefined): string {
  if (width !== undefined) return `${width}px`;
  return grow === undefined ? `${min}px` : `minmax(${min}px, ${grow}fr)`;
}
