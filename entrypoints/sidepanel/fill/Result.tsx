import { i18n } from '#i18n';
import { outcomeName } from '@/components/fill-outcome';
import { localText } from '@/components/locale';
import { ShownText } from '@/components/ShownText';
import type { FillResult } from '@/lib/portal/fill-plan';
import { sameText } from '@/lib/portal/same-text';
import { ChangedText } from '../findings/ChangedText';
import { boxName, pathName } from '../words';
import classes from './Report.module.css';

interface Props {
  readonly result: FillResult;
  /** Shown without the heading of its row. */
  readonly alone?: boolean;
  /** Of a filling that was taken back: wanted is then what stood there before. */
  readonly undone?: boolean;
  /** False where the reason is said once for the whole row. */
  readonly reason: boolean;
}

/** What became of one field; where something else stands than was wanted, both. */
export function Result({ result, alone = false, undone = false, reason }: Props) {
  const { path, wanted, found, outcome, deleted, before } = result;
  return (
    <li className={classes.result} data-path={path} data-outcome={outcome} data-wanted={wanted} data-found={found}>
      <div className={classes.top}>
        <strong>{alone ? pathName(path) : (boxName(path).field ?? pathName(path))}</strong>
        <span data-tone={outcome === 'kept' ? 'good' : 'warning'} className={classes.outcome}>{undone && outcome === 'refused' ? i18n.t('panel.fill.notRestored') : deleted && outcome === 'kept' ? i18n.t('panel.fill.outcome.deleted') : outcomeName(outcome)}</span>
      </div>
      {deleted ? (
        <ShownText text={before} />
      ) : sameText(wanted, found) ? (
        <ShownText text={found} />
      ) : (
        <dl className={classes.pair}>
          <dt>{undone ? i18n.t('panel.fill.was') : i18n.t('panel.fill.wanted')}</dt>
          <dd><ChangedText now={wanted} will={found} show="now" /></dd>
          <dt>{i18n.t('panel.fill.stands')}</dt>
          <dd><ChangedText now={wanted} will={found} show="will" /></dd>
        </dl>
      )}
      {reason && result.reason && <p className={classes.reason}>{localText(result.reason)}</p>}
    </li>
  );
}
