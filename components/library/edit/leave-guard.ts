import { startTransition, useEffect, useEffectEvent, useState } from 'react';
import { i18n } from '#i18n';
import { modals } from '@mantine/modals';

/** Asks the user whether an edit may be dropped, and drops it then. */
export type AskBeforeDropping = (drop: () => void) => void;

/** One question at a time, also where Esc is pressed on it, which the form below hears too. */
export function useDropQuestion(): AskBeforeDropping {
  const [asking, setAsking] = useState(false);
  return (drop) => {
    if (asking) return;
    setAsking(true);
    modals.openConfirmModal({
      title: i18n.t('workbench.drop.title'),
      children: i18n.t('workbench.drop.text'),
      labels: { confirm: i18n.t('workbench.drop.confirm'), cancel: i18n.t('workbench.drop.cancel') },
      confirmProps: { color: 'red', variant: 'light', 'data-action': 'drop' },
      cancelProps: { variant: 'filled', 'data-autofocus': true, 'data-action': 'keep-editing' },
      // Not at once: the Esc that closes it goes on to the form below.
      onClose: () => startTransition(() => setAsking(false)),
      onConfirm: drop,
    });
  };
}

/** The edits under way on this page; each says whether it keeps the page where it is. */
const edits = new Set<(event: HashChangeEvent) => boolean>();

/** True where an edit keeps the page at its area: the address is as before, and the user is asked. For who changes areas by the address. */
export const isKeptBack = (event: HashChangeEvent): boolean => [...edits].some((stays) => stays(event));

/**
 * While `dirty`, the browser asks before the page is closed or reloaded, and the page before another area takes the place
 * of this one (Back, a link, the address); `drop` gives the edit up then. Null: it is being saved, and may be left alone.
 */
export function useLeaveGuard(dirty: boolean, ask: AskBeforeDropping, drop: (() => void) | null): void {
  const stays = useEffectEvent((event: HashChangeEvent): boolean => {
    if (!drop) return false;
    history.pushState(null, '', event.oldURL);
    ask(() => {
      drop();
      location.hash = new URL(event.newURL).hash;
    });
    return true;
  });
  useEffect(() => {
    if (!dirty) return undefined;
    const guard = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: guard.signal });
    const edit = (event: HashChangeEvent): boolean => stays(event);
    edits.add(edit);
    guard.signal.addEventListener('abort', () => edits.delete(edit), { once: true });
    return () => guard.abort();
  }, [dirty]);
}
