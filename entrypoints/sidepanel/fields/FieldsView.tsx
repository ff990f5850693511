import { i18n } from '#i18n';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { fieldNameOf } from '@/lib/certificate/path';
import { fieldsNamed, takesWordings } from '@/lib/library/wordings';
import type { FillReport } from '@/lib/portal/fill-plan';
import type { FieldView, FormSnapshot, UnrecognisedView } from '@/lib/portal/panel-protocol';
import { CaptureEntry } from '../capture/CaptureEntry';
import type { Teaching } from '../connection/forms';
import { Diagnostics } from '../diagnostics/Diagnostics';
import { DriftCard } from '../drift/DriftCard';
import { useRecords } from '../page-views/use-library';
import { LessonList } from '../teach/LessonList';
import { TeachCard } from '../teach/TeachCard';
import { useLessons } from '../teach/use-lessons';
import { useTeaching } from '../teach/use-teaching';
import { boxName, pathName } from '../words';
import { holdsText } from '../wordings/field-state';
import { WordingReport } from '../wordings/WordingReport';
import { Wordings } from '../wordings/Wordings';
import { FieldRow } from './FieldRow';
import { UnrecognisedRow } from './UnrecognisedRow';
import classes from './FieldsView.module.css';

interface Props {
  readonly snapshot: FormSnapshot;
  readonly teaching: Teaching;
  readonly report: FillReport | null;
  readonly connected: boolean;
}

const tables = ['wordings'] as const;

/** What the form was read as: every recognised field with its value and the reasons, every control that was not, and the ways to put that right. */
export function FieldsView({ snapshot, teaching, report, connected }: Props) {
  const { fields, unrecognised } = snapshot;
  const lessons = useLessons(snapshot.host);
  const desk = useTeaching(snapshot, teaching, lessons);
  const onTeach = desk.blocked === null ? desk.ask : null;
  const [query, setQuery] = useState('');
  const sought = useDeferredValue(query.trim().toLowerCase());
  const shown = useMemo(() => (sought === '' ? fields : fields.filter((field) => isSought(field, sought))), [fields, sought]);
  const others = useMemo(() => (sought === '' ? unrecognised : unrecognised.filter((control) => isSoughtControl(control, sought))), [unrecognised, sought]);
  const places = useMemo(() => byPlace(shown), [shown]);
  const library = useRecords(tables);
  const [worded, setWorded] = useState<string | null>(null);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const toggle = useCallback((path: string) => setWorded((before) => (before === path ? null : path)), []);
  const told = report?.planId.startsWith('wording-') && report.planId !== dismissed ? report : null;
  const named = useMemo(() => fieldsNamed(library.records?.wordings ?? [], snapshot.certType), [library.records, snapshot.certType]);
  const toggleAt = (field: FieldView): typeof toggle | null =>
    holdsText(field) && (takesWordings(field.path) || named.has(fieldNameOf(field.path))) ? toggle : null;
  const tellsOf = (field: FieldView): boolean => field.kind !== 'code' && told?.results.some(({ path }) => path === field.path) === true;
  // Below its field; above all of them where that has left the form or is not among those sought.
  const reported = told && <WordingReport report={told} connected={connected} onClose={() => setDismissed(told.planId)} />;
  const below = (field: FieldView) => {
    const open = worded === field.path;
    if (!tellsOf(field) && !open) return undefined;
    return (
      <>
        {tellsOf(field) && reported}
        {open && <Wordings field={field} snapshot={snapshot} connected={connected} library={library} onFilled={() => setWorded(null)} />}
      </>
    );
  };

  return (
    <section data-view="fields" className={classes.view}>
      <div className={classes.top}>
        <p className={classes.summary} data-recognised={fields.length} data-unrecognised-count={unrecognised.length}>
          {i18n.t('panel.fields.summary', [fields.length, unrecognised.length])}
        </p>
        <TextInput
          className={classes.search}
          type="search"
          data-action="search-fields"
          aria-label={i18n.t('panel.fields.search')}
          placeholder={i18n.t('panel.fields.search')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <CaptureEntry snapshot={snapshot} />
      <DriftCard snapshot={snapshot} />
      <TeachCard snapshot={snapshot} teaching={teaching} desk={desk} />
      {others.length > 0 && (
        <section aria-label={i18n.t('panel.fields.unrecognised')}>
          <h2 className={classes.heading}>
            {i18n.t('panel.fields.unrecognised')}
            <span className={classes.help}>{i18n.t('panel.fields.unrecognisedHelp')}</span>
          </h2>
          <ul className={classes.list}>
            {others.map((control) => <UnrecognisedRow key={control.controlId} control={control} onTeach={onTeach} />)}
          </ul>
        </section>
      )}
      {told && told.results.length > 0 && !shown.some(tellsOf) && reported}
      {places.map(([place, own]) => (
        <section key={place} aria-label={place}>
          <h2 className={classes.heading}>{place}</h2>
          <ul className={classes.list}>
            {own.map((field) => (
              <FieldRow key={`${field.path} ${field.kind}`} field={field} onTeach={onTeach} onWordings={toggleAt(field)} open={worded === field.path}>
                {field.kind === 'code' ? undefined : below(field)}
              </FieldRow>
            ))}
          </ul>
        </section>
      ))}
      {shown.length + others.length === 0 && <p className={classes.help}>{i18n.t('panel.fields.none')}</p>}
      {lessons.state === 'open' && <LessonList lessons={lessons.lessons} snapshot={snapshot} onForget={(lesson) => void desk.forget(lesson)} />}
      <Diagnostics description={teaching.description} />
    </section>
  );
}

const isSought = ({ path, value }: FieldView, sought: string): boolean => [path, value, pathName(path)].some((text) => text.toLowerCase().includes(sought));
const isSoughtControl = ({ label, controlId }: UnrecognisedView, sought: string): boolean => [label, controlId].some((text) => text.toLowerCase().includes(sought));

/** Fields by the part of the certificate, in the order in which the page shows them. */
function byPlace(fields: readonly FieldView[]): readonly [string, readonly FieldView[]][] {
  const places = new Map<string, FieldView[]>();
  for (const field of fields) {
    const { place } = boxName(field.path);
    const own = places.get(place);
    if (own) own.push(field);
    else places.set(place, [field]);
  }
  return [...places];
}
