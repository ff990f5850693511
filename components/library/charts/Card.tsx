import type { ReactNode } from 'react';
import { Group, Text, Title } from '@mantine/core';
import classes from './charts.module.css';

interface CardProps {
  readonly title: string;
  /** What it comes to, in one line. */
  readonly summary: string;
  readonly chart: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One figure of the overview. */
export const Card = ({ title, summary, chart, action, children }: CardProps) => (
  <section className={classes.card} aria-label={title} data-chart={chart}>
    <Group justify="space-between" wrap="nowrap" align="flex-start" mb="sm">
      <div>
        <Title order={2} size="sm" fw={600}>
          {title}
        </Title>
        <Text size="xs" c="dimmed">
          {summary}
        </Text>
      </div>
      {action}
    </Group>
    {children}
  </section>
);
