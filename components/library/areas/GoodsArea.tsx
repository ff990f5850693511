import { useMemo } from 'react';
import { i18n } from '#i18n';
import { IconPackage } from '@tabler/icons-react';
import { indexGoods } from '@/lib/library/search';
import type { GoodsRecord } from '@/lib/library/records';
import { GoodsForm } from '../edit/GoodsForm';
import { newGoods } from '../edit/new-record';
import type { GridColumn } from '../grid/DataGrid';
import { CodeCell, CriteriaCell, DayCell, TextCell } from '../grid/cells';
import type { LibraryRecords } from '../library-context';
import { RecordsArea } from './RecordsArea';

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
  const index = useMemo(() => indexGoods(records.goods ?? []), [records.goods]);
  const producers = useMemo(() => (records.parties ?? []).filter((party) => party.role === 'producer'), [records.parties]);
  return (
    <RecordsArea table="goods" icon={IconPackage} records={records} columns={columns} index={index} create={newGoods}>
      {(draft) => <GoodsForm draft={draft} producers={producers} />}
    </RecordsArea>
  );
}
