import { useRef } from 'react';
import { i18n } from '#i18n';
import { Badge, Checkbox, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { canBeTaken, keyOf, type ShareItem, type ShareState } from '@/lib/exchange/share/plan-share';
import { ShownText } from '../../ShownText';
import { changesOf, titleOf } from '../transfer/changes-of';
import { factsOf } from './facts-of';
import { shareTableName } from './share-table-name';
import { markedText } from '../../visible-text';
import classes from './ShareList.module.css';

interface Props {
  readonly items: readonly ShareItem[];
  readonly taken: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
  readonly stateName: (state: ShareState) => string;
}

const colours: Readonly<Record<ShareState, string>> = { new: 'green', changed: 'blue', conflict: 'orange', same: 'gray' };

/** Each record with what taking it would do: a tick, its state, and the differences. Only the rows in view exist. */
export function ShareList({ items, taken, onTick, stateName }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({ count: items.length, getScrollElement: () => scroller.current, estimateSize: () => 40, overscan: 10, getItemKey: (index) => (items[index] ? keyOf(items[index]) : index) });
  const open = items.filter(canBeTaken).map(keyOf);
  const ticked = open.filter((key) => taken.has(key)).length;
  return (
    <div className={classes.frame}>
      <div className={classes.head}>
        <Checkbox label={i18n.t('share.takeAll')} disabled={open.length === 0} checked={open.length > 0 && ticked === open.length} indeterminate={ticked > 0 && ticked < open.length} onChange={(event) => onTick(open, event.currentTarget.checked)} data-action="share-take-all" />
      </div>
      <div ref={scroller} className={classes.scroller}>
        {items.length === 0 && <Text c="dimmed" p="sm">{i18n.t('share.none')}</Text>}
        <ul className={classes.list} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ key, index, start }) => {
            const item = items[index];
            return (
              item && (
                <li key={key} ref={virtualizer.measureElement} data-index={index} className={classes.row} style={{ transform: `translateY(${start}px)` }} data-table={item.table} data-id={item.record.id} data-state={item.state}>
                  <Row item={item} taken={taken.has(keyOf(item))} onTick={(on) => onTick([keyOf(item)], on)} stateName={stateName(item.state)} />
                </li>
              )
            );
          })}
        </ul>
      </div>
    </div>
  );
}

function Row({ item, taken, onTick, stateName }: { readonly item: ShareItem; readonly taken: boolean; readonly onTick: (on: boolean) => void; readonly stateName: string }) {
  const title = titleOf(item);
  return (
    <>
      <Checkbox className={classes.tick ?? ''} aria-label={i18n.t('share.take', [markedText(title)])} checked={canBeTaken(item) && taken} disabled={!canBeTaken(item)} onChange={(event) => onTick(event.currentTarget.checked)} data-action="share-take" />
      <Badge className={classes.state ?? ''} size="md" radius="sm" fz={12} variant="light" color={colours[item.state]}>
        {stateName}
      </Badge>
      <span className={classes.kind}>{shareTableName(item.table)}</span>
      <div className={classes.record}>
        <div>
          <ShownText text={title} />
          {item.why !== null && <Text span size="xs" c="orange.8" ml={8}>{item.why === 'newer-here' ? i18n.t('share.newerHere') : i18n.t('share.sameName')}</Text>}
        </div>
        {item.state === 'new' && <Text size="xs" c="dimmed" lineClamp={2}><ShownText text={factsOf(item)} /></Text>}
        {item.state !== 'same' &&
          changesOf(item).map(({ field, now, will }) => (
            <Text key={field} size="xs" data-change={field}>
              {field}: <Text span size="xs" c="dimmed" td="line-through"><ShownText text={now} /></Text> → <ShownText text={will} />
            </Text>
          ))}
      </div>
    </>
  );
}
