import { i18n } from '#i18n';
import { useState } from 'react';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { listed, useGoodsSearch } from '@/components/library/goods/use-goods-search';
import type { CertType } from '@/lib/certificate/types';
import { GoodsHit } from './GoodsHit';
import classes from './GoodsSearch.module.css';

interface Props {
  readonly certType: CertType | null;
  /** The consignee's name, '' for unknown: what this buyer had comes first. */
  readonly buyer: string;
  /** Ids of the goods that stand on lines already. */
  readonly chosen: ReadonlySet<string>;
  readonly onAdd: (goodsId: string) => void;
}

/** Searches all goods of the library, by name, sound, article number or HS code, and shows all that is known of each. */
export function GoodsSearch({ certType, buyer, chosen, onAdd }: Props) {
  const [query, setQuery] = useState('');
  const { query: sought, goods, more, failed } = useGoodsSearch(query.trim() === '' ? null : query, buyer);
  return (
    <>
      <TextInput
        type="search"
        label={i18n.t('panel.fill.goods')}
        placeholder={i18n.t('panel.fill.goodsSearch')}
        data-action="search-goods"
        maxLength={200}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {sought !== null && (
        <ul className={classes.found} aria-label={i18n.t('panel.fill.goods')} data-found={goods.length}>
          {goods.map((record) => <GoodsHit key={record.id} record={record} certType={certType} chosen={chosen.has(record.id)} onAdd={() => onAdd(record.id)} />)}
          {failed && <li className={classes.more} role="alert">{i18n.t('suggest.search.failed')}</li>}
          {!failed && goods.length === 0 && <li className={classes.more}>{i18n.t('panel.fill.notFound')}</li>}
          {more && <li className={classes.more}>{i18n.t('suggest.search.first', [listed])}</li>}
        </ul>
      )}
    </>
  );
}
