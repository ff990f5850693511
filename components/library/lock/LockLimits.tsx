import { i18n } from '#i18n';
import { List, Text } from '@mantine/core';

const limits = [
  () => i18n.t('lock.limits.unlocked'),
  () => i18n.t('lock.limits.page'),
  () => i18n.t('lock.limits.files'),
  () => i18n.t('lock.limits.outline'),
  () => i18n.t('lock.limits.traces'),
  () => i18n.t('lock.limits.drafts'),
  () => i18n.t('lock.limits.forgotten'),
];

/** What the lock does not protect: said before it is put on, and while it is. */
export function LockLimits() {
  return (
    <div data-view="lock-limits">
      <Text size="sm" fw={600} mb={4}>
        {i18n.t('lock.limits.title')}
      </Text>
      <List size="xs" spacing={2}>
        {limits.map((limit) => (
          <List.Item key={limit()}>{limit()}</List.Item>
        ))}
      </List>
    </div>
  );
}
