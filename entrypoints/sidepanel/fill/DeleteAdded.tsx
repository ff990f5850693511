import { i18n } from '#i18n';
import { useState } from 'react';
import { Button, Checkbox } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { FillPlan, FillReport } from '@/lib/portal/fill-plan';
import { addedLines } from './added-lines';
import { lineName } from './GoodsPreview';
import classes from './Report.module.css';

interface Props {
  readonly report: FillReport;
  readonly connected: boolean;
  readonly onDelete: (plan: FillPlan) => void;
}

/** After undoing: the goods lines that were added stay, unless the user ticks them here to be deleted on the page. */
export function DeleteAdded({ report, connected, onDelete }: Props) {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const lines = addedLines(report);
  if (lines.length === 0) return null;
  const tick = (index: number, on: boolean): void => setTicked((all) => new Set(on ? [...all, index] : [...all].filter((other) => other !== index)));
  const deletions = lines.filter(({ index }) => ticked.has(index));
  return (
    <section className={classes.added} aria-label={i18n.t('panel.fill.addedStay')}>
      <h3 className={classes.subheading}>{i18n.t('panel.fill.addedStay')}</h3>
      {lines.map(({ index, now }) => (
        <Checkbox key={index} size="xs" color="red" data-action="delete-added" data-line={index} label={[i18n.t('panel.fill.goodsLine', [index + 1]), lineName(now)].join(' ')} checked={ticked.has(index)} onChange={(event) => tick(index, event.currentTarget.checked)} />
      ))}
      <Button size="xs" color="red" variant="light" data-action="delete-confirm" leftSection={<IconTrash size={14} aria-hidden />} disabled={!connected || deletions.length === 0} onClick={() => onDelete({ id: crypto.randomUUID(), entries: [], goods: [], deletions })}>
        {i18n.t('panel.fill.deleteTicked', deletions.length)}
      </Button>
    </section>
  );
}
