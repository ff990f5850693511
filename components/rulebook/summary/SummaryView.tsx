import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Button, Group, Menu, SegmentedControl, Switch, Title } from '@mantine/core';
import { IconColumns3, IconPrinter } from '@tabler/icons-react';
import { useTable, type ColumnVisibilityState } from '@tanstack/react-table';
import type { CertType } from '@/lib/certificate/types';
import type { IsoDate } from '@/lib/rulebook/fact';
import { Legend } from './Legend';
import { numberedSources } from './numbered-sources';
import { SummaryTable } from './SummaryTable';
import { summaryColumnDefs, summaryFeatures, summaryRows } from './summary-rows';
import classes from './SummaryView.module.css';

type Paper = 'A4' | 'A3';

/** All types in one table, on one day, to look at and to print. */
export function SummaryView({ day, hrefOf }: { readonly day: IsoDate; readonly hrefOf: (type: CertType) => string }) {
  const [onlyIssued, setOnlyIssued] = useState(false);
  const [numbers, setNumbers] = useState(true);
  const [paper, setPaper] = useState<Paper>('A4');
  const [columnVisibility, setColumnVisibility] = useState<ColumnVisibilityState>({});
  const data = useMemo(() => summaryRows(day, onlyIssued), [day, onlyIssued]);
  const table = useTable({ features: summaryFeatures, columns: summaryColumnDefs, data, getRowId: ({ type }) => type, state: { columnVisibility }, onColumnVisibilityChange: setColumnVisibility });
  const shown = table.getVisibleLeafColumns().map(({ id }) => id);
  const sources = numberedSources(data.flatMap(({ cells }) => shown.flatMap((id) => cells.get(id) ?? [])));

  return (
    <section className={classes.view} aria-label={i18n.t('rulebook.views.summary')} data-view="summary" data-paper={paper}>
      <Group className={classes.tools}>
        <Switch size="xs" label={i18n.t('rulebook.summary.onlyIssued')} checked={onlyIssued} onChange={(event) => setOnlyIssued(event.currentTarget.checked)} data-action="only-issued" />
        <Switch size="xs" label={i18n.t('rulebook.summary.numbers')} checked={numbers} onChange={(event) => setNumbers(event.currentTarget.checked)} data-action="numbers" />
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" leftSection={<IconColumns3 size={15} />} data-action="columns">
              {i18n.t('rulebook.summary.columns')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {table.getAllLeafColumns().map((column) => (
              <Menu.CheckboxItem key={column.id} checked={column.getIsVisible()} onChange={(visible) => column.toggleVisibility(visible)} data-column={column.id}>
                {String(column.columnDef.header)}
              </Menu.CheckboxItem>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Group gap={6} ml="auto">
          <SegmentedControl size="xs" aria-label={i18n.t('rulebook.summary.paper')} data={['A4', 'A3']} value={paper} onChange={(chosen) => setPaper(chosen as Paper)} />
          <Button leftSection={<IconPrinter size={15} />} onClick={() => print()} data-action="print">
            {i18n.t('rulebook.summary.print')}
          </Button>
        </Group>
      </Group>
      <div className={classes.sheet}>
        <div className={classes.caption}>
          <Title order={2} className={classes.heading}>
            {i18n.t('rulebook.summary.heading')}
          </Title>
          <span>{i18n.t('rulebook.summary.asOn', [day])}</span>
          <span>{i18n.t('rulebook.summary.shown', [String(data.length)])}</span>
        </div>
        <SummaryTable table={table} day={day} hrefOf={hrefOf} numberOf={numbers ? sources : null} />
        <Legend numbered={numbers ? sources : null} />
      </div>
    </section>
  );
}
