import { i18n } from '#i18n';
import { memo } from 'react';
import { IconHelpCircle } from '@tabler/icons-react';
import type { UnrecognisedView } from '@/lib/portal/panel-protocol';
import { useActions } from '../actions';
import { pathName } from '../words';
import { reasonWords } from './evidence';
import { RowActions } from './RowActions';
import { ShownText } from '@/components/ShownText';
import classes from './Row.module.css';

/** One control that was not recognised: the text beside it, why, and what it might be. */
export const UnrecognisedRow = memo(function UnrecognisedRow({ control, onTeach }: { readonly control: UnrecognisedView; readonly onTeach: ((controlId: string) => void) | null }) {
  const { showControl } = useActions();
  const { controlId, label, reason, candidates } = control;
  return (
    <li className={classes.row} data-unrecognised={label === '' ? controlId : label} data-reason={reason}>
      <div className={classes.label}>
        <IconHelpCircle size={14} aria-hidden className={classes.sign} />
        {label === '' ? <span className={classes.dim}>{i18n.t('panel.fields.noLabel')}</span> : <ShownText text={label} />}
      </div>
      <div className={classes.reason}>
        {reasonWords(reason)}
        {candidates.length > 0 && <div>{i18n.t('panel.fields.mightBe', [candidates.slice(0, 3).map(pathName).join(' / ')])}</div>}
      </div>
      <RowActions onShow={() => showControl(controlId)} onTeach={onTeach ? () => onTeach(controlId) : null} />
    </li>
  );
});
