import { i18n } from '#i18n';
import { Checkbox, SegmentedControl } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { formatPath } from '@/lib/certificate/path';
import type { FillPreview } from '@/lib/portal/plan';
import { choiceFor, type GoodsChoice, type LineChoice, mayOrder, outOfOrder, type PlannedLine } from '@/lib/portal/plan-goods';
import { type GoodsDecisions, withDeletion, withLine } from './goods-decisions';
import { GoodsPreview, lineName } from './GoodsPreview';
import classes from './Preview.module.css';

interface Props {
  readonly preview: FillPreview;
  /** The decisions that hold. */
  readonly choice: GoodsChoice;
  /** Without it nothing can be decided here. */
  readonly onDecide?: (change: (decisions: GoodsDecisions) => GoodsDecisions) => void;
}

/** The goods lines of the preview: those to add and to change, those that stand there, and what else stands on the form. */
export function GoodsLines({ preview, choice, onDecide }: Props) {
  const { goods, others, standing } = preview;
  if (goods.length === 0) return null;
  const same = goods.filter(({ state }) => state === 'same');
  const open = goods.filter(({ state }) => state !== 'same');
  const working = open.filter((line) => line.state === 'new' || choiceFor(line, choice) !== 'leave').length;
  const unread = standing.filter((line) => Object.keys(line).length === 0).length;
  return (
    <>
      {unread > 0 && (
        <p className={classes.note} role="status" data-unread={unread}>
          <IconInfoCircle size={15} aria-hidden />
          {i18n.t('panel.fill.linesUnread', unread)}
        </p>
      )}
      {open.map((line) => (
        <GoodsPreview key={formatPath('Goods', line.index, String(line.wanted))} line={line} choice={choiceFor(line, choice)} {...(onDecide ? { onChoice: (of: PlannedLine, chosen: LineChoice) => onDecide((decisions) => withLine(decisions, of, chosen)) } : {})} />
      ))}
      {same.length > 0 && (
        <details className={classes.same}>
          <summary data-action="show-same-lines">{i18n.t('panel.fill.linesSame', same.length)}</summary>
          <Standing lines={same} state="same" choice={choice} {...(onDecide ? { onDecide } : {})} />
        </details>
      )}
      {others.length > 0 && (
        <details className={classes.same} open={others.some(({ index }) => choice.deletions.has(index))}>
          <summary data-action="show-other-lines">{i18n.t('panel.fill.linesOther', others.length)}</summary>
          <Standing lines={others} state="stays" choice={choice} {...(onDecide ? { onDecide } : {})} />
        </details>
      )}
      {choice.deletions.size > 0 && (
        <p className={classes.blocked} role="status">
          <IconAlertTriangle size={15} aria-hidden />
          {i18n.t('panel.fill.deleting', choice.deletions.size)}
        </p>
      )}
      {onDecide && outOfOrder(goods) && (
        <Checkbox
          size="xs"
          data-action="order-lines"
          label={i18n.t('panel.fill.order')}
          description={mayOrder(goods, others, choice) ? i18n.t('panel.fill.orderHelp') : i18n.t('panel.fill.orderNot')}
          disabled={!mayOrder(goods, others, choice)}
          checked={choice.inOrder && mayOrder(goods, others, choice)}
          onChange={({ currentTarget: { checked } }) => onDecide((decisions) => ({ ...decisions, inOrder: checked }))}
        />
      )}
      {onDecide && working > 1 && (
        <div className={classes.troubled}>
          <span id="troubled-line">{i18n.t('panel.fill.troubled.label')}</span>
          <SegmentedControl
            size="xs"
            data-action="troubled-line"
            aria-labelledby="troubled-line"
            value={choice.troubledLine}
            onChange={(chosen) => onDecide((decisions) => ({ ...decisions, troubledLine: chosen === 'leave-out' ? 'leave-out' : 'stop' }))}
            data={[
              { value: 'stop', label: i18n.t('panel.fill.troubled.stop') },
              { value: 'leave-out', label: i18n.t('panel.fill.troubled.leaveOut') },
            ]}
          />
        </div>
      )}
    </>
  );
}

/** Lines that stand on the form and stay, unless they are ticked to be deleted. */
function Standing({ lines, state, choice, onDecide }: Pick<Props, 'choice' | 'onDecide'> & { readonly lines: readonly Pick<PlannedLine, 'index' | 'now'>[]; readonly state: string }) {
  return (
    <ul className={classes.standing}>
      {lines.map((line) => {
        const name = [i18n.t('panel.fill.goodsLine', [line.index + 1]), lineName(line.now ?? {})].join(' ');
        return (
          <li key={line.index} data-path={formatPath('Goods', line.index, null)} data-state={state} data-deleting={choice.deletions.has(line.index)}>
            <span>{name}</span>
            {onDecide && <Checkbox
              size="xs"
              color="red"
              data-action="delete-line"
              label={i18n.t('panel.fill.deleteLine')}
              aria-label={`${i18n.t('panel.fill.deleteLine')} ${name}`}
              checked={choice.deletions.has(line.index)}
              onChange={({ currentTarget: { checked } }) => onDecide((decisions) => withDeletion(decisions, line, checked))}
            />}
          </li>
        );
      })}
    </ul>
  );
}
