import { i18n } from '#i18n';
import { IconBlockquote, IconEye, IconPointer } from '@tabler/icons-react';
import classes from './Row.module.css';

interface Props {
  readonly onShow: () => void;
  /** Null: nothing can be taught of it now. */
  readonly onTeach: (() => void) | null;
  /** Null: no wordings go there. */
  readonly wordings?: { readonly open: boolean; readonly onToggle: () => void } | null;
}

/** Offer wordings for a control, show it on the page, and say which field it is. */
export function RowActions({ onShow, onTeach, wordings = null }: Props) {
  return (
    <div className={classes.actions}>
      {wordings && (
        <button type="button" className={classes.show} data-action="wordings" aria-label={i18n.t('wordings.open')} title={i18n.t('wordings.open')} aria-expanded={wordings.open} onClick={wordings.onToggle}>
          <IconBlockquote size={16} aria-hidden />
        </button>
      )}
      {onTeach && (
        <button type="button" className={classes.show} data-action="teach" aria-label={i18n.t('teach.this')} title={i18n.t('teach.this')} onClick={onTeach}>
          <IconPointer size={16} aria-hidden />
        </button>
      )}
      <button type="button" className={classes.show} data-action="show" aria-label={i18n.t('panel.fields.show')} title={i18n.t('panel.fields.show')} onClick={onShow}>
        <IconEye size={16} aria-hidden />
      </button>
    </div>
  );
}
