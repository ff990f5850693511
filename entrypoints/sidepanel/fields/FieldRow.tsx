import { i18n } from '#i18n';
import { memo, type ReactNode } from 'react';
import { LongText } from '@/components/LongText';
import { ShownText } from '@/components/ShownText';
import type { FieldView } from '@/lib/portal/panel-protocol';
import { useActions } from '../actions';
import { boxName, codeMeaning } from '../words';
import { evidenceWords, mainReason } from './evidence';
import { RowActions } from './RowActions';
import { markedText } from '@/components/visible-text';
import classes from './Row.module.css';

interface Props {
  readonly field: FieldView;
  readonly onTeach: ((controlId: string) => void) | null;
  /** Opens or closes the wordings for the field; null where none go. */
  readonly onWordings: ((path: string) => void) | null;
  /** The wordings stand below. */
  readonly open: boolean;
  /** Below the row; absent for all but the one that is worked on. */
  readonly children?: ReactNode;
}

/** One recognised field: what it is called, what stands there, and the reason it was taken for it; all reasons on pointing. */
export const FieldRow = memo(function FieldRow({ field, onTeach, onWordings, open, children }: Props) {
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
      <div className={classes.why} title={markedText(all.join('\n'))}><ShownText text={why} /></div>
      <RowActions onShow={() => jump(path)} onTeach={onTeach && controlId && kind !== 'code' ? () => onTeach(controlId) : null} wordings={onWordings && { open, onToggle: () => onWordings(path) }} />
      {children && <div className={classes.below}>{children}</div>}
    </li>
  );
});

const formatScore = (score: number): string => (Number.isInteger(score) ? String(score) : score.toFixed(2));
