import { i18n } from '#i18n';
import { NativeSelect } from '@mantine/core';
import type { IdleMinutes } from '@/lib/library/lock/library-keys';
import { idleChoices, idleLabel } from './minutes-label';

interface IdleChoiceProps {
  readonly minutes: IdleMinutes;
  readonly onChange: (minutes: IdleMinutes) => void;
}

/** After how long without use the library locks itself. */
export function IdleChoice({ minutes, onChange }: IdleChoiceProps) {
  return (
    <NativeSelect
      size="xs"
      label={i18n.t('lock.idle.label')}
      description={i18n.t('lock.idle.text')}
      styles={{ description: { fontSize: 12 } }}
      value={String(minutes)}
      data={idleChoices.map((each) => ({ value: String(each), label: idleLabel(each) }))}
      onChange={(event) => {
        const { value } = event.currentTarget;
        const chosen = idleChoices.find((each) => String(each) === value);
        if (chosen !== undefined) onChange(chosen);
      }}
      data-field="idle"
    />
  );
}
