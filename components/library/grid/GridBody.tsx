import { useCallback, useImperativeHandle, type CSSProperties, type MouseEvent, type Ref } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { GridColumn } from './columns';
import { GridRow } from './GridRow';
import type { CellEditing } from './use-cell-edit';
import classes from './DataGrid.module.css';

export const rowHeight = 34;

export interface BodyReach {
  /** Brings the row of that index into view. */
  scrollTo(index: number): void;
}

interface GridBodyProps<R> {
  readonly reach: Ref<BodyReach>;
  /** What scrolls. */
  readonly scroller: HTMLElement;
  readonly rows: readonly R[];
  readonly columns: readonly GridColumn<R>[];
  readonly track: CSSProperties;
  /** Index of the row at hand, and the column of the cell at hand. */
  readonly at: number;
  readonly activeColumn: string | null;
  readonly openId: string | null;
  readonly selected: ReadonlySet<string>;
  readonly editing: CellEditing<R>;
  readonly onLeaveCell: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** The rows in view. By themselves, so that scrolling draws these alone and neither head nor foot. */
export function GridBody<R extends { readonly id: string }>({ reach, scroller, rows, columns, track, at, activeColumn, openId, selected, editing, onLeaveCell, onClick, onDoubleClick }: GridBodyProps<R>) {
  // The same function while the rows are the same: else the virtualizer measures all of them anew for every frame.
  const getItemKey = useCallback((index: number) => rows[index]?.id ?? index, [rows]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 12,
    getItemKey,
    scrollPaddingStart: rowHeight,
    // The row at hand is there, however far it is scrolled away: who listens to the list keeps their place.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), at])].filter((index) => index < rows.length).sort((one, other) => one - other),
  });
  useImperativeHandle(reach, () => ({ scrollTo: (index) => virtualizer.scrollToIndex(index) }), [virtualizer]);
  return (
    <div className={classes.body} style={{ height: virtualizer.getTotalSize(), minWidth: track.minWidth }} role="rowgroup" onClick={onClick} onDoubleClick={onDoubleClick}>
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        return (
          row && (
            <GridRow
              key={row.id}
              row={row}
              index={index}
              columns={columns}
              track={track}
              top={start}
              activeColumn={index === at ? activeColumn : null}
              open={row.id === openId}
              selected={selected.has(row.id)}
              editing={editing.cell?.id === row.id ? editing : null}
              onLeaveCell={onLeaveCell}
            />
          )
        );
      })}
    </div>
  );
}
