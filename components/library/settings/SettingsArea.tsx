import { Suspense, use, useState } from 'react';
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { DraftSettings } from './DraftSettings';
import { HostList } from './HostList';
import { IgnoredList } from './IgnoredList';
import { SuggestSettings } from './SuggestSettings';
import classes from './SettingsArea.module.css';

/** Settings: the hosts where the assistant works, how the library is kept, what this is. */
export function SettingsArea({ closing }: { readonly closing: AbortSignal }) {
  return (
    <section className={classes.area} aria-label={i18n.t('workbench.nav.settings')}>
      <Title order={1} className={classes.title}>
        {i18n.t('workbench.nav.settings')}
      </Title>
      <Stack gap="md" className={classes.column}>
        <Paper withBorder p="lg">
          <Title order={2} className={classes.heading}>
            {i18n.t('settings.hosts.title')}
          </Title>
          <Text c="dimmed" mb="md">
            {i18n.t('settings.hosts.text')}
          </Text>
          <HostList closing={closing} />
        </Paper>
        <Paper withBorder p="lg">
          <Title order={2} className={classes.heading}>
            {i18n.t('settings.storage.title')}
          </Title>
          <Text>{i18n.t('settings.storage.text')}</Text>
          <StorageFacts />
        </Paper>
        <Paper withBorder p="lg">
          <Title order={2} className={classes.heading}>
            {i18n.t('drafts.title')}
          </Title>
          <DraftSettings />
        </Paper>
        <Paper withBorder p="lg">
          <Title order={2} className={classes.heading}>
            {i18n.t('suggest.settings.title')}
          </Title>
          <SuggestSettings />
        </Paper>
        <Paper withBorder p="lg">
          <Title order={2} className={classes.heading}>
            {i18n.t('aside.title')}
          </Title>
          <IgnoredList />
        </Paper>
        <Paper withBorder p="lg">
          <Title order={2} className={classes.heading}>
            {i18n.t('settings.language.title')}
          </Title>
          <Text>{i18n.t('settings.language.text')}</Text>
        </Paper>
        <Paper withBorder p="lg">
          <Title order={2} className={classes.heading}>
            {i18n.t('settings.about.title')}
          </Title>
          <Text>{i18n.t('settings.about.text')}</Text>
          <Text c="dimmed" mt="xs">
            {i18n.t('settings.version', [browser.runtime.getManifest().version])} · {i18n.t('settings.about.licence')}
          </Text>
        </Paper>
      </Stack>
    </section>
  );
}

interface StorageState {
  readonly used: number;
  readonly persisted: boolean;
}

async function storageState(): Promise<StorageState> {
  const [estimate, persisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  return { used: estimate.usage ?? 0, persisted };
}

/** Space taken, and whether the browser promises to keep it. */
function StorageFacts() {
  const [reading, setReading] = useState(storageState);
  const ask = (): void => void navigator.storage.persist().then(() => setReading(storageState()));
  return (
    <Suspense>
      <StorageLine reading={reading} onAsk={ask} />
    </Suspense>
  );
}

function StorageLine({ reading, onAsk }: { readonly reading: Promise<StorageState>; readonly onAsk: () => void }) {
  const { used, persisted } = use(reading);
  return (
    <Text mt="xs" c="dimmed">
      {i18n.t('settings.storage.used', [(used / 1_048_576).toFixed(1)])} ·{' '}
      {persisted ? (
        i18n.t('settings.storage.persisted')
      ) : (
        <>
          {i18n.t('settings.storage.notPersisted')}{' '}
          <Anchor component="button" type="button" size="sm" onClick={onAsk} data-action="persist">
            {i18n.t('settings.storage.persist')}
          </Anchor>
        </>
      )}
    </Text>
  );
}
