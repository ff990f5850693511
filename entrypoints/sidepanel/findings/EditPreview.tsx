import { i18n } from '#i18n';
import { Pieces } from '@/components/ShownText';
import { clipped, unifiedLines, visibleText } from '@/components/visible-text';
import type { Path } from '@/lib/certificate/path';
import { pathName } from '../words';
import { changedPart } from './changed-part';
import classes from './EditPreview.module.css';

interface Props {
  readonly path: Path;
  /** The change is in another box than the one it is shown under: then the box is named. */
  readonly aside: boolean;
  readonly now: string;
  readonly will: string;
}

/** A change before it is made: what stands there, what will, and where they differ. */
export function EditPreview({ path, aside, now, will }: Props) {
  const { start, endOld, endNow } = changedPart(unifiedLines(now), unifiedLines(will));
  return (
    <dl className={classes.edit}>
      {aside && <div className={classes.name}>{pathName(path)}</div>}
      <div className={classes.row} data-now={now}>
        <dt>{i18n.t('panel.findings.now')}</dt>
        <dd><Marked text={now} from={start} to={endOld} kind="before" /></dd>
      </div>
      <div className={classes.row} data-will={will}>
        <dt>{i18n.t('panel.findings.will')}</dt>
        <dd><Marked text={will} from={start} to={endNow} kind="after" /></dd>
      </div>
    </dl>
  );
}

/** A text with its changed part marked: struck through where it goes, coloured where it comes. */
function Marked({ text, from, to, kind }: { readonly text: string; readonly from: number; readonly to: number; readonly kind: 'before' | 'after' }) {
  if (text === '') return <span className={classes.blank}>{i18n.t('panel.blank')}</span>;
  const pieces = visibleText(text);
  const Tag = kind === 'before' ? 'del' : 'ins';
  return (
    <>
      <Pieces pieces={clipped(pieces, 0, from)} />
      {to > from && <Tag className={classes[kind]}><Pieces pieces={clipped(pieces, from, to)} /></Tag>}
      <Pieces pieces={clipped(pieces, to, Infinity)} />
    </>
  );
}
