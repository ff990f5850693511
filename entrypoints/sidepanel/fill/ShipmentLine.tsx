import { i18n } from '#i18n';
import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { fieldSpec } from '@/lib/certificate/fields';
import type { GoodsRecord } from '@/lib/library/records';
import { type ChosenGoods, shipmentTags, type ShipmentTag } from './choice';
import { markedText } from '@/components/visible-text';
import classes from './Choose.module.css';

const labels: Readonly<Record<ShipmentTag, () => string>> = {
  PackQty: () => i18n.t('panel.fill.quantity.PackQty'),
  GoodsQty: () => i18n.t('panel.fill.quantity.GoodsQty'),
  GrossWt: () => i18n.t('panel.fill.quantity.GrossWt'),
  InvPrice: () => i18n.t('panel.fill.quantity.InvPrice'),
  InvValue: () => i18n.t('panel.fill.quantity.InvValue'),
  FOBValue: () => i18n.t('panel.fill.quantity.FOBValue'),
};

interface Props {
  readonly record: GoodsRecord;
  readonly line: ChosenGoods;
  readonly onChange: (tag: ShipmentTag, value: string) => void;
  readonly onRemove: () => void;
}

const unitOf = (tag: ShipmentTag, { packUnit, unitEn, weightUnit }: GoodsRecord): string =>
  tag === 'PackQty' ? packUnit : tag === 'GoodsQty' ? unitEn : tag === 'GrossWt' ? weightUnit : '';

/** Asked for when declaring, and not given yet: marked as the portals do. */
const isWanting = (tag: ShipmentTag, value = ''): boolean => fieldSpec('Goods', tag)?.required === 'declare' && value.trim() === '';

/** One goods line to be: the product, and the figures of this shipment. An empty figure is left alone on the form. */
export function ShipmentLine({ record, line, onChange, onRemove }: Props) {
  const name = markedText(record.nameZh || record.nameEn);
  return (
    <div className={classes.line} data-goods-line={line.line} data-goods={record.id} role="group" aria-label={name}>
      <div className={classes.lineTop}>
        <span className={classes.hitName} title={markedText(record.nameEn)}>{name}</span>
        <span className={classes.codes}>{record.hsCode}</span>
        <ActionIcon variant="subtle" color="gray" size="sm" data-action="goods-remove" aria-label={i18n.t('panel.fill.removeGoods')} title={i18n.t('panel.fill.removeGoods')} onClick={onRemove}>
          <IconX size={14} />
        </ActionIcon>
      </div>
      <div className={classes.figures}>
        {shipmentTags.map((tag) => (
          <TextInput
            key={tag}
            label={[labels[tag](), markedText(unitOf(tag, record))].filter(Boolean).join(' ')}
            inputMode="decimal"
            autoComplete="off"
            data-tag={tag}
            data-wanting={isWanting(tag, line.shipment[tag])}
            value={line.shipment[tag] ?? ''}
            onChange={(event) => onChange(tag, event.currentTarget.value)}
          />
        ))}
      </div>
    </div>
  );
}
