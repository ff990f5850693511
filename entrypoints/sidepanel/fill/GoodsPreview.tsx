import { i18n } from '#i18n';
import { localText } from '@/components/locale';
import { ShownText } from '@/components/ShownText';
import { fieldSpec } from '@/lib/certificate/fields';
import { formatPath } from '@/lib/certificate/path';
import type { FillGoods } from '@/lib/portal/fill-plan';
import classes from './Preview.module.css';

/** A goods line that would be added, with all that would be typed into it. */
export function GoodsPreview({ line }: { readonly line: FillGoods }) {
  const { index, values } = line;
  return (
    <section className={classes.goods} data-path={formatPath('Goods', index, null)} data-state="new">
      <h3 className={classes.subheading}>
        {i18n.t('panel.fill.goodsLine', [index + 1])}
        <span className={classes.appears}>{i18n.t('panel.fill.goodsNew')}</span>
      </h3>
      <dl className={classes.pairs}>
        {Object.entries(values).map(([tag, value]) => {
          const spec = fieldSpec('Goods', tag);
          return (
            <div key={tag} data-path={formatPath('Goods', index, tag)} data-will={value}>
              <dt>{spec ? localText(spec.label) : tag}</dt>
              <dd><ShownText text={value ?? ''} /></dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
