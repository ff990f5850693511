import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { Alert, Button, Checkbox, Group, Loader, Stack, Text, TextInput } from '@mantine/core';
import { fieldSpec } from '@/lib/certificate/fields';
import { newGoodsOf, prepare, undecided, type LineDecisions } from '@/lib/exchange/invoice/prepare';
import type { Invoice } from '@/lib/exchange/invoice/read-invoice';
import { keepPrepared } from '@/lib/exchange/invoice/prepared-store';
import type { LibraryClient } from '@/lib/library/client';
import { emptyLibrary } from '@/lib/library/records';
import { importBatch, planImport } from '@/lib/exchange/plan-import';
import { localText } from '../../locale';
import { useLibrary } from '../library-context';
import { tellDone } from '../tell';
import { ColumnMapping } from './ColumnMapping';
import { InvoiceLines } from './InvoiceLines';
import { ProblemTable } from './ProblemTable';
import { SheetFrame } from './SheetFrame';
import { stillMeant } from './still-meant';
import { useAnswer } from './use-answer';
import { useSheet, type OpenedSheet, type SheetState } from './use-sheet';
import { ShownText } from '../../ShownText';
import classes from './sheets.module.css';

/** An invoice or packing list made ready for a certificate: its lines beside the library's goods, then kept for the side panel to fill. */
export function InvoiceDialog({ onClose }: { readonly onClose: () => void }) {
  const state = useSheet('invoice');
  return (
    <SheetFrame title={i18n.t('sheets.invoice.title')} hint={i18n.t('sheets.invoice.dropHint')} state={state} onClose={onClose}>
      {state.opened && <Shipment opened={state.opened} state={state} onClose={onClose} />}
    </SheetFrame>
  );
}

/** What the user entered beside the lines of one sheet; the rows of another are others. */
interface Entries {
  readonly sheet: number;
  readonly decisions: LineDecisions;
  readonly typed: Readonly<Record<string, string>>;
}

const noEntries = { decisions: new Map<number, string | null>(), typed: {} };

interface Props {
  readonly opened: OpenedSheet;
  readonly state: SheetState;
  readonly onClose: () => void;
}

/** Fields of the head that the sheet may state and the user may correct. */
const headTags = ['InvNo', 'InvDate'] as const;

function Shipment({ opened, state, onClose }: Props) {
  const { client, readOnly } = useLibrary();
  const { reader, look: { sheet }, layout } = opened;
  const { answer: read, failure } = useAnswer(reader, useMemo(() => ({ type: 'invoice' as const, sheet, layout }), [sheet, layout]));
  const [entries, setEntries] = useState<Entries>({ ...noEntries, sheet });
  const present: Entries = entries.sheet === sheet ? entries : { ...noEntries, sheet };
  const [addUnknown, setAddUnknown] = useState(false);
  const [busy, setBusy] = useState(false);
  const invoice = read?.invoice;
  const { typed } = present;
  const decisions = invoice ? stillMeant(invoice, present.decisions) : present.decisions;
  const waiting = invoice ? undecided(invoice, decisions).length : 0;
  const unknown = invoice ? newGoodsOf(invoice, decisions, () => '-', 0).goods.length : 0;

  const finish = async (): Promise<void> => {
    if (!invoice) return;
    setBusy(true);
    try {
      const added = addUnknown ? await addGoods(invoice, decisions, client) : new Map<number, string>();
      await keepPrepared(browser.storage.session, prepare(invoice, { ...invoice.head, ...typed }, decisions, added, newShipment(opened.name)));
      state.remember();
      tellDone(i18n.t('sheets.invoice.done'));
      onClose();
    } catch (cause) {
      state.fail(cause);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <div className={classes.columns}>
        <ColumnMapping purpose="invoice" opened={opened} acts={state.mapping} />
        <Stack gap="sm" data-view="invoice">
          {failure && <Alert color="red" role="alert" title={localText(failure.text)}><ShownText text={failure.place} /></Alert>}
          {!read && !failure && <Loader size="sm" aria-label={i18n.t('sheets.step.checking')} />}
          {invoice && read && (
            <>
              <Group grow>
                {headTags.map((tag) => (
                  <TextInput
                    key={tag}
                    label={headLabel(tag)}
                    placeholder={i18n.t('sheets.invoice.notStated')}
                    value={typed[tag] ?? invoice.head[tag] ?? ''}
                    onChange={(event) => {
                      const { value } = event.currentTarget;
                      setEntries({ ...present, typed: { ...typed, [tag]: value } });
                    }}
                    data-tag={tag}
                  />
                ))}
              </Group>
              {invoice.lines.length === 0 && <Alert color="yellow">{i18n.t('sheets.noRows')}</Alert>}
              {invoice.totals.map(({ row, tag, stated, sum }) => (
                <Alert key={`${row} ${tag}`} color="orange" data-total={tag}>
                  <ShownText text={i18n.t('sheets.invoice.total', [String(row + 1), lineLabel(tag), stated, sum])} />
                </Alert>
              ))}
              <ProblemTable purpose="invoice" problems={invoice.problems} count={invoice.problems.length} />
              <InvoiceLines read={read} decisions={decisions} onDecide={(row, goodsId) => setEntries({ ...present, decisions: new Map(present.decisions).set(row, goodsId) })} />
              {unknown > 0 && <Checkbox disabled={readOnly !== null} label={i18n.t('sheets.invoice.addUnknown', unknown)} checked={addUnknown} onChange={(event) => setAddUnknown(event.currentTarget.checked)} data-action="add-unknown" />}
            </>
          )}
        </Stack>
      </div>
      <Group className={classes.foot ?? ''} justify="flex-end" gap="sm">
        <Text size="xs" c="dimmed" mr="auto">{waiting > 0 ? i18n.t('sheets.invoice.waiting', waiting) : i18n.t('sheets.invoice.hint')}</Text>
        <Button variant="default" onClick={onClose} data-action="sheet-close">{i18n.t('sheets.cancel')}</Button>
        <Button loading={busy} disabled={!invoice || invoice.lines.length === 0 || waiting > 0} onClick={() => void finish()} data-action="invoice-prepare">
          {i18n.t('sheets.invoice.prepare', invoice?.lines.length ?? 0)}
        </Button>
      </Group>
    </>
  );
}

const newShipment = (name: string) => ({ id: crypto.randomUUID(), name: name.slice(0, 260), madeAt: Date.now() });

/** Stores a product for each line that is none of the library; tells which line has which. */
async function addGoods(invoice: Invoice, decisions: LineDecisions, client: LibraryClient): Promise<ReadonlyMap<number, string>> {
  const { goods, byRow } = newGoodsOf(invoice, decisions, () => crypto.randomUUID(), Date.now());
  if (goods.length > 0) await client.importRecords(importBatch(planImport({ ...emptyLibrary(), goods }, emptyLibrary()), 'keep'));
  return byRow;
}

const headLabel = (tag: string): string => localText(fieldSpec('CertificateHead', tag)?.label ?? { 'zh-CN': tag, en: tag });
const lineLabel = (tag: string): string => localText(fieldSpec('Goods', tag)?.label ?? { 'zh-CN': tag, en: tag });
