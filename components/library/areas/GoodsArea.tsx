import { lazy, Suspense, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { IconCopyCheck, IconPackage } from '@tabler/icons-react';
import type { GoodsRecord } from '@/lib/library/records';
import { withoutDots } from '../edit/clean';
import { GoodsForm } from '../edit/GoodsForm';
import { newGoods } from '../edit/new-record';
import { CodeCell, CriteriaCell, DayCell, TextCell, dayOf } from '../grid/cells';
import type { GridColumn } from '../grid/columns';
import { useRecords } from '../library-context';
import { RecordsArea } from './RecordsArea';
import { useFoundGoods } from './use-found';

const DuplicatesDialog = lazy(async () => ({ default: (await import('../duplicates/DuplicatesDialog')).DuplicatesDialog }));

type Column = GridColumn<GoodsRecord>;
/** Fields that hold one text, and are edited in their cells. */
type TextField = 'code' | 'nameZh' | 'nameEn' | 'hsCode' | 'unitZh' | 'unitEn' | 'packUnit' | 'weightUnit' | 'netWeight' | 'grossWeight' | 'perPackage' | 'producerName' | 'producerCode' | 'note';

const column = (id: TextField, header: string, min: number, more: Omit<Partial<Column>, 'edit'> & { readonly edit?: Omit<NonNullable<Column['edit']>, 'field'> } = {}): Column => ({
  id,
  header,
  min,
  value: (goods) => goods[id] ?? '',
  show: (goods) => <TextCell text={goods[id] ?? ''} />,
  ...more,
  edit: { ...more.edit, field: id },
});

const columns: readonly Column[] = [
  column('code', i18n.t('workbench.goods.code'), 112, { show: (goods) => <CodeCell code={goods.code} /> }),
  column('nameZh', i18n.t('workbench.goods.nameZh'), 140, { grow: 3 }),
  column('nameEn', i18n.t('workbench.goods.nameEn'), 178, { grow: 4, edit: { latin: true } }),
  column('hsCode', i18n.t('workbench.goods.hsCode'), 116, { show: (goods) => <CodeCell code={goods.hsCode} />, edit: { clean: withoutDots } }),
  column('unitZh', i18n.t('workbench.goods.unit'), 78, { edit: { suggestions: ['个', '只', '件', '套', '台', '双', '千克', '米', '平方米', '条', '张', '把'] } }),
  { id: 'criteria', header: i18n.t('workbench.goods.criteria'), min: 226, grow: 2, value: (goods) => goods.criteria.map((row) => `${row.certType} ${row.criterion}`).join(' '), show: (goods) => <CriteriaCell criteria={goods.criteria} /> },
  column('producerName', i18n.t('workbench.goods.producerName'), 140, { grow: 2 }),
  { id: 'updatedAt', header: i18n.t('workbench.grid.updated'), min: 110, align: 'right', value: (goods) => goods.updatedAt, text: (goods) => dayOf(goods.updatedAt), show: (goods) => <DayCell at={goods.updatedAt} /> },
  column('unitEn', i18n.t('workbench.goods.unitEn'), 110, { hidden: true, edit: { latin: true, suggestions: ['PCS', 'SETS', 'PAIRS', 'KGS', 'METERS', 'ROLLS', 'BOXES'] } }),
  column('packUnit', i18n.t('workbench.goods.packUnit'), 110, { hidden: true, edit: { latin: true, suggestions: ['CTN', 'BOX', 'BAG', 'CASE', 'DRUM', 'ROLL', 'PALLET'] } }),
  column('perPackage', i18n.t('grid.goods.perPackage'), 110, { hidden: true, align: 'right' }),
  column('netWeight', i18n.t('grid.goods.netWeight'), 110, { hidden: true, align: 'right' }),
  column('grossWeight', i18n.t('grid.goods.grossWeight'), 110, { hidden: true, align: 'right' }),
  column('weightUnit', i18n.t('workbench.goods.weightUnit'), 110, { hidden: true, edit: { suggestions: ['KGS', 'GRAMS', 'MTS'] } }),
  column('producerCode', i18n.t('workbench.goods.producerCode'), 130, { hidden: true }),
  { id: 'lastUsedAt', header: i18n.t('grid.goods.lastUsed'), min: 110, align: 'right', hidden: true, value: (goods) => goods.lastUsedAt ?? 0, text: (goods) => dayOf(goods.lastUsedAt), show: (goods) => <DayCell at={goods.lastUsedAt} /> },
  column('note', i18n.t('workbench.edit.note'), 150, { hidden: true, grow: 2 }),
];

/** All products: search, list, form. */
export function GoodsArea() {
  const parties = useRecords('parties');
  const preReviews = useRecords('preReviews') ?? [];
  const found = useFoundGoods();
  const producers = useMemo(() => (parties ?? []).filter((party) => party.role === 'producer'), [parties]);
  const [comparing, setComparing] = useState(false);
  return (
    <>
      <RecordsArea
        table="goods"
        icon={IconPackage}
        columns={columns}
        found={found}
        create={newGoods}
        tools={
          <Button variant="subtle" color="gray" size="compact-xs" leftSection={<IconCopyCheck size={14} />} onClick={() => setComparing(true)} disabled={found.reading || found.total === 0} data-action="duplicates">
            {i18n.t('duplicates.open')}
          </Button>
        }
      >
        {(draft) => <GoodsForm draft={draft} producers={producers} preReviews={preReviews} />}
      </RecordsArea>
      <Suspense>{comparing && <DuplicatesDialog table="goods" onClose={() => setComparing(false)} />}</Suspense>
    </>
  );
}
