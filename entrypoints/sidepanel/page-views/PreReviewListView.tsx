import { i18n } from '#i18n';
import { useToday } from '@/components/use-today';
import { type KeptPreReview, keepPreReview } from '@/lib/library/pre-reviews';
import type { PreReviewRecord } from '@/lib/library/records';
import type { ListedPreReview, Listing } from '@/lib/portal/pages/readings';
import { ListNote } from './ListNote';
import { RowLine, RowTitle } from './Row';
import { TakeList, type TakeRow } from './TakeList';
import { batchOf, useIds, useRecords, useWish } from './use-library';

const tables = ['preReviews'] as const;
const none: readonly PreReviewRecord[] = [];

/** The list of pre-reviews: each product with its state, to be kept in the library. */
export function PreReviewListView({ list }: { readonly list: Listing<ListedPreReview> | null }) {
  const today = useToday();
  const { records, trouble } = useRecords(tables);
  const wish = useWish();
  const idOf = useIds();
  if (!list || list.rows.length === 0) return <ListNote list={list} />;
  const rows = list.rows.map(({ applied, ...row }, at) => {
    const key = row.number || `${at}`;
    return { row, applied, key, kept: keepPreReview({ ...row, applyDate: applied, stateOn: row.state === '' ? '' : today }, records?.preReviews ?? none, idOf(key)) };
  });
  const keep = (keys: ReadonlySet<string>): void => {
    const changes = rows.flatMap(({ key, kept }) => (kept && keys.has(key) ? [kept] : []));
    void wish.run((client) => client.importRecords(batchOf('preReviews', changes)));
  };
  return (
    <>
      <TakeList
        title={i18n.t('pages.keep.title')}
        rows={rows.map(({ row, applied, key, kept }): TakeRow => ({
          key,
          name: row.nameZh || row.nameEn || row.number,
          change: kept?.change ?? 'left',
          content: (
            <>
              <RowTitle title={row.nameZh || row.nameEn || i18n.t('pages.blank')} state={row.state} tone={row.state === '审核通过' ? 'good' : row.state === '退回修改' ? 'attention' : 'plain'} />
              <RowLine parts={[row.number, row.hsCode, row.model, applied && i18n.t('pages.query.applied', [applied])]} />
              <RowLine parts={[changeText(kept), kept?.existing && kept.existing.state !== row.state && kept.existing.state !== '' ? i18n.t('pages.keep.was', [kept.existing.state]) : '']} />
            </>
          ),
        }))}
        chooseLabel={(name) => i18n.t('pages.keep.choose', [name])}
        confirmLabel={(count) => i18n.t('pages.keep.keep', count)}
        doneLabel={(count) => i18n.t('pages.keep.kept', count)}
        nothingLabel={i18n.t('pages.keep.nothing')}
        wish={wish}
        trouble={trouble}
        onTake={keep}
        action="keep-pre-reviews"
      />
      <ListNote list={list} />
    </>
  );
}

function changeText(kept: KeptPreReview | null): string {
  if (!kept) return i18n.t('pages.keep.noName');
  return { new: i18n.t('pages.keep.new'), changed: i18n.t('pages.keep.changed'), same: i18n.t('pages.keep.same') }[kept.change];
}
