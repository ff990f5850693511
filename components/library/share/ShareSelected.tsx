import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { IconShare3 } from '@tabler/icons-react';
import { shareTables } from '@/lib/exchange/share/share-format';
import type { TableName } from '@/lib/library/records';
import { MakeShareDialog } from './MakeShareDialog';

/** Shares the selected rows of a list; nothing for kinds that are not shared. */
export function ShareSelected({ table, chosen }: { readonly table: TableName; readonly chosen: readonly { readonly id: string }[] }) {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  const shared = shareTables.find((each) => each === table);
  if (!shared) return null;
  return (
    <>
      <Button size="compact-xs" variant="light" leftSection={<IconShare3 size={14} />} onClick={() => setIds(new Set(chosen.map(({ id }) => id)))} data-action="share-selected">
        {i18n.t('share.makeSelected')}
      </Button>
      {ids && <MakeShareDialog selected={{ table: shared, ids }} onClose={() => setIds(null)} />}
    </>
  );
}
