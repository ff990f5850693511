import { i18n } from '#i18n';
import { useMemo } from 'react';
import type { CertType } from '@/lib/certificate/types';
import type { GoodsRecord } from '@/lib/library/records';
import { GoodsSearch } from '../goods-search/GoodsSearch';
import { type Choice, withGoods, withoutGoods, withShipment } from './choice';
import { ShipmentLine } from './ShipmentLine';
import classes from './Choose.module.css';

interface Props {
  /** The goods that are chosen, as they stand in the library. */
  readonly goods: readonly GoodsRecord[];
  readonly choice: Choice;
  readonly certType: CertType | null;
  /** The consignee's name, '' for unknown. */
  readonly buyer: string;
  readonly onChange: (choice: Choice) => void;
}

/** Goods found in the library, put on lines with the quantities of this shipment. */
export function ChooseGoods({ goods, choice, certType, buyer, onChange }: Props) {
  const byId = useMemo(() => new Map(goods.map((record) => [record.id, record])), [goods]);
  const chosen = useMemo(() => new Set(choice.goods.map(({ goodsId }) => goodsId)), [choice.goods]);

  return (
    <div className={classes.goods}>
      <GoodsSearch certType={certType} buyer={buyer} chosen={chosen} onAdd={(id) => onChange(withGoods(choice, [id]))} />
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
