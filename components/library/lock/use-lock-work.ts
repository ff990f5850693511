import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { asLibraryError } from '@/lib/library/errors';
import { WrongPassphrase } from '@/lib/library/lock/lock-row';
import { localText } from '../../locale';

/** A form whose passing turns the lock on, off or over. */
export interface LockWork {
  /** How much of the library is rewritten, 0 to 1; null while nothing is under way. */
  readonly done: number | null;
  /** Why it came to nothing, in the user's language. */
  readonly failure: string | null;
  readonly submit: (event: FormEvent) => void;
}

/** Does `work` when the form is passed; `then` once it has come to its end. The dialog stays with what was typed where it fails. */
export function useLockWork(work: (onProgress: (done: number) => void) => Promise<void>, then: () => unknown): LockWork {
  const [done, setDone] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const run = async (): Promise<void> => {
    setDone(0);
    setFailure(null);
    try {
      await work(setDone);
    } catch (error) {
      setDone(null);
      setFailure(error instanceof WrongPassphrase ? i18n.t('lock.wrong') : localText(asLibraryError(error).text));
      return;
    }
    await then();
  };
  return {
    done,
    failure,
    submit(event) {
      event.preventDefault();
      void run();
    },
  };
}
