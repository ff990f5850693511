import { useState } from 'react';
import { i18n } from '#i18n';
import { Button, Group, TextInput } from '@mantine/core';
import { isIsoDate } from '@/lib/rulebook/calendar';
import type { IsoDate } from '@/lib/rulebook/fact';
import classes from './RulebookArea.module.css';

interface DayPickerProps {
  /** The day shown; null: today. */
  readonly on: IsoDate | null;
  readonly today: IsoDate;
  readonly onPick: (day: IsoDate | null) => void;
}

/** While a year is typed digit by digit the box holds years such as 0002: those are not meant. */
const earliest = '1990-01-01';
const latest = '2099-12-31';
const isMeant = (day: string): boolean => isIsoDate(day) && day >= earliest && day <= latest;

/** The day whose rules are shown. An unfinished entry changes nothing and is dropped when the box is left. */
export function DayPicker({ on, today, onPick }: DayPickerProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Group gap={6} wrap="nowrap" className={classes.day}>
      <label htmlFor="rulebook-day">{i18n.t('rulebook.day.label')}</label>
      <TextInput
        id="rulebook-day"
        type="date"
        size="sm"
        title={i18n.t('rulebook.day.hint')}
        min={earliest}
        max={latest}
        value={typed ?? on ?? today}
        onChange={({ currentTarget: { value } }) => {
          setTyped(isMeant(value) ? null : value);
          if (isMeant(value)) onPick(value === today ? null : value);
        }}
        onBlur={() => setTyped(null)}
        data-action="day"
      />
      <Button size="sm" variant="default" disabled={on === null} onClick={() => onPick(null)} data-action="today">
        {i18n.t('rulebook.day.today')}
      </Button>
    </Group>
  );
}
