import { i18n } from '#i18n';
import { IconAlertTriangle, IconCheck, IconLoader } from '@tabler/icons-react';
import type { LessonEffect } from '@/lib/portal/lessons-effects';
import { pathName } from '../words';
import type { Taught } from './use-teaching';
import { markedText } from '@/components/visible-text';
import classes from './Teach.module.css';

const effectWords = (effect: LessonEffect): string => {
  switch (effect.kind) {
    case 'freed':
      return i18n.t('teach.effect.freed', [markedText(effect.label) || i18n.t('panel.fields.noLabel')]);
    case 'found':
      return i18n.t('teach.effect.found', [pathName(effect.field)]);
    case 'lost':
      return i18n.t('teach.effect.lost', [pathName(effect.field)]);
    case 'moved':
      return i18n.t('teach.effect.moved', [pathName(effect.field)]);
  }
};

/** What the form's other fields make of the lesson given last. */
export function TaughtNote({ taught }: { readonly taught: Taught }) {
  const { field, label, state, effects } = taught;
  const named = markedText(label) || i18n.t('panel.fields.noLabel');
  if (state === 'waiting') {
    return (
      <p className={classes.note} role="status" data-taught="waiting">
        <IconLoader size={14} aria-hidden />
        {i18n.t('teach.waiting')}
      </p>
    );
  }
  if (state !== 'used') {
    return (
      <p className={classes.refusal} role="alert" data-taught={state}>
        <IconAlertTriangle size={14} aria-hidden />
        {state === 'two-fit' ? i18n.t('teach.notUsed.twoFit', [named]) : i18n.t('teach.notUsed.notFound', [named])}
      </p>
    );
  }
  return (
    <div className={classes.note} role="status" data-taught="used" data-field={field ?? ''}>
      <IconCheck size={14} aria-hidden />
      <div>
        {field === null ? i18n.t('teach.savedNone', [named]) : i18n.t('teach.saved', [named, pathName(field)])}
        {effects.length === 0 ? (
          <div className={classes.hint}>{i18n.t('teach.effect.none')}</div>
        ) : (
          <ul className={classes.effects}>
            {effects.map((effect) => (
              <li key={`${effect.kind} ${effect.kind === 'freed' ? effect.controlId : effect.field}`} data-effect={effect.kind}>{effectWords(effect)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
