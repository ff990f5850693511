import { i18n } from '#i18n';
import type { CertificateRecord } from '@/lib/library/records';
import { Table } from '@mantine/core';
import { ShownText } from '../../ShownText';
import { Card } from './Card';
import { returnReasons } from './figures';
import classes from './charts.module.css';

const shown = 8;

/** Why customs sent certificates back. */
export function ReturnsCard({ certificates }: { readonly certificates: readonly CertificateRecord[] }) {
  const reasons = returnReasons(certificates);
  const total = reasons.reduce((sum, { count }) => sum + count, 0);
  const rest = reasons.slice(shown).reduce((sum, { count }) => sum + count, 0);
  const highest = reasons[0]?.count ?? 1;
  return (
    <Card title={i18n.t('charts.returns.title')} summary={total === 0 ? i18n.t('charts.returns.none') : i18n.t('charts.returns.summary', total)} chart="returns">
      {total > 0 && (
        <Table fz="sm" verticalSpacing={4} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{i18n.t('charts.returns.reason')}</Table.Th>
              <Table.Th w={150}>{i18n.t('charts.returns.times')}</Table.Th>
              <Table.Th w={110}>{i18n.t('charts.returns.last')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {reasons.slice(0, shown).map(({ reason, count, last }) => (
              <Table.Tr key={reason} data-reason={reason} data-times={count}>
                <Table.Td className={classes.reason}>
                  <ShownText text={reason} />
                </Table.Td>
                <Table.Td>
                  <span className={classes.times}>{count}</span>
                  <span className={classes.line} style={{ width: `${(96 * count) / highest}px` }} aria-hidden />
                </Table.Td>
                <Table.Td>{last}</Table.Td>
              </Table.Tr>
            ))}
            {rest > 0 && (
              <Table.Tr>
                <Table.Td>{i18n.t('charts.returns.others')}</Table.Td>
                <Table.Td>{rest}</Table.Td>
                <Table.Td />
              </Table.Tr>
            )}
          </Table.Tbody>
        </Table>
      )}
    </Card>
  );
}
