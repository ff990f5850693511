import { i18n } from '#i18n';
import { useToday } from '@/components/use-today';
import type { AuthorisationPage } from '@/lib/portal/pages/readings';
import { expiry } from './expiry';
import { ListNote } from './ListNote';
import { Note } from './Note';
import { RowLine, RowList, RowTitle } from './Row';

const received = '接收成功';

/** 授权管理: what is authorised to be printed with, and what not yet or soon no more. */
export function AuthorisationView({ authorisation: { seal, signature, granted } }: { readonly authorisation: AuthorisationPage }) {
  const today = useToday();
  const rows = granted?.rows ?? [];
  return (
    <>
      {granted && rows.length === 0 && <Note tone="attention">{i18n.t('pages.authorisation.none')}</Note>}
      {rows.map(({ seal: withSeal, signature: withSignature, receipt, validUntil }, at) => {
        const end = expiry(validUntil, today);
        const key = `${at} ${withSeal}`;
        if (receipt !== received && receipt !== '') return <Note key={key} tone="attention">{i18n.t('pages.authorisation.notReceived', [withSeal, withSignature, receipt])}</Note>;
        if (end !== null) return <Note key={key} tone="attention">{i18n.t('pages.seal.expiring', [`${withSeal} / ${withSignature}`, end])}</Note>;
        return receipt === received ? <Note key={key} tone="good">{i18n.t('pages.authorisation.received', [withSeal, withSignature])}</Note> : null;
      })}
      {seal !== undefined && signature !== undefined && (seal === '' || signature === '' ? rows.length === 0 && <Note tone="info">{i18n.t('pages.authorisation.notChosen')}</Note> : <Note tone="info">{i18n.t('pages.authorisation.chosen', [seal, signature])}</Note>)}
      <Note tone="info">{i18n.t('pages.authorisation.early')}</Note>
      <Note tone="info">{i18n.t('pages.authorisation.card')}</Note>
      {rows.length > 0 ? (
        <RowList label={i18n.t('pages.read')}>
          {rows.map(({ seal: withSeal, signature: withSignature, since, receipt, validUntil }) => (
            <li key={`${withSeal} ${withSignature} ${since}`} data-row={withSeal}>
              <RowTitle title={`${withSeal} / ${withSignature}`} state={receipt} tone={receipt === received ? 'good' : 'attention'} />
              <RowLine parts={[since, validUntil]} />
            </li>
          ))}
        </RowList>
      ) : !granted && <ListNote list={granted} />}
    </>
  );
}
