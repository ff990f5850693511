import { useDeferredValue, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { IconPackage } from '@tabler/icons-react';
import { indexGoods, search } from '@/lib/library/search';
import type { GoodsRecord } from '@/lib/library/records';
import { EditorDrawer } from '../edit/EditorDrawer';
import { GoodsForm } from '../edit/GoodsForm';
import { newGoods } from '../edit/new-record';
import { useEditor } from '../edit/use-editor';
import { DataGrid, type GridColumn } from '../grid/DataGrid';
import { CodeCell, CriteriaCell, DayCell, TextCell } from '../grid/cells';
import type { LibraryRecords } from '../library-context';
import { SampleButton } from '../transfer/SampleButton';
import { TransferButtons } from '../transfer/TransferButtons';
import { Area } from './Area';
import { Empty } from './Empty';

const columns: readonly GridColumn<GoodsRecord>[] = [
  { id: 'code', header: i18n.t('workbench.goods.code'), min: 100, value: (goods) => goods.code, show: (goods) => <CodeCell code={goods.code} /> },
  { id: 'nameZh', header: i18n.t('workbench.goods.nameZh'), min: 140, grow: 3, value: (goods) => goods.nameZh, show: (goods) => <TextCell text={goods.nameZh} /> },
  { id: 'nameEn', header: i18n.t('workbench.goods.nameEn'), min: 190, grow: 4, value: (goods) => goods.nameEn, show: (goods) => <TextCell text={goods.nameEn} /> },
  { id: 'hsCode', header: i18n.t('workbench.goods.hsCode'), min: 112, value: (goods) => goods.hsCode, show: (goods) => <CodeCell code={goods.hsCode} /> },
  { id: 'unitZh', header: i18n.t('workbench.goods.unit'), min: 64, value: (goods) => goods.unitZh || goods.unitEn },
  { id: 'criteria', header: i18n.t('workbench.goods.criteria'), min: 226, grow: 2, value: (goods) => goods.criteria.map((row) => `${row.certType} ${row.criterion}`).join(' '), show: (goods) => <CriteriaCell criteria={goods.criteria} /> },
  { id: 'producerName', header: i18n.t('workbench.goods.producerName'), min: 140, grow: 2, value: (goods) => goods.producerName, show: (goods) => <TextCell text={goods.producerName} /> },
  { id: 'updatedAt', header: i18n.t('workbench.grid.updated'), min: 104, align: 'right', value: (goods) => goods.updatedAt, show: (goods) => <DayCell at={goods.updatedAt} /> },
];

/** All products: search, list, form. */
export function GoodsArea({ records }: { readonly records: LibraryRecords }) {
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const editor = useEditor('goods');
  const index = useMemo(() => indexGoods(records.goods ?? []), [records.goods]);
  const found = useMemo(() => search(index, asked), [index, asked]);
  const producers = useMemo(() => (records.parties ?? []).filter((party) => party.role === 'producer'), [records.parties]);
  const add = (): void => editor.create(newGoods());
  const untouched = records.goods?.length === 0;

  return (
    <Area title={i18n.t('workbench.nav.goods')} query={query} onQuery={setQuery} searchHint={i18n.t('workbench.goods.search')} addLabel={i18n.t('workbench.goods.add')} onAdd={add} tools={<TransferButtons records={records} />}>
      <DataGrid
        label={i18n.t('workbench.nav.goods')}
        columns={columns}
        records={found}
        onOpen={editor.edit}
        openId={editor.open?.record.id ?? null}
        empty={
          untouched ? (
            <Empty icon={<IconPackage size={44} stroke={1.2} />} title={i18n.t('workbench.goods.emptyTitle')} text={i18n.t('workbench.goods.empty')}>
              <Button onClick={add} data-action="add-first">{i18n.t('workbench.goods.add')}</Button>
              <SampleButton records={records} />
            </Empty>
          ) : (
            records.goods && <Empty icon={<IconPackage size={44} stroke={1.2} />} title={i18n.t('workbench.grid.noneTitle')} text={i18n.t('workbench.grid.none')} />
          )
        }
      />
      <EditorDrawer table="goods" editor={editor} titleNew={i18n.t('workbench.goods.new')} titleEdit={i18n.t('workbench.goods.edit')}>
        {(draft) => <GoodsForm draft={draft} producers={producers} />}
      </EditorDrawer>
    </Area>
  );
}
