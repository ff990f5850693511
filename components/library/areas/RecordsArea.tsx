import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import type { Icon } from '@tabler/icons-react';
import { LibraryError } from '@/lib/library/errors';
import type { ListedTable, RecordOf } from '@/lib/library/records';
import { recordById } from '@/lib/library/tables';
import { locale } from '../../locale';
import { EditorDrawer } from '../edit/EditorDrawer';
import type { Draft } from '../edit/use-draft';
import { useEditor } from '../edit/use-editor';
import { BulkActions } from '../grid/BulkActions';
import { DataGrid, type GridColumn } from '../grid/DataGrid';
import { useCellEdit } from '../grid/use-cell-edit';
import { useLibrary } from '../library-context';
import { SheetMenu } from '../sheets/SheetMenu';
import { takeBack, tellFailed } from '../tell';
import { SampleButton } from '../transfer/SampleButton';
import { TransferButtons } from '../transfer/TransferButtons';
import { Area } from './Area';
import { Empty } from './Empty';
import type { Found } from './use-found';

interface RecordsAreaProps<T extends ListedTable> {
  readonly table: T;
  readonly icon: Icon;
  readonly columns: readonly GridColumn<RecordOf[T]>[];
  /** Rows to list. They may lack what lists do not show: what is edited or written is read whole from the library first. */
  readonly found: Found<RecordOf[T]>;
  /** A new, empty record. */
  readonly create: () => RecordOf[T];
  /** Beside the search box. */
  readonly filters?: ReactNode;
  /** Below the list: what is done with the list as a whole. */
  readonly tools?: ReactNode;
  /** The fields of the form. */
  readonly children: (draft: Draft<RecordOf[T]>) => ReactNode;
}

/** All records of one kind: search, list, form. Ctrl+Z takes back what was done last. */
export function RecordsArea<T extends ListedTable>({ table, icon: TableIcon, columns, found, create, filters, tools, children }: RecordsAreaProps<T>) {
  const { db, readOnly } = useLibrary();
  const editor = useEditor(table);
  const editing = useCellEdit(table);
  useHotkeys([['mod+Z', () => takeBack()]]);
  const add = (): void => editor.create(create());
  const open = async ({ id }: RecordOf[T]): Promise<void> => {
    const present = await recordById(db, table, id);
    if (present) editor.edit(present);
    else throw new LibraryError('conflict');
  };
  const name = i18n.t(`workbench.nav.${table}`);
  const icon = <TableIcon size={44} stroke={1.2} />;
  const none = found.total === 0;

  return (
    <Area
      title={name}
      query={found.query}
      onQuery={found.onQuery}
      onSearch={found.prepare}
      searchHint={i18n.t(`workbench.${table}.search`)}
      addLabel={i18n.t(`workbench.${table}.add`)}
      onAdd={add}
      tools={
        <>
          {(table === 'goods' || table === 'parties') && <SheetMenu table={table} />}
          <TransferButtons />
        </>
      }
      filters={filters}
    >
      <DataGrid
        name={table}
        label={name}
        columns={columns}
        records={found.rows}
        partial={found.reading || found.searching}
        pending={found.searching}
        onOpen={(row) => void open(row).catch(tellFailed)}
        openId={editor.open?.record.id ?? null}
        editing={editing}
        writable={readOnly === null}
        renderActions={(chosen, clear) => <BulkActions table={table} columns={columns} chosen={chosen} onDone={clear} />}
        tools={tools}
        note={<Note found={found} />}
        empty={
          none ? (
            <Empty icon={icon} title={i18n.t(`workbench.${table}.emptyTitle`)} text={i18n.t(`workbench.${table}.empty`)}>
              <Button onClick={add} data-action="add-first">{i18n.t(`workbench.${table}.add`)}</Button>
              {(table === 'goods' || table === 'parties' || table === 'templates') && <SampleButton />}
            </Empty>
          ) : (
            !found.reading && !found.searching && <Empty icon={icon} title={i18n.t('workbench.grid.noneTitle')} text={i18n.t('workbench.grid.none')} />
          )
        }
      />
      <EditorDrawer table={table} editor={editor} titleNew={i18n.t(`workbench.${table}.new`)} titleEdit={i18n.t(`workbench.${table}.edit`)}>
        {children}
      </EditorDrawer>
    </Area>
  );
}

/** What is to be known of the list: that it is still being read or searched, or that the search found more than it lists. */
function Note({ found: { reading, searching, cut, total = 0 } }: { readonly found: Pick<Found<unknown>, 'reading' | 'searching' | 'cut' | 'total'> }) {
  const text = searching ? i18n.t('grid.searching') : reading ? (total > 0 ? i18n.t('grid.reading', [total.toLocaleString(locale)]) : i18n.t('grid.readingAll')) : cut ? i18n.t('grid.cut') : null;
  return (
    text !== null && (
      <Text size="xs" c="dimmed" role="status" data-reading={reading || undefined} data-searching={searching || undefined}>
        {text}
      </Text>
    )
  );
}
