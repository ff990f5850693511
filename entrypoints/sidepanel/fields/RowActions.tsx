import { i18n } from '#i18n';
import { IconEye, IconPointer } from '@tabler/icons-react';
import classes from './Row.module.css';

/** Show a control on the page, and say which field it is. `onTeach` null: nothing can be taught of it now. */
export function RowActions({ onShow, onTeach }: { readonly onShow: () => void; readonly onTeach: (() => void) | null }) {
  return (
    <div className={classes.actions}>
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
