import { i18n } from '#i18n';
import { useState } from 'react';
import { Button, SegmentedControl } from '@mantine/core';
import type { WordingRecord } from '@/lib/library/records';
import { textWith, wordingText, type WordingPlace } from '@/lib/library/wording-text';
import { specOf } from '@/lib/library/wordings';
import type { FieldView } from '@/lib/portal/panel-protocol';
import { sameText } from '@/lib/portal/same-text';
import { EditPreview } from '../findings/EditPreview';
import { holdsLines } from './field-state';
import { ShownText } from '@/components/ShownText';
import classes from './Wordings.module.css';

interface Props {
  readonly field: FieldView;
  readonly wording: WordingRecord;
  /** Why nothing can be filled, or null. */
  readonly blocked: string | null;
  readonly onFill: (will: string) => void;
  readonly onBack: () => void;
}

/** What the field holds beside what it would hold. What stands there is kept unless the user says that it be replaced. */
export function WordingPreview({ field, wording, blocked, onFill, onBack }: Props) {
  const { path, value } = field;
  const [chosen, setChosen] = useState<{ readonly place: WordingPlace; readonly seen: string }>({ place: 'append', seen: value });
  const lines = holdsLines(field);
  const filled = value.trim() !== '';
  // A choice holds for what was on show when it was made.
  const changed = chosen.seen !== value;
  const place = changed ? 'append' : chosen.place;
  const will = textWith(value, wording.text, place, lines);
  const most = specOf(path)?.maxLength ?? null;
  const same = sameText(value, will);
  const text = wordingText(wording.text);
  const notes = [
    ...(changed ? [i18n.t('wordings.changedMeanwhile')] : []),
    ...(same ? [i18n.t('wordings.same')] : filled && place === 'append' && value.replaceAll(/\r\n?/g, '\n').includes(text) ? [i18n.t('wordings.contained')] : []),
    ...(!lines && text.includes('\n') ? [i18n.t('wordings.oneLine')] : []),
    ...(most !== null && will.length > most ? [i18n.t('wordings.tooLong', [most])] : []),
  ];
  return (
    <div className={classes.preview} data-view="wording-preview">
      <strong className={classes.title}><ShownText text={wording.title} /></strong>
      {filled && (
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={i18n.t('wordings.how')}
          data={[{ value: 'append', label: lines ? i18n.t('wordings.append') : i18n.t('wordings.appendOneLine') }, { value: 'replace', label: i18n.t('wordings.replace') }]}
          value={place}
          onChange={(next) => setChosen({ place: next === 'replace' ? 'replace' : 'append', seen: value })}
          data-action="wording-place"
        />
      )}
      <EditPreview path={path} aside={false} now={value} will={will} />
      {notes.map((note) => <p key={note} className={classes.note} role="status">{note}</p>)}
      {blocked !== null && <p className={classes.note} role="status">{blocked}</p>}
      <div className={classes.actions}>
        <Button size="compact-sm" data-action="wording-fill" disabled={blocked !== null || same} onClick={() => onFill(will)}>
          {i18n.t('wordings.fill')}
        </Button>
        <Button variant="default" size="compact-sm" data-action="wording-back" onClick={onBack}>
          {i18n.t('wordings.back')}
        </Button>
        <span className={classes.quiet}>{i18n.t('wordings.never')}</span>
      </div>
    </div>
  );
}
