import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPointer } from '@tabler/icons-react';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { useActions } from '../actions';
import type { Teaching } from '../connection/forms';
import { pathName } from '../words';
import { FieldPicker } from './FieldPicker';
import { TaughtNote } from './TaughtNote';
import type { TeachingDesk } from './use-teaching';
import { markedText } from '@/components/visible-text';
import classes from './Teach.module.css';

interface Props {
  readonly snapshot: FormSnapshot;
  readonly teaching: Teaching;
  readonly desk: TeachingDesk;
}

/** Pointing fields out: the way in, what to do on the page, the question which field it is, and what came of the answer. */
export function TeachCard({ snapshot, teaching, desk }: Props) {
  const { showControl } = useActions();
  const { asking, refusal, failure, blocked } = desk;
  const pointing = teaching.pointing === 'on';
  if (blocked !== null) return <p className={classes.blocked} data-teach="blocked">{blocked}</p>;
  return (
    <section className={classes.card} data-view="teach" data-teach={asking ? 'asking' : pointing ? 'pointing' : 'idle'} aria-label={i18n.t('teach.title')}>
      {!asking && !pointing && (
        <div className={classes.line}>
          <span className={classes.hint}>{i18n.t('teach.hint')}</span>
          <Button size="compact-sm" variant="light" data-action="teach-point" leftSection={<IconPointer size={15} aria-hidden />} onClick={desk.point}>
            {i18n.t('teach.start')}
          </Button>
        </div>
      )}
      {pointing && (
        <div className={classes.line}>
          <span role="status">{i18n.t('teach.pointing')}</span>
          <Button size="compact-sm" variant="default" data-action="teach-cancel" onClick={desk.cancel}>{i18n.t('teach.done')}</Button>
        </div>
      )}
      {teaching.pointing === 'failed' && <p className={classes.refusal} role="alert">{i18n.t('teach.failed')}</p>}
      {asking && <Question desk={desk} snapshot={snapshot} />}
      {refusal && (
        <p className={classes.refusal} role="alert" data-refused={refusal.objection.why}>
          <IconAlertTriangle size={14} aria-hidden />
          <span>
            {refusal.objection.why === 'same-field' ? i18n.t('teach.sameField', [pathName(refusal.field)]) : i18n.t('teach.impossible', [pathName(refusal.field)])}
            {refusal.objection.why === 'same-field' && (
              <button type="button" className={classes.link} data-action="show-other" onClick={() => refusal.objection.why === 'same-field' && showControl(refusal.objection.controlId)}>
                {i18n.t('teach.showOther')}
              </button>
            )}
          </span>
        </p>
      )}
      {failure !== null && <p className={classes.refusal} role="alert">{failure}</p>}
      {!asking && desk.taught && <TaughtNote taught={desk.taught} />}
    </section>
  );
}

/** Which field is it? What the control might be first, then all fields, then none. */
function Question({ desk, snapshot }: { readonly desk: TeachingDesk; readonly snapshot: FormSnapshot }) {
  const { asking, busy } = desk;
  if (!asking) return null;
  const bound = snapshot.fields.find(({ controlId, kind }) => controlId === asking.controlId && kind !== 'code');
  const likely = snapshot.unrecognised.find(({ controlId }) => controlId === asking.controlId)?.candidates ?? [];
  const choose = (field: string | null): void => void desk.choose(field);
  return (
    <div className={classes.question} data-control={asking.controlId}>
      <p className={classes.control}>
        <strong>{markedText(asking.sketch?.label ?? '') || i18n.t('panel.fields.noLabel')}</strong>
        {bound && <span className={classes.hint}>{i18n.t('teach.boundNow', [pathName(bound.path)])}</span>}
      </p>
      {asking.sketch === null && <p className={classes.hint} data-teach="list">{i18n.t('teach.inList')}</p>}
      {likely.length > 0 && asking.sketch !== null && (
        <div className={classes.likely}>
          <span className={classes.hint}>{i18n.t('teach.likely')}</span>
          {likely.slice(0, 4).map((field) => (
            <Button key={field} size="compact-xs" variant="default" disabled={busy} data-action="choose-likely" data-field={field} onClick={() => choose(field)}>{pathName(field)}</Button>
          ))}
        </div>
      )}
      <div className={classes.actions}>
        {asking.sketch !== null && (
          <Button size="compact-sm" variant="default" disabled={busy} data-action="teach-none" onClick={() => choose(null)}>{i18n.t('teach.none')}</Button>
        )}
        <Button size="compact-sm" variant="subtle" data-action="teach-cancel" onClick={desk.cancel}>{i18n.t('teach.cancel')}</Button>
      </div>
      {/* Last: its list opens over what stands below. */}
      {asking.sketch !== null && <FieldPicker key={asking.controlId} label={i18n.t('teach.which')} disabled={busy} onChoose={choose} />}
    </div>
  );
}
