import { i18n } from '#i18n';
import { Select } from '@mantine/core';
import type { GoodsRecord, PreReviewRecord } from '@/lib/library/records';
import { preReviewChoice } from './pre-review-choice';
import { hasRunOut } from './pre-review-warnings';
import type { Draft } from './use-draft';
import { ShownText } from '../../ShownText';
import { markedText } from '../../visible-text';
import classes from './Grid.module.css';

interface PreReviewSelectProps {
  readonly draft: Draft<GoodsRecord>;
  readonly preReviews: readonly PreReviewRecord[];
  readonly today: string;
}

/** Choice of the pre-review that proves a product's origin; says until when it holds, and warns when it has run out. */
export function PreReviewSelect({ draft, preReviews, today }: PreReviewSelectProps) {
  const id = draft.value.preReviewId ?? null;
  const { alike, others } = preReviewChoice(draft.value, preReviews);
  const chosen = preReviews.find((record) => record.id === id);
  const missing = id !== null && !chosen ? [{ value: id, label: i18n.t('forms.goods.reviewMissing') }] : [];
  const group = (title: string, records: readonly PreReviewRecord[]) => (records.length === 0 ? [] : [{ group: title, items: records.map((record) => ({ value: record.id, label: labelOf(record) })) }]);
  const over = chosen !== undefined && hasRunOut(chosen, today);
  return (
    <>
      <Select
        label={i18n.t('forms.goods.review')}
        placeholder={i18n.t('forms.goods.reviewChoose')}
        data={[...missing, ...group(i18n.t('forms.goods.reviewAlike'), alike), ...group(i18n.t('forms.goods.reviewOthers'), others)]}
        nothingFoundMessage={i18n.t('forms.goods.reviewNone')}
        searchable
        clearable
        limit={60}
        value={id}
        onChange={(next) => draft.change({ preReviewId: next ?? undefined })}
        error={draft.problemAt('preReviewId')}
        data-field="preReviewId"
      />
      {chosen && (
        <div className={over ? `${classes.facts} ${classes.over}` : classes.facts} role="status" data-review={over ? 'over' : 'holds'}>
          {over ? i18n.t('forms.goods.reviewOver', [chosen.validUntil ?? '']) : <ShownText text={factsOf(chosen)} />}
        </div>
      )}
    </>
  );
}

const labelOf = (record: PreReviewRecord): string =>
  markedText([record.number || i18n.t('forms.goods.reviewNoNumber'), record.nameZh || record.nameEn, record.model, record.validUntil].filter(Boolean).join(' · '));

const factsOf = ({ number, state, result, validUntil }: PreReviewRecord): string =>
  [number || i18n.t('forms.goods.reviewNoNumber'), result || state, validUntil && i18n.t('forms.goods.reviewUntil', [validUntil])].filter(Boolean).join(' · ');
