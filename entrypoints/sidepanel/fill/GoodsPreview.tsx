import { i18n } from '#i18n';
import { SegmentedControl } from '@mantine/core';
import { localText } from '@/components/locale';
import { ShownText } from '@/components/ShownText';
import type { GoodsLine } from '@/lib/certificate/application';
import { fieldSpec } from '@/lib/certificate/fields';
import { formatPath } from '@/lib/certificate/path';
import type { LineChoice, LineField, PlannedLine } from '@/lib/portal/plan-goods';
import { ChangedText } from '../findings/ChangedText';
import { boxName } from '../words';
import { markedText } from '@/components/visible-text';
import classes from './Preview.module.css';

interface Props {
  readonly line: PlannedLine;
  readonly choice: LineChoice;
  readonly onChoice?: (line: PlannedLine, choice: LineChoice) => void;
}

/** A goods line that would be added, with all that would be typed into it, or changed, with what would be another. */
export function GoodsPreview({ line, choice, onChoice }: Props) {
  const { index, state, values, fields } = line;
  const changes = state === 'changes';
  return (
    <section className={classes.goods} data-path={formatPath('Goods', index, null)} data-state={state} data-choice={changes ? choice : undefined}>
      <h3 className={classes.subheading}>
        {i18n.t('panel.fill.goodsLine', [index + 1])}
        <span className={changes ? classes.overwrites : classes.appears}>{changes ? i18n.t('panel.fill.goodsChanges') : i18n.t('panel.fill.goodsNew')}</span>
        {changes && <span className={classes.which}>{lineName(values)}</span>}
      </h3>
      {changes && onChoice && (
        <SegmentedControl
          fullWidth
          size="xs"
          className={classes.choice}
          aria-label={`${i18n.t('panel.fill.goodsLine', [index + 1])} ${lineName(values)}`}
          data-action="line-choice"
          value={choice}
          onChange={(chosen) => onChoice(line, chosen as LineChoice)}
          data={[
            { value: 'leave', label: i18n.t('panel.fill.lineChoice.leave') },
            { value: 'change', label: i18n.t('panel.fill.lineChoice.change') },
            { value: 'add', label: i18n.t('panel.fill.lineChoice.add') },
          ]}
        />
      )}
      {changes && choice !== 'add' ? <Changes fields={fields} dim={choice === 'leave'} /> : <Pairs index={index} values={values} />}
    </section>
  );
}

/** By what a person knows a line, with nothing in it unseen. */
export const lineName = ({ GoodsName, GoodsNameE, HSCode }: GoodsLine): string => markedText([HSCode, GoodsName || GoodsNameE].filter(Boolean).join(' · '));

function Pairs({ index, values }: { readonly index: number; readonly values: GoodsLine }) {
  return (
    <dl className={classes.pairs}>
      {Object.entries(values).map(([tag, value]) => {
        const spec = fieldSpec('Goods', tag);
        return (
          <div key={tag} data-path={formatPath('Goods', index, tag)} data-will={value}>
            <dt>{spec ? localText(spec.label) : markedText(tag)}</dt>
            <dd><ShownText text={value ?? ''} /></dd>
          </div>
        );
      })}
    </dl>
  );
}

function Changes({ fields, dim }: { readonly fields: readonly LineField[]; readonly dim: boolean }) {
  return (
    <ul className={classes.changes} data-dim={dim}>
      {fields.toSorted((a, b) => Number(a.now === undefined) - Number(b.now === undefined)).map(({ path, now, will }) => (
        <li key={path} data-path={path} data-now={now} data-will={will}>
          <span>{boxName(path).field ?? path}</span>
          <span>
            {now === undefined ? <em title={i18n.t('panel.fill.unseenHelp')}>{i18n.t('panel.fill.unseen')}</em> : <ChangedText now={now} will={will} show="now" />}
            {' → '}
            {now === undefined ? <ShownText text={will} /> : <ChangedText now={now} will={will} show="will" />}
          </span>
        </li>
      ))}
    </ul>
  );
}
