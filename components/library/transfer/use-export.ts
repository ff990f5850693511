import { useState } from 'react';
import { useLibrary } from '../library-context';
import { tellFailed } from '../tell';
import { exportLibrary } from './export-library';

/** Exports the whole library at a press, read when it is asked for; `busy` while that goes on. What goes wrong is told. */
export function useExport(): { readonly busy: boolean; readonly save: () => void } {
  const { db } = useLibrary();
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    try {
      await exportLibrary(db);
    } catch (error) {
      tellFailed(error);
    } finally {
      setBusy(false);
    }
  };
  return { busy, save: () => void run() };
}
