import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ListedTable, RecordOf } from '@/lib/library/records';
import { search, type SearchIndex } from '@/lib/library/search';
import { EditorDrawer } from '../edit/EditorDrawer';
import type { Draft } from '../edit/use-draft';
import { useEditor } from '../edit/use-editor';
import { DataGrid, type GridColumn } from '../grid/DataGrid';
import type { LibraryRecords } from '../library-context';
import { SampleButton } from '../transfer/SampleButton';
import { TransferButtons } from '../transfer/TransferButtons';
import { Area } from './Area';
import { Empty } from './Empty';

interface RecordsAreaProps<T extends ListedTable> {
  readonly table: T;
  readonly icon: Icon;
  readonly records: LibraryRecords;
  readonly columns: readonly GridColumn<RecordOf[T]>[];
  /** The records that may be shown, ready for searching. */
  readonly index: SearchIndex<RecordOf[T]>;
  /** A new, empty record. */
  readonly create: () => RecordOf[T];
  /** Beside the search box. */
  readonly filters?: ReactNode;
  /** The fields of the form. */
  readonly children: (draft: Draft<RecordOf[T]>) => ReactNode;
}

/** All records of one kind: search, list, form. */
export function RecordsArea<T extends ListedTable>({ table, icon: TableIcon, records, columns, index, create, filters, children }: RecordsAreaProps<T>) {
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const editor = useEditor(table);
  const found = useMemo(() => search(index, asked), [index, asked]);
  const add = (): void => editor.create(create());
  const name = i18n.t(`workbench.nav.${table}`);
  const icon = <TableIcon size={44} stroke={1.2} />;

  return (
    <Area title={name} query={query} onQuery={setQuery} searchHint={i18n.t(`workbench.${table}.search`)} addLabel={i18n.t(`workbench.${table}.add`)} onAdd={add} tools={<TransferButtons records={records} />} filters={filters}>
      <DataGrid
        label={name}
        columns={columns}
        records={found}
        onOpen={editor.edit}
        openId={editor.open?.record.id ?? null}
        empty={
          records[table]?.length === 0 ? (
            <Empty icon={icon} title={i18n.t(`workbench.${table}.emptyTitle`)} text={i18n.t(`workbench.${table}.empty`)}>
              <Button onClick={add} data-action="add-first">{i18n.t(`workbench.${table}.add`)}</Button>
              {table !== 'certificates' && table !== 'preReviews' && <SampleButton />}
            </Empty>
          ) : (
            records[table] && <Empty icon={icon} title={i18n.t('workbench.grid.noneTitle')} text={i18n.t('workbench.grid.none')} />
          )
        }
      />
      <EditorDrawer table={table} editor={editor} titleNew={i18n.t(`workbench.${table}.new`)} titleEdit={i18n.t(`workbench.${table}.edit`)}>
        {children}
      </EditorDrawer>
    </Area>
  );
}
