import { useState } from 'react';
import { i18n } from '#i18n';
import { Button, Group, Table, Text } from '@mantine/core';
import type { CertificateRecord } from '@/lib/library/records';
import { certTypeLabel } from '../edit/options';
import { certificateFigures, type CertificateFigures } from './figures';
import { Card } from './Card';
import classes from './charts.module.css';

/** Certificates per month and type: bars, or the same figures as a table. */
export function MonthsCard({ certificates, today }: { readonly certificates: readonly CertificateRecord[]; readonly today: string }) {
  const [asTable, setAsTable] = useState(false);
  const figures = certificateFigures(certificates, today);
  const { total, undated } = figures;
  return (
    <Card
      title={i18n.t('charts.months.title')}
      summary={total > 0 ? i18n.t('charts.months.summary', total) : i18n.t('charts.months.none')}
      chart="months"
      action={
        total > 0 && (
          <Button variant="subtle" size="compact-xs" onClick={() => setAsTable(!asTable)} aria-pressed={asTable} data-action="chart-table">
            {asTable ? i18n.t('charts.chart') : i18n.t('charts.table')}
          </Button>
        )
      }
    >
      {total > 0 && (asTable ? <Figures figures={figures} /> : <Bars figures={figures} />)}
      {undated > 0 && (
        <Text size="xs" c="dimmed" mt="xs">
          {i18n.t('charts.months.undated', undated)}
        </Text>
      )}
    </Card>
  );
}

const shortMonth = (month: string): string => (month.endsWith('-01') ? month : month.slice(5));

function Bars({ figures: { months, types, hasOthers, total } }: { readonly figures: CertificateFigures }) {
  const highest = Math.max(...months.map((month) => month.total));
  return (
    <>
      <div className={classes.bars} role="img" aria-label={`${i18n.t('charts.months.summary', total)}: ${months.map((month) => `${month.month} ${month.total}`).join(', ')}`}>
        {months.map(({ month, counts, others, total: inMonth }) => (
          <div key={month} className={classes.column} data-month={month} data-total={inMonth} title={[month, ...types.flatMap((type) => (counts[type] ? `${type} ${counts[type]}` : [])), ...(others > 0 ? [`${i18n.t('charts.months.others')} ${others}`] : [])].join(' · ')}>
            <span className={classes.count}>{inMonth > 0 ? inMonth : ''}</span>
            <div className={classes.stack} style={{ height: `${(100 * inMonth) / highest}%` }}>
              {types.map((type, at) => (counts[type] ? <span key={type} data-tone={at} style={{ flexGrow: counts[type] }} /> : null))}
              {others > 0 && <span data-tone="others" style={{ flexGrow: others }} />}
            </div>
            <span className={classes.month}>{shortMonth(month)}</span>
          </div>
        ))}
      </div>
      <Group gap="md" mt="sm" className={classes.legend}>
        {types.map((type, at) => (
          <span key={type}>
            <i data-tone={at} />
            {certTypeLabel(type)}
          </span>
        ))}
        {hasOthers && (
          <span>
            <i data-tone="others" />
            {i18n.t('charts.months.others')}
          </span>
        )}
      </Group>
    </>
  );
}

const Figures = ({ figures: { months, types, hasOthers } }: { readonly figures: CertificateFigures }) => (
  <Table fz="xs" verticalSpacing={3} aria-label={i18n.t('charts.months.title')}>
    <Table.Thead>
      <Table.Tr>
        <Table.Th>{i18n.t('charts.months.month')}</Table.Th>
        {types.map((type) => (
          <Table.Th key={type} ta="right" title={certTypeLabel(type)}>
            {type}
          </Table.Th>
        ))}
        {hasOthers && <Table.Th ta="right">{i18n.t('charts.months.others')}</Table.Th>}
        <Table.Th ta="right">{i18n.t('charts.months.total')}</Table.Th>
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {months.map(({ month, counts, others, total }) => (
        <Table.Tr key={month}>
          <Table.Td>{month}</Table.Td>
          {types.map((type) => (
            <Table.Td key={type} ta="right">
              {counts[type] ?? 0}
            </Table.Td>
          ))}
          {hasOthers && <Table.Td ta="right">{others}</Table.Td>}
          <Table.Td ta="right" fw={600}>
            {total}
          </Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);
