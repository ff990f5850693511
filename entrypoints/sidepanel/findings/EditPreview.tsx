import { i18n } from '#i18n';
import { LongText } from '@/components/LongText';
import type { Path } from '@/lib/certificate/path';
import { pathName } from '../words';
import { ChangedText } from './ChangedText';
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
  return (
    <div className={classes.edit}>
      {aside && <div className={classes.name}>{pathName(path)}</div>}
      <dl className={classes.sides}>
        <div className={classes.row} data-now={now}>
          <dt>{i18n.t('panel.findings.now')}</dt>
          <dd><LongText text={now}><ChangedText now={now} will={will} show="now" /></LongText></dd>
        </div>
        <div className={classes.row} data-will={will}>
          <dt>{i18n.t('panel.findings.will')}</dt>
          <dd><LongText text={will}><ChangedText now={now} will={will} show="will" /></LongText></dd>
        </div>
      </dl>
    </div>
  );
}
