import { useState } from 'react';
import { i18n } from '#i18n';
import { Button, TextInput } from '@mantine/core';
import { localText } from '@/components/locale';
import { useToday } from '@/components/use-today';
import { advise } from '@/lib/advise';
import { guideById } from '@/lib/advise/guides';
import { validityOf } from '@/lib/advise/validity';
import { emptyApplication } from '@/lib/certificate/application';
import { typeOfNumber } from '@/lib/certificate/certificate-number';
import { type NotTaken, type StateTaken, takeState } from '@/lib/library/certificate-states';
import type { CertificateRecord } from '@/lib/library/records';
import type { ListedCertificate, Listing } from '@/lib/portal/pages/readings';
import { openWorkbench } from '../open-workbench';
import { ListNote } from './ListNote';
import { Note } from './Note';
import { RowLine, RowTitle } from './Row';
import { TakeList, type TakeRow } from './TakeList';
import { batchOf, useIds, useRecords, useWish } from './use-library';

const tables = ['certificates'] as const;
const noCertificates: readonly CertificateRecord[] = [];

/** 证书查询: the state of each certificate, how long it is good or may still be applied for, and the states into the register. */
export function QueryView({ list }: { readonly list: Listing<ListedCertificate> | null }) {
  const today = useToday();
  const { records, trouble } = useRecords(tables);
  const wish = useWish();
  const idOf = useIds();
  // Reasons for a return as the user typed them, by the row.
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  if (!list || list.rows.length === 0) return <ListNote list={list} />;
  const rows = list.rows.map((row, at) => {
    const key = row.certNo || `${at}`;
    const reason = reasons.get(key) ?? (row.reason === row.state ? '' : row.reason);
    return { row, key, reason, taken: takeState(row, records?.certificates ?? noCertificates, idOf(key), today, reason) };
  });
  const explain = (key: string, reason: string): void => setReasons((before) => new Map(before).set(key, reason));
  const take = (keys: ReadonlySet<string>): void => {
    const changes = rows.flatMap(({ key, taken }) => (keys.has(key) && typeof taken !== 'string' ? [taken] : []));
    void wish.run((client) => client.importRecords(batchOf('certificates', changes)));
  };
  const steps = [...new Set(rows.map(({ row }) => row.state))].flatMap((state) => stepFor(state) ?? []);
  return (
    <>
      {steps.map((step) => <Note key={step} tone="info">{step}</Note>)}
      <TakeList
        title={i18n.t('pages.query.title')}
        rows={rows.map(({ row, key, reason, taken }): TakeRow => ({ key, name: row.certNo || row.invNo, change: typeof taken === 'string' ? 'left' : taken.change, content: <Certificate row={row} taken={taken} today={today} reason={reason} onReason={(text) => explain(key, text)} /> }))}
        chooseLabel={(name) => i18n.t('pages.query.choose', [name])}
        confirmLabel={(count) => i18n.t('pages.query.take', count)}
        doneLabel={(count) => i18n.t('pages.query.taken', count)}
        nothingLabel={i18n.t('pages.query.nothing')}
        wish={wish}
        trouble={trouble}
        onTake={take}
        action="take-states"
      >
        <Button variant="subtle" size="compact-sm" data-action="open-register" onClick={() => openWorkbench('certificates')}>{i18n.t('pages.query.register')}</Button>
      </TakeList>
      <ListNote list={list} />
    </>
  );
}

const changes: Readonly<Record<StateTaken['change'] | NotTaken, () => string>> = {
  new: () => i18n.t('pages.query.new'),
  changed: () => i18n.t('pages.query.changed'),
  same: () => i18n.t('pages.query.same'),
  'no-type': () => i18n.t('pages.query.noType'),
  'no-invoice': () => i18n.t('pages.query.noInvoice'),
};

const approved = '审核通过';
const toAct: ReadonlySet<string> = new Set(['退回修改', '调查']);

interface CertificateProps {
  readonly row: ListedCertificate;
  readonly taken: StateTaken | NotTaken;
  readonly today: string;
  /** Why it was sent back: by the list, or as typed. */
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

function Certificate({ row, taken, today, reason, onReason }: CertificateProps) {
  const { certNo, invNo, destination, applied, issued, state } = row;
  const before = typeof taken === 'string' ? undefined : taken.existing?.state;
  return (
    <>
      <RowTitle title={certNo || i18n.t('pages.blank')} state={state} tone={toAct.has(state) ? 'attention' : state === approved ? 'good' : 'plain'} />
      <RowLine parts={[invNo, destination, applied && i18n.t('pages.query.applied', [applied]), issued && i18n.t('pages.query.issued', [issued])]} />
      <Clock row={row} today={today} />
      <RowLine parts={[changes[typeof taken === 'string' ? taken : taken.change](), before !== undefined && before !== state ? i18n.t('pages.query.was', [before]) : '']} />
      {typeof taken !== 'string' && taken.asksReason && (
        <TextInput mt={4} size="xs" label={i18n.t('pages.query.reason')} description={i18n.t('pages.query.reasonHint')} descriptionProps={{ fz: 12 }} inputWrapperOrder={['label', 'input', 'description']} maxLength={1000} value={reason} onChange={(event) => onReason(event.currentTarget.value)} data-field="return-reason" />
      )}
    </>
  );
}

/** How long an issued certificate is good; for one not yet issued, how long it may be applied for. */
function Clock({ row: { certNo, issued, applied }, today }: { readonly row: ListedCertificate; readonly today: string }) {
  const validity = validityOf(certNo, issued, today);
  if (validity) {
    const { lastDay, left, fromShipment } = validity;
    const rest = left < 0 ? [i18n.t('pages.query.validPast', [lastDay])] : [i18n.t('pages.query.validUntil', [lastDay]), i18n.t('pages.query.validLeft', left)];
    return (
      <div data-clock="validity" data-until={lastDay}>
        <RowLine parts={[...rest, fromShipment ? i18n.t('pages.query.fromShipment') : '']} tone={left < 30 ? 'attention' : 'plain'} />
      </div>
    );
  }
  const type = issued === '' ? typeOfNumber(certNo) : null;
  const rule = type && advise({ ...emptyApplication(), CertificateHead: { CertType: type, ...(applied && { AplDate: applied }) } }, { asOf: today }).find(({ kind }) => kind === 'retrospective');
  return rule ? (
    <div data-clock="retrospective">
      <RowLine parts={[`${i18n.t('pages.query.clock')}${i18n.t('pages.colon')}${localText(rule.text)}`]} />
    </div>
  ) : null;
}

/** What a state asks of the declarant, where it asks for something. */
function stepFor(state: string): string | null {
  if (!toAct.has(state)) return null;
  const step = guideById('certificate-status')?.steps.find(({ labels }) => labels?.includes(state));
  return step ? localText(step.text) : null;
}
