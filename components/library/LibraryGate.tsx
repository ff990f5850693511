import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Alert, Button, Center, Loader, Stack } from '@mantine/core';
import type { LibraryClient } from '@/lib/library/client';
import { openLibrary, type OpenLibrary } from '@/lib/library/database';
import { LibraryError, asLibraryError } from '@/lib/library/errors';
import { libraryKeys } from '@/lib/library/lock/library-keys';
import { tendWhenNeeded } from '@/lib/library/tend';
import { localText } from '../locale';
import { LibraryContext } from './library-context';
import { LockScreen } from './lock/LockScreen';

interface LibraryGateProps {
  readonly client: LibraryClient;
  /** True in a private window, whose storage is thrown away: no library is opened there. */
  readonly keepsNothing: boolean;
  readonly signal: AbortSignal;
  /** The page; `closed` is what to show in place of the library while it is not open, null once it is. `locked`: that is because it is locked. */
  readonly children: (closed: ReactNode | null, locked: boolean) => ReactNode;
}

/** Opens the library for a page. What needs no library can be used meanwhile; the rest says why it does not open and what to do. */
export function LibraryGate(props: LibraryGateProps) {
  const [attempt, setAttempt] = useState(0);
  if (props.keepsNothing) return props.children(<Notice title={i18n.t('workbench.gate.privateTitle')} text={i18n.t('workbench.gate.private')} />, false);
  return <Opening key={attempt} {...props} onAgain={() => setAttempt(attempt + 1)} />;
}

function Opening({ client, signal, children, onAgain }: LibraryGateProps & { readonly onAgain: () => void }) {
  const [library, setLibrary] = useState<OpenLibrary | null>(null);
  const [error, setError] = useState<LibraryError | null>(null);
  const [blocked, setBlocked] = useState(false);
  const [frozen, setFrozen] = useState(false);

  useEffect(() => {
    const left = new AbortController();
    const show = (opened: OpenLibrary): void => {
      const close = (): void => opened.db.close();
      if (left.signal.aborted) {
        close();
        return;
      }
      AbortSignal.any([left.signal, signal]).addEventListener('abort', close, { once: true });
      setLibrary(opened);
    };
    const fail = (cause: unknown): void => {
      if (!left.signal.aborted) setError(asLibraryError(cause, 'unavailable'));
    };
    const onLocked = (): void => {
      setLibrary(null);
      fail(new LibraryError('locked'));
    };
    openLibrary({ onBlocked: () => setBlocked(true), onFrozen: () => setFrozen(true), onLocked }).then(show, fail);
    return () => left.abort();
  }, [signal]);

  const locked = error?.code === 'locked';
  useEffect(() => {
    if (!locked) return undefined;
    const left = new AbortController();
    // Unlocked here or in another page.
    libraryKeys.watch((event) => event === 'held' && onAgain(), left.signal);
    return () => left.abort();
  }, [locked, onAgain]);

  useEffect(() => {
    if (!library || library.readOnly) return undefined;
    const left = new AbortController();
    void tendWhenNeeded(library.db, client, AbortSignal.any([left.signal, signal]));
    return () => left.abort();
  }, [library, client, signal]);

  const access = useMemo(
    () => library && { db: library.db, client, readOnly: frozen ? new LibraryError('frozen') : library.readOnly },
    [library, client, frozen],
  );

  const closed = access ? null : <Closed error={error} blocked={blocked} onAgain={onAgain} />;
  return <LibraryContext value={access}>{children(closed, locked)}</LibraryContext>;
}

function Closed({ error, blocked, onAgain }: { readonly error: LibraryError | null; readonly blocked: boolean; readonly onAgain: () => void }) {
  if (error?.code === 'locked') return <LockScreen />;
  if (error) {
    return (
      <Notice title={i18n.t('workbench.gate.failed')} text={localText(error.text)}>
        <Button onClick={onAgain} data-action="open-again">{i18n.t('workbench.gate.again')}</Button>
      </Notice>
    );
  }
  if (blocked) return <Notice title={i18n.t('workbench.gate.waiting')} text={localText(new LibraryError('blocked').text)} />;
  return (
    <Center h="100%">
      <Loader aria-label={i18n.t('workbench.gate.opening')} />
    </Center>
  );
}

function Notice({ title, text, children }: { readonly title: string; readonly text: string; readonly children?: ReactNode }) {
  return (
    <Center h="100%">
      <Alert title={title} color="yellow" maw={520} role="alert">
        <Stack align="flex-start">
          {text}
          {children}
        </Stack>
      </Alert>
    </Center>
  );
}
