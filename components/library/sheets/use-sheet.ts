import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { LocalText } from '@/lib/certificate/text';
import { kindOf } from '@/lib/exchange/sheets/kind-of';
import { type Layout, withRemembered } from '@/lib/exchange/sheets/layout';
import { sheetLimits } from '@/lib/exchange/sheets/limits';
import { rememberedLayout, rememberLayout } from '@/lib/exchange/sheets/remembered-layouts';
import { SheetError } from '@/lib/exchange/sheets/sheet-error';
import { sheetReader, type SheetReader } from '@/lib/exchange/sheets/sheet-reader';
import type { SheetLook, SheetProgress, SheetPurpose, SheetSummary } from '@/lib/exchange/sheets/sheet-task';
import { asLibraryError } from '@/lib/library/errors';

/** Why nothing was read, and where in the file. */
export interface SheetFailure {
  readonly text: LocalText;
  readonly place: string;
}

/** An opened file with the sheet that is looked at and the mapping of its columns. */
export interface OpenedSheet {
  readonly name: string;
  readonly reader: SheetReader;
  readonly sheets: readonly SheetSummary[];
  readonly look: SheetLook;
  readonly layout: Layout;
  /** The mapping was made by the user for an earlier file with these headings. */
  readonly isRemembered: boolean;
}

/** What the user may change of how a sheet is read. The same object until something of that changed: progress on the way draws nothing of the mapping anew. */
export interface MappingActs {
  chooseSheet(sheet: number): void;
  /** Says in which rows the heading stands, from 0. */
  chooseHeading(first: number, last: number): void;
  map(layout: Layout): void;
}

export interface SheetState {
  readonly opened: OpenedSheet | null;
  readonly progress: SheetProgress | null;
  readonly failure: SheetFailure | null;
  readonly mapping: MappingActs;
  open(file: File): void;
  /** Keeps the mapping for the next file with these headings. */
  remember(): void;
  fail(cause: unknown): void;
  close(): void;
}

const noLayout: Layout = { first: -1, last: -1, columns: new Map(), units: new Map(), restoreZero: false };

export const failureOf = (cause: unknown): SheetFailure => (cause instanceof SheetError ? { text: cause.text, place: cause.place } : { text: asLibraryError(cause).text, place: '' });

/** Opens a file in a worker of its own, which ends when another file is opened or the page leaves. */
export function useSheet(purpose: SheetPurpose): SheetState {
  const [opened, setOpened] = useState<OpenedSheet | null>(null);
  const [progress, setProgress] = useState<SheetProgress | null>(null);
  const [failure, setFailure] = useState<SheetFailure | null>(null);
  const working = useRef<AbortController | null>(null);
  useEffect(() => () => working.current?.abort(), []);

  const begin = (): void => {
    working.current?.abort();
    working.current = new AbortController();
    setFailure(null);
    setOpened(null);
  };

  const lookAt = useCallback(
    async (signal: AbortSignal, reader: SheetReader, name: string, sheets: readonly SheetSummary[], sheet: number, heading: { readonly first: number; readonly last: number } | null): Promise<void> => {
      const look = await reader.ask({ type: 'look', sheet, purpose, heading });
      const remembered = await rememberedLayout(browser.storage.local, look.fingerprint);
      // Another file is open by now, or none.
      signal.throwIfAborted();
      const layout = withRemembered(look.layout ?? noLayout, remembered, kindOf(purpose));
      // Thirty lists of fields take a while to draw: bit by bit.
      startTransition(() => {
        setOpened({ name, reader, sheets, look, layout, isRemembered: remembered !== undefined });
        setProgress(null);
        setFailure(null);
      });
    },
    [purpose],
  );

  const guarded = useCallback((work: (signal: AbortSignal) => Promise<void>): void => {
    const signal = working.current?.signal;
    if (!signal) return;
    work(signal).catch((cause: unknown) => {
      if (signal.aborted) return;
      setFailure(failureOf(cause));
      setProgress(null);
    });
  }, []);

  const mapping = useMemo(
    (): MappingActs => ({
      chooseSheet: (sheet) => opened && guarded((signal) => lookAt(signal, opened.reader, opened.name, opened.sheets, sheet, null)),
      chooseHeading: (first, last) => opened && guarded((signal) => lookAt(signal, opened.reader, opened.name, opened.sheets, opened.look.sheet, { first, last })),
      // A press on a sheet in whose place another is just being drawn says nothing of that one.
      map: (layout) => setOpened((present) => (present && present.look === opened?.look ? { ...present, layout } : present)),
    }),
    [opened, guarded, lookAt],
  );

  return {
    opened,
    progress,
    failure,
    mapping,
    open: (file) => {
      begin();
      setProgress({ step: 'reading', share: 0 });
      guarded(async (signal) => {
        if (file.size > sheetLimits.fileBytes) throw new SheetError('file-too-large');
        const bytes = new Uint8Array(await file.arrayBuffer());
        signal.throwIfAborted();
        const reader = sheetReader(signal, setProgress);
        const sheets = await reader.ask({ type: 'open', bytes, name: file.name, purpose });
        await lookAt(signal, reader, file.name, sheets, likeliest(sheets), null);
      });
    },
    remember: () => {
      if (!opened) return;
      const { look, layout } = opened;
      rememberLayout(browser.storage.local, look.fingerprint, layout, Date.now()).catch((cause: unknown) => setFailure(failureOf(cause)));
    },
    fail: (cause) => setFailure(failureOf(cause)),
    close: () => {
      begin();
      setProgress(null);
    },
  };
}

/** The sheet whose heading names most fields; shown ones before hidden ones. */
function likeliest(sheets: readonly SheetSummary[]): number {
  const score = ({ hidden, known, rows }: SheetSummary): number => (hidden ? 0 : 1000) + 10 * known + (rows > 0 ? 1 : 0);
  return sheets.reduce((best, sheet, index) => (score(sheet) > score(sheets[best] ?? sheet) ? index : best), 0);
}
