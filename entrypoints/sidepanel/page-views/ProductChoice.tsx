import { i18n } from '#i18n';
import { useMemo, useState } from 'react';
import { Select } from '@mantine/core';
import { useGoodsSearch } from '@/components/library/goods/use-goods-search';
import type { GoodsRecord, PreReviewRecord } from '@/lib/library/records';
import { indexPreReviews, search } from '@/lib/library/search';
import { type PreReviewField, preReviewFields } from '@/lib/portal/pages/readings';
import { markedText } from '@/components/visible-text';

/** A product of the library that the form of one product can be filled from. */
export interface ProductSource {
  readonly id: string;
  readonly label: string;
  readonly values: Partial<Record<PreReviewField, string>>;
  /** How many materials were kept of it. */
  readonly materials: number;
}

interface Props {
  readonly preReviews: readonly PreReviewRecord[];
  readonly chosen: ProductSource | null;
  readonly onChange: (source: ProductSource | null) => void;
}

/** Most pre-reviews listed at once; the rest is found by typing. */
const listed = 30;

/** A choice of one product, found by any word of it: those verified beforehand first, then the goods. */
export function ProductChoice({ preReviews, chosen, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  // With the chosen name still in the box the whole list is wanted.
  const query = typed === chosen?.label ? '' : typed;
  const index = useMemo(() => indexPreReviews(preReviews), [preReviews]);
  const { query: sought, goods, failed } = useGoodsSearch(open ? query : null);
  const found = open ? [...search(index, query).slice(0, listed).map(ofPreReview), ...goods.map(ofGoods)] : [];
  const sources = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Select
      aria-label={i18n.t('pages.fill.choose')}
      placeholder={i18n.t('pages.fill.placeholder')}
      data-action="choose-product"
      searchable
      clearable
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      searchValue={typed}
      onSearchChange={setTyped}
      // What is listed was searched for already.
      filter={({ options }) => options}
      nothingFoundMessage={failed ? i18n.t('suggest.search.failed') : sought !== null && i18n.t('panel.fill.notFound')}
      data={sources.map(({ id, label }) => ({ value: id, label }))}
      value={chosen?.id ?? null}
      onChange={(id) => onChange(sources.find((source) => source.id === id) ?? null)}
    />
  );
}

const labelOf = (...parts: readonly string[]): string => markedText(parts.filter(Boolean).join(' · '));

const ofPreReview = (record: PreReviewRecord): ProductSource => ({
  id: `v ${record.id}`,
  label: labelOf(record.nameZh || record.nameEn, record.hsCode, record.model, i18n.t('pages.fill.fromPreReview')),
  values: Object.fromEntries(preReviewFields.map((name) => [name, record[name]])),
  materials: record.materials.length,
});

const ofGoods = ({ id, code, hsCode, nameZh, nameEn, unitZh, producerName }: GoodsRecord): ProductSource => ({
  id: `g ${id}`,
  label: labelOf(nameZh || nameEn, hsCode, code, i18n.t('pages.fill.fromGoods')),
  values: { hsCode, nameZh, nameEn, unit: unitZh, producerName },
  materials: 0,
});
