import type { ReactNode } from 'react';
import { Group, Stack, Text } from '@mantine/core';

/** What stands in an empty list: what it is for, and what to do. */
export const Empty = ({ icon, title, text, children }: { readonly icon: ReactNode; readonly title: string; readonly text: string; readonly children?: ReactNode }) => (
  <Stack align="center" gap="xs" maw={480}>
    <Text c="dimmed" lh={0}>
      {icon}
    </Text>
    <Text fw={600} size="md">
      {title}
    </Text>
    <Text c="dimmed" ta="center" style={{ textWrap: 'balance' }}>
      {text}
    </Text>
    <Group gap="xs" mt="xs">
      {children}
    </Group>
  </Stack>
);
