import { startTransition, useEffect, useState } from 'react';
import type { SheetReader } from '@/lib/exchange/sheets/sheet-reader';
import type { SheetAnswers, SheetTask } from '@/lib/exchange/sheets/sheet-task';
import { failureOf, type SheetFailure } from './use-sheet';

interface Answer<T extends SheetTask> {
  readonly answer: SheetAnswers[T['type']] | null;
  readonly failure: SheetFailure | null;
}

const nothing = { answer: null, failure: null };

/** What the file's worker answers to this task; nothing while it is being worked out, so that what is shown is never of another mapping. Another `attempt` asks anew. */
export function useAnswer<T extends SheetTask>(reader: SheetReader, task: T, attempt = 0): Answer<T> {
  const [told, setTold] = useState<(Answer<T> & { readonly task: T; readonly attempt: number }) | null>(null);
  useEffect(() => {
    const over = new AbortController();
    reader.ask(task).then(
      // Hundreds of rows are drawn bit by bit.
      (answer) => over.signal.aborted || startTransition(() => setTold({ task, attempt, answer, failure: null })),
      (cause: unknown) => over.signal.aborted || setTold({ task, attempt, answer: null, failure: failureOf(cause) }),
    );
    return () => over.abort();
  }, [reader, task, attempt]);
  return told?.task === task && told.attempt === attempt ? told : nothing;
}
