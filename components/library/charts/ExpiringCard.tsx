import { i18n } from '#i18n';
import { Anchor, Table, Text } from '@mantine/core';
import type { PreReviewRecord } from '@/lib/library/records';
import { ShownText } from '../../ShownText';
import { Card } from './Card';
import { expiringPreReviews } from './figures';
import classes from './charts.module.css';

const shown = 8;

/** Pre-reviews whose validity ends soon, or has just ended. */
export function ExpiringCard({ preReviews, today }: { readonly preReviews: readonly PreReviewRecord[]; readonly today: string }) {
  const expiring = expiringPreReviews(preReviews, today);
  return (
    <Card
      title={i18n.t('charts.expiring.title')}
      summary={expiring.length === 0 ? i18n.t('charts.expiring.none') : i18n.t('workbench.grid.rows', expiring.length)}
      chart="expiring"
      action={
        <Anchor href="#preReviews" size="xs" className={classes.link ?? ''}>
          {i18n.t('workbench.nav.preReviews')}
        </Anchor>
      }
    >
      {expiring.length > 0 && (
        <Table fz="sm" verticalSpacing={4} layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{i18n.t('charts.expiring.product')}</Table.Th>
              <Table.Th w={200}>{i18n.t('charts.expiring.until')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {expiring.slice(0, shown).map(({ record, daysLeft }) => (
              <Table.Tr key={record.id} data-expiring={record.id} data-days={daysLeft}>
                <Table.Td className={classes.cut}>
                  <ShownText text={[record.nameZh || record.nameEn, record.model, record.hsCode].filter(Boolean).join(' · ')} />
                </Table.Td>
                <Table.Td>
                  {record.validUntil}
                  <Text size="xs" className={daysLeft < 0 ? classes.over : daysLeft <= 30 ? classes.soon : classes.later}>
                    {daysLeft < 0 ? i18n.t('charts.expiring.over', -daysLeft) : i18n.t('charts.expiring.left', daysLeft)}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Card>
  );
}
