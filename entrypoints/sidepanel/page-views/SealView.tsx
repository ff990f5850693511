import { i18n } from '#i18n';
import { useToday } from '@/components/use-today';
import type { Listing, ListedSeal } from '@/lib/portal/pages/readings';
import { expiry } from './expiry';
import { ListNote } from './ListNote';
import { Note } from './Note';
import { RowLine, RowList, RowTitle } from './Row';
import { markedText } from '@/components/visible-text';

const received = '接收成功';

/** 印章管理: which seals and signatures may be used, and which soon no more. */
export function SealView({ list }: { readonly list: Listing<ListedSeal> | null }) {
  const today = useToday();
  if (!list || list.rows.length === 0) return <ListNote list={list} />;
  const { rows, total } = list;
  const good = rows.filter(({ state }) => state === received);
  const lacks = (word: RegExp): boolean => rows.every(({ kind }) => kind !== '') && !good.some(({ kind }) => word.test(kind)) && (total === null || total <= rows.length);
  return (
    <>
      {rows.filter(({ state }) => state !== '' && state !== received).map(({ name, state }) => <Note key={name} tone="attention">{markedText(i18n.t('pages.seal.notReceived', [name, state]))}</Note>)}
      {rows.map((seal) => ({ ...seal, end: expiry(seal.validUntil, today) })).filter(({ end }) => end !== null).map(({ name, end }) => <Note key={name} tone="attention">{markedText(i18n.t('pages.seal.expiring', [name, end ?? '']))}</Note>)}
      {lacks(/章/) && <Note tone="attention">{i18n.t('pages.seal.noSeal')}</Note>}
      {lacks(/签名/) && <Note tone="attention">{i18n.t('pages.seal.noSignature')}</Note>}
      {good.length === rows.length && <Note tone="good">{i18n.t('pages.seal.allReceived')}</Note>}
      <Note tone="info">{i18n.t('pages.seal.next')}</Note>
      <RowList label={i18n.t('pages.read')}>
        {rows.map(({ kind, name, uploaded, state, validUntil }) => (
          <li key={`${kind} ${name} ${uploaded}`} data-row={name}>
            <RowTitle title={name} state={state} tone={state === received ? 'good' : 'attention'} />
            <RowLine parts={[kind, uploaded, validUntil]} />
          </li>
        ))}
      </RowList>
      <ListNote list={list} />
    </>
  );
}
