import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { countGoods } from '@/lib/library/goods-store';
import { keepPreReview } from '@/lib/library/pre-reviews';
import type { FillReport } from '@/lib/portal/fill-plan';
import { type PreReviewForm, preReviewFields } from '@/lib/portal/pages/readings';
import type { ToPage } from '@/lib/portal/panel-protocol';
import { Facts } from './Facts';
import { FillPreReview } from './FillPreReview';
import { fieldName } from './field-name';
import { RowLine, RowTitle } from './Row';
import { TakeList, type TakeRow } from './TakeList';
import { batchOf, useIds, useRecords, useWish } from './use-library';

interface Props {
  readonly form: PreReviewForm;
  /** The page may be written into now. */
  readonly writable: boolean;
  readonly report: FillReport | null;
  readonly send: (message: ToPage) => void;
}

const tables = ['preReviews'] as const;

/** The form of one product: what it holds, to be kept in the library; and to be filled from there. */
export function PreReviewView({ form, writable, report, send }: Props) {
  const { db, records, trouble } = useRecords(tables);
  const goodsCount = useLiveQuery(async () => (db ? countGoods(db) : undefined), [db]);
  return (
    <>
      {records && goodsCount !== undefined && <FillPreReview form={form} preReviews={records.preReviews} goodsCount={goodsCount} writable={writable} report={report} send={send} />}
      <Facts facts={[...preReviewFields.map((name) => [fieldName(name), form.fields[name]] as const), [i18n.t('pages.field.materials'), form.materials ? i18n.t('pages.keep.materials', form.materials.rows.length) : undefined]]} />
      {records && <Keep form={form} preReviews={records.preReviews} trouble={trouble} />}
    </>
  );
}

function Keep({ form: { fields, materials }, preReviews, trouble }: Pick<Props, 'form'> & { readonly preReviews: Parameters<typeof keepPreReview>[1]; readonly trouble: string | null }) {
  const wish = useWish();
  const idOf = useIds();
  // A list that goes on on another page is not all of it: it must not take the place of one that was.
  const whole = materials && (materials.total === null || materials.total <= materials.rows.length) ? materials.rows : [];
  const kept = keepPreReview({ ...fields, materials: [...whole] }, preReviews, idOf('form'));
  if (!kept) return null;
  const keep = (): void => {
    void wish.run((client) => client.importRecords(batchOf('preReviews', [kept])));
  };
  const name = fields.nameZh || fields.nameEn || '';
  const row: TakeRow = {
    key: 'form',
    name,
    change: kept.change,
    content: (
      <>
        <RowTitle title={name || i18n.t('pages.blank')} state="" />
        <RowLine parts={[fields.hsCode ?? '', fields.model ?? '', whole.length > 0 ? i18n.t('pages.keep.materials', whole.length) : '']} />
        <RowLine parts={[{ new: i18n.t('pages.keep.new'), changed: i18n.t('pages.keep.changed'), same: i18n.t('pages.keep.same') }[kept.change]]} />
      </>
    ),
  };
  return (
    <TakeList
      title={i18n.t('pages.keep.title')}
      rows={[row]}
      chooseLabel={(each) => i18n.t('pages.keep.choose', [each])}
      confirmLabel={(count) => i18n.t('pages.keep.keep', count)}
      doneLabel={(count) => i18n.t('pages.keep.kept', count)}
      nothingLabel={i18n.t('pages.keep.nothing')}
      wish={wish}
      trouble={trouble}
      onTake={keep}
      action="keep-pre-reviews"
    />
  );
}
