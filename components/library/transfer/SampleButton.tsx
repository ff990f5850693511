import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { importBatch, planImport } from '@/lib/exchange/plan-import';
import { sampleLibrary } from '@/lib/library/sample';
import { wholeLibrary } from '@/lib/library/tables';
import { useLibrary } from '../library-context';
import { tellDone, tellFailed } from '../tell';

/** Brings the made-up library in, beside what is there. */
export function SampleButton() {
  const { client, db, readOnly } = useLibrary();
  const [busy, setBusy] = useState(false);
  const load = async (): Promise<void> => {
    setBusy(true);
    try {
      const plan = planImport(sampleLibrary(), await wholeLibrary(db));
      await client.importRecords(importBatch(plan, 'keep'));
      tellDone(i18n.t('workbench.told.sample'));
    } catch (error) {
      tellFailed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="default" loading={busy} disabled={readOnly !== null} onClick={() => void load()} data-action="load-sample">
      {i18n.t('workbench.transfer.sample')}
    </Button>
  );
}
