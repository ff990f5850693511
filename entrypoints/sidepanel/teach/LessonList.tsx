import { i18n } from '#i18n';
import { IconTrash } from '@tabler/icons-react';
import type { LessonRecord } from '@/lib/library/records';
import { isSameForm } from '@/lib/portal/fingerprint-marks';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { pathName } from '../words';
import { markedText } from '@/components/visible-text';
import classes from './Teach.module.css';

interface Props {
  readonly lessons: readonly LessonRecord[];
  readonly snapshot: FormSnapshot;
  readonly onForget: (lesson: LessonRecord) => void;
}

const called = ({ control }: LessonRecord): string => markedText(control.label || control.id || control.name) || i18n.t('panel.fields.noLabel');

/** What the user has taught on this host: each lesson with what became of it on this form, to be deleted one by one. */
export function LessonList({ lessons, snapshot, onForget }: Props) {
  if (lessons.length === 0) return null;
  const marks = snapshot.known?.marks ?? null;
  const stateOf = (lesson: LessonRecord): string => {
    const use = snapshot.lessons?.find(({ id }) => id === lesson.id);
    if (!use) return marks && isSameForm(lesson.form, marks) ? i18n.t('teach.state.waiting') : i18n.t('teach.state.otherForm');
    if (use.state === 'used') return i18n.t('teach.state.used');
    return use.state === 'two-fit' ? i18n.t('teach.state.twoFit') : i18n.t('teach.state.notFound');
  };
  return (
    <details className={classes.lessons} data-view="lessons">
      <summary data-action="show-lessons">{i18n.t('teach.lessons', [lessons.length])}</summary>
      <ul>
        {lessons.map((lesson) => (
          <li key={lesson.id} data-lesson={lesson.id} data-field={lesson.field ?? ''} data-state={snapshot.lessons?.find(({ id }) => id === lesson.id)?.state ?? 'elsewhere'}>
            <span>
              <strong>{called(lesson)}</strong> → {lesson.field === null ? i18n.t('teach.noField') : pathName(lesson.field)}
              <span className={classes.hint}>{stateOf(lesson)}</span>
            </span>
            <button type="button" className={classes.delete} data-action="forget-lesson" aria-label={i18n.t('teach.forget', [called(lesson)])} title={i18n.t('teach.forget', [called(lesson)])} onClick={() => onForget(lesson)}>
              <IconTrash size={15} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
