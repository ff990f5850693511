import { useCallback, useEffect, useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { addedHosts } from '@/lib/platform/added-hosts';
import { hostOfMatch, portalMatches } from '@/lib/platform/hosts';
import { hostOf } from './host-of';
import classes from './SettingsArea.module.css';

/** The hosts where the assistant works: the portals' own, and those that the user added by a permission. */
export function HostList({ closing }: { readonly closing: AbortSignal }) {
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const refresh = useCallback((): void => {
    addedHosts().then(setHosts, () => setHosts([]));
  }, []);

  useEffect(() => {
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    const stop = (): void => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
    closing.addEventListener('abort', stop, { once: true });
    refresh();
    return () => {
      closing.removeEventListener('abort', stop);
      stop();
    };
  }, [closing, refresh]);

  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const host = hostOf(typed);
    if (host === null) {
      setError(i18n.t('settings.hosts.notAHost'));
      return;
    }
    // Must be the first thing asked after the press: the browser shows its question only then.
    const given = await browser.permissions.request({ origins: [`*://${host}/*`] }).catch(() => false);
    setError(given ? null : i18n.t('settings.hosts.refused'));
    if (given) setTyped('');
    refresh();
  };
  const remove = async (host: string): Promise<void> => {
    const { origins = [] } = await browser.permissions.getAll();
    await browser.permissions.remove({ origins: origins.filter((origin) => hostOfMatch(origin) === host && !portalMatches.includes(origin)) });
    refresh();
  };

  return (
    <>
      {portalMatches.map((match) => (
        <div key={match} className={classes.host}>
          <span className={classes.name}>{match.replace('*://', '').replace('/*', '')}</span>
          <Text size="xs" c="dimmed">
            {i18n.t('settings.hosts.builtIn')}
          </Text>
        </div>
      ))}
      {hosts.map((host) => (
        <div key={host} className={classes.host} data-host={host}>
          <span className={classes.name}>{host}</span>
          <Button variant="subtle" color="red" size="compact-xs" onClick={() => void remove(host)} aria-label={`${i18n.t('settings.hosts.remove')} ${host}`} data-action="remove-host">
            {i18n.t('settings.hosts.remove')}
          </Button>
        </div>
      ))}
      <form onSubmit={(event) => void add(event)} noValidate>
        <Group mt="md" gap="xs" align="flex-start" wrap="nowrap">
          <TextInput flex={1} placeholder="https://host.example.cn/" aria-label={i18n.t('settings.hosts.address')} value={typed} error={error} onChange={(event) => setTyped(event.currentTarget.value)} data-field="host" />
          <Button type="submit" variant="default" data-action="add-host">
            {i18n.t('settings.hosts.add')}
          </Button>
        </Group>
      </form>
    </>
  );
}
