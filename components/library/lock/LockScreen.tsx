import { i18n } from '#i18n';
import { Center, Paper, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { UnlockForm } from './UnlockForm';

/** Stands in place of the library while it is locked. */
export function LockScreen() {
  return (
    <Center h="100%" data-view="locked">
      <Paper withBorder p="xl" w={420}>
        <Stack gap="sm">
          <IconLock size={28} stroke={1.5} aria-hidden />
          <Title order={1} size="h4">
            {i18n.t('lock.screen.title')}
          </Title>
          <Text size="sm">{i18n.t('lock.screen.text')}</Text>
          <UnlockForm focus />
          <Text c="dimmed" size="xs">
            {i18n.t('lock.screen.meanwhile')}
          </Text>
          <Text c="dimmed" size="xs">
            {i18n.t('lock.screen.forgotten')}
          </Text>
        </Stack>
      </Paper>
    </Center>
  );
}
