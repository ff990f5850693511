import { lazy, Suspense, useState } from 'react';
import { i18n } from '#i18n';
import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFileInvoice, IconFileSpreadsheet, IconTableExport, IconTableImport } from '@tabler/icons-react';
import type { LibraryDatabase } from '@/lib/library/database';
import { allRecords } from '@/lib/library/tables';
import { locale } from '../../locale';
import { useLibrary } from '../library-context';
import { tellFailed } from '../tell';

const SheetImport = lazy(() => import('./SheetImport').then((module) => ({ default: module.SheetImport })));
const InvoiceDialog = lazy(() => import('./InvoiceDialog').then((module) => ({ default: module.InvoiceDialog })));

interface Props {
  readonly table: 'goods' | 'parties';
}

type Kind = 'xlsx' | 'csv';

/** Sheets in and out: import from Excel or CSV, an invoice made a certificate, the list as a sheet. */
export function SheetMenu({ table }: Props) {
  const { db, readOnly } = useLibrary();
  const [dialog, setDialog] = useState<'import' | 'invoice' | null>(null);
  const close = (): void => setDialog(null);
  const save = (kind: Kind, withConfidential: boolean): void => void download(table, db, kind, withConfidential).catch(tellFailed);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button size="sm" variant="default" leftSection={<IconFileSpreadsheet size={15} />} rightSection={<IconChevronDown size={13} />} data-action="sheets">
            {i18n.t('sheets.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconTableImport size={15} />} disabled={readOnly !== null} onClick={() => setDialog('import')} data-action="sheet-import">{i18n.t(`sheets.import.${table}`)}</Menu.Item>
          {table === 'goods' && <Menu.Item leftSection={<IconFileInvoice size={15} />} onClick={() => setDialog('invoice')} data-action="invoice-import">{i18n.t('sheets.invoice.menu')}</Menu.Item>}
          <Menu.Divider />
          <Menu.Item leftSection={<IconTableExport size={15} />} onClick={() => save('xlsx', false)} data-action="sheet-export-xlsx">{i18n.t('sheets.export.xlsx')}</Menu.Item>
          <Menu.Item leftSection={<IconTableExport size={15} />} onClick={() => save('csv', false)} data-action="sheet-export-csv">{i18n.t('sheets.export.csv')}</Menu.Item>
          <Menu.Item leftSection={<IconTableExport size={15} />} onClick={() => save('xlsx', true)} data-action="sheet-export-confidential">{table === 'goods' ? i18n.t('sheets.export.confidentialGoods') : i18n.t('sheets.export.confidentialParties')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense>
        {dialog === 'import' && <SheetImport purpose={table} onClose={close} />}
        {dialog === 'invoice' && <InvoiceDialog onClose={close} />}
      </Suspense>
    </>
  );
}

async function download(table: Props['table'], db: LibraryDatabase, kind: Kind, withConfidential: boolean): Promise<void> {
  const [{ goodsColumns, partyColumns }, { csvFile, rowsOf, xlsxFile }, { saveFile }] = await Promise.all([import('@/lib/exchange/sheets/sheet-columns'), import('@/lib/exchange/sheets/write-sheet'), import('../save-file')]);
  const goods = table === 'goods' ? await allRecords(db, 'goods') : [];
  const rows = table === 'goods' ? rowsOf(goodsColumns(goods, locale, withConfidential), goods) : rowsOf(partyColumns(locale, withConfidential), await allRecords(db, 'parties'));
  const name = i18n.t(`workbench.nav.${table}`);
  saveFile(kind === 'csv' ? new Blob([csvFile(rows)], { type: 'text/csv' }) : await xlsxFile([{ name, rows }]), `${name}.${kind}`);
}
