import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { asLibraryError } from '@/lib/library/errors';
import { askSafety, type SafetyAnswer, type SafetyMessage, type SafetyState } from '@/lib/library/safety/messages';
import { tellFailed } from '../tell';

/** The library's safety, as the background sees it. */
export interface Safety {
  /** Undefined until the background has answered. */
  readonly state: SafetyState | undefined;
  /** It has not answered yet; with many records it may be copying them just then. */
  readonly looking: boolean;
  /** What is under way, or null. */
  readonly busy: SafetyMessage['type'] | null;
  /** Asks for something and shows the state that follows; a failure is told, and null comes back. */
  readonly ask: (message: SafetyMessage) => Promise<SafetyAnswer | null>;
}

const send = (message: SafetyMessage): Promise<unknown> => browser.runtime.sendMessage(message);

/** Asks at once, and again whenever canary or snapshots have changed. */
export function useSafety(closing: AbortSignal): Safety {
  const [state, setState] = useState<SafetyState>();
  const [looking, setLooking] = useState(true);
  const [busy, setBusy] = useState<Safety['busy']>(null);

  useEffect(() => {
    const left = new AbortController();
    const gone = AbortSignal.any([left.signal, closing]);
    const look = async (): Promise<void> => {
      try {
        const answer = await askSafety(send, { type: 'safety.state' });
        if (!gone.aborted) setState(answer.state);
      } catch (error) {
        if (!gone.aborted) tellFailed(asLibraryError(error));
      }
      if (!gone.aborted) setLooking(false);
    };
    const changed = (changes: Record<string, unknown>): void => {
      if ('libraryCanary' in changes) void look();
    };
    browser.storage.local.onChanged.addListener(changed);
    gone.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed), { once: true });
    void look();
    return () => left.abort();
  }, [closing]);

  const ask = useCallback(async (message: SafetyMessage): Promise<SafetyAnswer | null> => {
    setBusy(message.type);
    try {
      const answer = await askSafety(send, message);
      setState(answer.state);
      return answer;
    } catch (error) {
      tellFailed(error);
      return null;
    } finally {
      setBusy(null);
    }
  }, []);

  return { state, looking: looking && state === undefined, busy, ask };
}
