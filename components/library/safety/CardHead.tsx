import type { ReactNode } from 'react';
import { Group, Text, Title } from '@mantine/core';
import classes from './SafetyArea.module.css';

/** The head of a card: what it is about, what that is for, and at the end of the line what can be done at once. */
export function CardHead({ title, text, children }: { readonly title: string; readonly text?: string; readonly children: ReactNode }) {
  return (
    <>
      <Group justify="space-between" mb={text === undefined ? 'sm' : 4}>
        <Title order={2} className={classes.heading}>
          {title}
        </Title>
        {children}
      </Group>
      {text !== undefined && (
        <Text c="dimmed" size="xs" mb="sm">
          {text}
        </Text>
      )}
    </>
  );
}
