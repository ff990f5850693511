import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { IconTableExport } from '@tabler/icons-react';
import type { PreReviewRecord } from '@/lib/library/records';
import { locale } from '../../locale';
import { tellFailed } from '../tell';

/** The cost breakdown of a product as an Excel file, to be completed, printed and sealed. */
export function CostSheetButton({ record }: { readonly record: PreReviewRecord }) {
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const [{ costSheetRows }, { xlsxFile }, { saveFile }] = await Promise.all([import('@/lib/exchange/report/cost-sheet'), import('@/lib/exchange/sheets/write-sheet'), import('../save-file')]);
      const title = i18n.t('sheets.costSheet');
      saveFile(await xlsxFile([{ name: title, rows: costSheetRows(record, locale) }]), `${title} ${record.nameZh || record.nameEn}.xlsx`.replaceAll(/[\\/:*?"<>|]/g, ' '));
    } catch (cause) {
      tellFailed(cause);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button mt="sm" size="xs" variant="default" loading={busy} leftSection={<IconTableExport size={14} />} onClick={() => void save()} data-action="cost-sheet">
      {i18n.t('sheets.costSheetSave')}
    </Button>
  );
}
