import { i18n } from '#i18n';
import { Group, Text, Title } from '@mantine/core';
import area from '../../area.module.css';
import { useToday } from '../../use-today';
import { useRecords } from '../library-context';
import { ExpiringCard } from './ExpiringCard';
import { MonthsCard } from './MonthsCard';
import { ReturnsCard } from './ReturnsCard';
import classes from './charts.module.css';

/** What the register and the pre-reviews come to: how much was certified, what came back and why, what ends soon. */
export function OverviewArea() {
  const certificates = useRecords('certificates');
  const preReviews = useRecords('preReviews');
  const today = useToday();
  return (
    <section className={area.area} aria-label={i18n.t('charts.title')}>
      <Group className={area.bar}>
        <Title order={1} className={area.title}>
          {i18n.t('charts.title')}
        </Title>
        <Text size="xs" c="dimmed">
          {i18n.t('charts.sinceHint')}
        </Text>
      </Group>
      {certificates && preReviews && (
        <div className={classes.overview} tabIndex={0} role="group" aria-label={i18n.t('charts.title')}>
          <MonthsCard certificates={certificates} today={today} />
          <ExpiringCard preReviews={preReviews} today={today} />
          <ReturnsCard certificates={certificates} />
        </div>
      )}
    </section>
  );
}
