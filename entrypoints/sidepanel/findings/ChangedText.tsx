import { i18n } from '#i18n';
import { Pieces } from '@/components/ShownText';
import { clipped, unifiedLines, visibleText } from '@/components/visible-text';
import { changedPart } from './changed-part';
import classes from './ChangedText.module.css';

interface Props {
  readonly now: string;
  readonly will: string;
  /** Which of the two texts is shown. */
  readonly show: 'now' | 'will';
}

/** One side of a change, the part that differs marked. Nothing is struck through: a line across a hyphen hides it. */
export function ChangedText({ now, will, show }: Props) {
  const text = show === 'now' ? now : will;
  if (text === '') return <span className={classes.blank}>{i18n.t('panel.blank')}</span>;
  const { start, endOld, endNow } = changedPart(unifiedLines(now), unifiedLines(will));
  const end = show === 'now' ? endOld : endNow;
  const pieces = visibleText(text);
  const Tag = show === 'now' ? 'del' : 'ins';
  return (
    <span>
      <Pieces pieces={clipped(pieces, 0, start)} />
      {end > start && <Tag className={classes[show]}><Pieces pieces={clipped(pieces, start, end)} /></Tag>}
      <Pieces pieces={clipped(pieces, end, Infinity)} />
    </span>
  );
}
