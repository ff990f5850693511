import { memo, type CSSProperties } from 'react';
import { i18n } from '#i18n';
import { CellEditor } from './CellEditor';
import type { GridColumn } from './columns';
import type { CellEditing } from './use-cell-edit';
import classes from './DataGrid.module.css';

interface GridRowProps<R> {
  readonly row: R;
  readonly index: number;
  readonly columns: readonly GridColumn<R>[];
  readonly track: CSSProperties;
  /** Distance from the first row, px. */
  readonly top: number;
  /** The column of the cell at hand, where it is in this row. */
  readonly activeColumn: string | null;
  readonly open: boolean;
  readonly selected: boolean;
  /** Where a cell of this row is being edited. */
  readonly editing: CellEditing<R> | null;
  /** Editing ended: the keys belong to the list again. */
  readonly onLeaveCell: () => void;
}

/** Id of a cell, for `aria-activedescendant`. */
export const cellId = (id: string, column: string): string => `cell-${id}-${column}`;

/** One record as a row of cells; drawn anew only when something of it changed. */
export const GridRow = memo(Row) as typeof Row;

function Row<R extends { readonly id: string }>({ row, index, columns, track, top, activeColumn, open, selected, editing, onLeaveCell }: GridRowProps<R>) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={classes.row}
      style={{ ...track, transform: `translateY(${top}px)` }}
      data-id={row.id}
      data-active={activeColumn !== null || undefined}
      data-open={open || undefined}
      data-selected={selected || undefined}
      data-editing={editing !== null || undefined}
    >
      <div role="gridcell" aria-colindex={1} className={classes.selectCell}>
        <input type="checkbox" tabIndex={-1} checked={selected} readOnly aria-label={i18n.t('grid.choose')} data-action="choose" />
      </div>
      {columns.map((column, at) => {
        const { edit } = column;
        const edited = edit && editing?.cell?.column === column.id;
        return (
          <div
            key={column.id}
            id={cellId(row.id, column.id)}
            role="gridcell"
            aria-colindex={at + 2}
            aria-readonly={!edit}
            className={classes.cell}
            data-align={column.align}
            data-column={column.id}
            data-active={activeColumn === column.id || undefined}
            data-edited={edited || undefined}
          >
            {edited ? <CellEditor row={row} label={column.header} edit={edit} editing={editing} onLeave={onLeaveCell} /> : column.show ? column.show(row) : column.value(row)}
          </div>
        );
      })}
    </div>
  );
}
