import { i18n } from '#i18n';
import { IconAlertTriangle } from '@tabler/icons-react';
import { ShownText } from '@/components/ShownText';
import type { Path } from '@/lib/certificate/path';
import type { FillPreview, LeftOutWhy } from '@/lib/portal/plan';
import { type GoodsChoice, noGoodsChoice } from '@/lib/portal/plan-goods';
import { pathName } from '../words';
import type { GoodsDecisions } from './goods-decisions';
import { GoodsLines } from './GoodsLines';
import { PreviewRow } from './PreviewRow';
import classes from './Preview.module.css';

interface Props {
  readonly preview: FillPreview;
  readonly ticked: ReadonlySet<Path>;
  readonly onTick: (path: Path, now: string, on: boolean) => void;
  /** What holds for goods lines, and how the user decides about them; without the second they can only look. */
  readonly lines?: GoodsChoice;
  readonly onDecide?: (change: (decisions: GoodsDecisions) => GoodsDecisions) => void;
}

const reasons: Readonly<Record<LeftOutWhy, () => string>> = {
  'not-on-form': () => i18n.t('panel.fill.leftOutWhy.notOnForm'),
  'by-person': () => i18n.t('panel.fill.leftOutWhy.byPerson'),
  listed: () => i18n.t('panel.fill.leftOutWhy.listed'),
  held: () => i18n.t('drift.leftOut'),
};

/** Every field as it is and as it would be: what changes open, what stays folded, what has no place named. */
export function Preview({ preview, ticked, onTick, lines = noGoodsChoice, onDecide }: Props) {
  const { fields, goods, goodsBlocked, leftOut } = preview;
  const changing = fields.filter(({ state }) => state !== 'same');
  const same = fields.filter(({ state }) => state === 'same');
  if (fields.length + goods.length + leftOut.length === 0 && !goodsBlocked) return <p className={classes.hint}>{i18n.t('panel.fill.previewHint')}</p>;
  return (
    <div className={classes.preview}>
      {changing.length + goods.filter(({ state }) => state !== 'same').length === 0 && !goodsBlocked && <p className={classes.hint}>{i18n.t('panel.fill.nothing')}</p>}
      {changing.length > 0 && (
        <ul className={classes.list}>
          {changing.map((field) => <PreviewRow key={field.path} field={field} ticked={ticked.has(field.path)} onTick={onTick} />)}
        </ul>
      )}
      {goodsBlocked && (
        <p className={classes.blocked} role="status" data-goods-blocked={goodsBlocked}>
          <IconAlertTriangle size={15} aria-hidden />
          {goodsBlocked === 'row-open' ? i18n.t('panel.fill.goodsRowOpen') : i18n.t('panel.fill.goodsUnknownCount')}
        </p>
      )}
      <GoodsLines preview={preview} choice={lines} {...(onDecide ? { onDecide } : {})} />
      {leftOut.length > 0 && (
        <section>
          <h3 className={classes.subheading}>{i18n.t('panel.fill.leftOut', [leftOut.length])}</h3>
          <ul className={classes.plain}>
            {leftOut.map(({ path, will, why }) => (
              <li key={path} data-path={path} data-state={why}>
                <span>{pathName(path)}</span>
                <span>
                  <ShownText text={will} />
                  <em>{reasons[why]()}</em>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {same.length > 0 && (
        <details className={classes.same}>
          <summary data-action="show-same">{i18n.t('panel.fill.same', [same.length])}</summary>
          <ul className={classes.plain}>
            {same.map(({ path, now }) => (
              <li key={path} data-path={path} data-state="same">
                <span>{pathName(path)}</span>
                <ShownText text={now} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
