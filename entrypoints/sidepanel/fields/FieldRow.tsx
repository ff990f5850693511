import { i18n } from '#i18n';
import { memo } from 'react';
import { LongText } from '@/components/LongText';
import { ShownText } from '@/components/ShownText';
import type { FieldView } from '@/lib/portal/panel-protocol';
import { useActions } from '../actions';
import { boxName, codeMeaning } from '../words';
import { evidenceWords, mainReason } from './evidence';
import { RowActions } from './RowActions';
import classes from './Row.module.css';

/** One recognised field: what it is called, what stands there, and the reason it was taken for it; all reasons on pointing. */
export const FieldRow = memo(function FieldRow({ field, onTeach }: { readonly field: FieldView; readonly onTeach: ((controlId: string) => void) | null }) {
  const { jump } = useActions();
  const { path, value, kind, score, evidence, controlId } = field;
  const { field: label } = boxName(path);
  const why = kind === 'row' && evidence.length === 0 ? i18n.t('panel.fields.fromTable') : mainReason(evidence);
  const all = kind === 'row' ? evidenceWords(evidence) : [...evidenceWords(evidence), i18n.t('panel.fields.score', [formatScore(score)])];
  const meaning = codeMeaning(path, value);
  return (
    <li className={classes.row} data-path={path} data-value={value} data-kind={kind} data-score={score}>
      <div className={classes.label}>
        {label ?? path}
        {kind === 'code' && <span className={classes.aside}>{i18n.t('panel.fields.hiddenCode')}</span>}
      </div>
      <div className={classes.value}>
        {value === '' ? <span className={classes.dim}>{i18n.t('panel.blank')}</span> : <LongText text={value}><ShownText text={value} /></LongText>}
        {meaning !== null && <span className={classes.aside}>{meaning}</span>}
      </div>
      <div className={classes.why} title={all.join('\n')}>{why}</div>
      <RowActions onShow={() => jump(path)} onTeach={onTeach && controlId && kind !== 'code' ? () => onTeach(controlId) : null} />
    </li>
  );
});

const formatScore = (score: number): string => (Number.isInteger(score) ? String(score) : score.toFixed(2));
