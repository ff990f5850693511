import { i18n } from '#i18n';
import type { ListedCertificate, Listing } from '@/lib/portal/pages/readings';
import { ListNote } from './ListNote';
import { Note } from './Note';
import { PrintChecks } from './PrintChecks';
import { RowLine, RowList, RowTitle } from './Row';

/** 证书打印: what to look at before confirming, and which certificates are not confirmed yet. */
export function PrintView({ list }: { readonly list: Listing<ListedCertificate> | null }) {
  const rows = list?.rows ?? [];
  const open = rows.filter(({ printed }) => printed !== '是');
  return (
    <>
      {open.length > 0 && <Note tone="attention">{i18n.t('pages.print.notConfirmed', open.length)}</Note>}
      {rows.length > 0 && open.length === 0 && <Note tone="good">{i18n.t('pages.print.confirmed')}</Note>}
      <PrintChecks />
      {rows.length > 0 && (
        <RowList label={i18n.t('pages.read')}>
          {rows.map(({ certNo, invNo, issued, printed }, at) => (
            <li key={certNo || `${at}`} data-row={certNo}>
              <RowTitle title={certNo} state={i18n.t('pages.print.result', [printed || i18n.t('pages.print.none')])} tone={printed === '是' ? 'good' : 'attention'} />
              <RowLine parts={[invNo, issued && i18n.t('pages.query.issued', [issued])]} />
            </li>
          ))}
        </RowList>
      )}
      <ListNote list={list} />
      <Note tone="info">{i18n.t('pages.print.missing')}</Note>
    </>
  );
}
