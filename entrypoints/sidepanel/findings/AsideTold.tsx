import { i18n } from '#i18n';
import { Button, CloseButton } from '@mantine/core';
import { useAsideHere } from './aside';
import classes from './AsideTold.module.css';

/** What was just left aside or shown again, with the way back; or what went wrong. */
export function AsideTold() {
  const { last, failure, undo, dismiss } = useAsideHere();
  if (!last && failure === null) return null;
  return (
    <div className={classes.told} data-tone={failure === null ? 'good' : 'warning'} role={failure === null ? 'status' : 'alert'} data-told={failure === null ? last?.did : 'failed'}>
      <span className={classes.text}>{failure ?? (last?.did === 'left' ? i18n.t('aside.left') : i18n.t('aside.shownAgain'))}</span>
      {last && failure === null && (
        <Button variant="subtle" size="compact-xs" onClick={() => void undo()} data-action="aside-undo">
          {i18n.t('aside.undo')}
        </Button>
      )}
      <CloseButton size="sm" aria-label={i18n.t('aside.close')} onClick={dismiss} />
    </div>
  );
}
