import { i18n } from '#i18n';
import { memo } from 'react';
import { Checkbox } from '@mantine/core';
import { ShownText } from '@/components/ShownText';
import type { Path } from '@/lib/certificate/path';
import type { PlannedField } from '@/lib/portal/plan';
import { ChangedText } from '../findings/ChangedText';
import { codeMeaning, pathName } from '../words';
import classes from './Preview.module.css';

interface Props {
  readonly field: PlannedField;
  readonly ticked: boolean;
  readonly onTick: (path: Path, now: string, on: boolean) => void;
}

/** One field of the preview. What would overwrite something is marked, and written only when ticked. */
export const PreviewRow = memo(
  function PreviewRow({ field, ticked, onTick }: Props) {
    const { path, now, will, state } = field;
    const name = pathName(path);
    return (
      <li className={classes.row} data-path={path} data-state={state} data-now={now} data-will={will} data-ticked={ticked}>
        <Checkbox
          className={classes.tick}
          data-action="tick"
          aria-label={`${i18n.t('panel.fill.tick')} ${name}`}
          checked={ticked}
          onChange={(event) => onTick(path, now, event.currentTarget.checked)}
        />
        <div className={classes.label}>
          {name}
          {state === 'overwrites' && <span className={classes.overwrites} title={i18n.t('panel.fill.overwritesHelp')}>{i18n.t('panel.fill.overwrites')}</span>}
          {state === 'appears' && <span className={classes.appears}>{i18n.t('panel.fill.appears')}</span>}
        </div>
        {state === 'overwrites' && (
          <div className={classes.now}>
            <span className={classes.word}>{i18n.t('panel.fill.now')}</span>
            <ChangedText now={now} will={will} show="now" />
            <Meaning path={path} text={now} />
          </div>
        )}
        <div className={classes.will}>
          <span className={classes.word}>{i18n.t('panel.fill.will')}</span>
          {state === 'overwrites' ? <ChangedText now={now} will={will} show="will" /> : <ShownText text={will} />}
          <Meaning path={path} text={will} />
        </div>
      </li>
    );
  },
  (before, now) => before.ticked === now.ticked && sameField(before.field, now.field),
);

const sameField = (a: PlannedField, b: PlannedField): boolean => a.path === b.path && a.now === b.now && a.will === b.will && a.state === b.state;

function Meaning({ path, text }: { readonly path: Path; readonly text: string }) {
  const meaning = codeMeaning(path, text);
  return meaning === null ? null : <span className={classes.meaning}>{meaning}</span>;
}
