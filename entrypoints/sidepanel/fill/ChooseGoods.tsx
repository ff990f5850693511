import { i18n } from '#i18n';
import { useDeferredValue, useMemo, useState } from 'react';
import { TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import type { GoodsRecord } from '@/lib/library/records';
import { search } from '@/lib/library/search';
import { type Choice, withGoods, withoutGoods, withShipment } from './choice';
import type { LibraryContent } from './library';
import { ShipmentLine } from './ShipmentLine';
import classes from './Choose.module.css';

interface Props {
  readonly library: LibraryContent;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** Most goods listed at once; the rest is found by typing on. */
const listed = 30;

export const goodsName = ({ nameZh, nameEn }: GoodsRecord): string => [nameZh, nameEn].filter(Boolean).join(' · ');

/** Goods found by name, article number or HS code, put on lines with the quantities of this shipment. */
export function ChooseGoods({ library, choice, onChange }: Props) {
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query);
  const found = useMemo(() => (sought.trim() === '' ? [] : search(library.goodsIndex, sought)), [library.goodsIndex, sought]);
  const byId = useMemo(() => new Map(library.goods.map((goods) => [goods.id, goods])), [library.goods]);
  const chosen = useMemo(() => new Set(choice.goods.map(({ goodsId }) => goodsId)), [choice.goods]);

  return (
    <div className={classes.goods}>
      <TextInput
        type="search"
        label={i18n.t('panel.fill.goods')}
        placeholder={i18n.t('panel.fill.goodsSearch')}
        data-action="search-goods"
        leftSection={<IconSearch size={14} aria-hidden />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {sought.trim() !== '' && (
        <ul className={classes.found} aria-label={i18n.t('panel.fill.goods')}>
          {found.slice(0, listed).map((goods) => (
            <li key={goods.id}>
              <button type="button" className={classes.hit} data-action="goods-add" data-goods={goods.id} title={i18n.t('panel.fill.addGoods')} onClick={() => onChange(withGoods(choice, [goods.id]))}>
                <IconPlus size={14} aria-hidden />
                <span className={classes.hitName}>{goodsName(goods)}</span>
                <span className={classes.codes}>{[goods.code, goods.hsCode].filter(Boolean).join(' · ')}</span>
                {chosen.has(goods.id) && <span className={classes.have}>{i18n.t('panel.fill.isChosen')}</span>}
              </button>
            </li>
          ))}
          {found.length === 0 && <li className={classes.more}>{i18n.t('panel.fill.notFound')}</li>}
          {found.length > listed && <li className={classes.more}>{i18n.t('panel.fill.more', [found.length - listed])}</li>}
        </ul>
      )}
      {choice.goods.length > 0 && (
        <section aria-label={i18n.t('panel.fill.shipment')}>
          <h3 className={classes.subheading}>
            {i18n.t('panel.fill.shipment')}
            <span>{i18n.t('panel.fill.chosen', [choice.goods.length])}</span>
          </h3>
          {choice.goods.map((line) => {
            const record = byId.get(line.goodsId);
            return record ? (
              <ShipmentLine
                key={line.line}
                record={record}
                line={line}
                onChange={(tag, value) => onChange(withShipment(choice, line.line, tag, value))}
                onRemove={() => onChange(withoutGoods(choice, line.line))}
              />
            ) : null;
          })}
        </section>
      )}
    </div>
  );
}
