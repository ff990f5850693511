import { useState } from 'react';
import { i18n } from '#i18n';
import { Button, MultiSelect, Popover, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { IconFilter, IconFilterFilled } from '@tabler/icons-react';
import { choicesOf, isSet, type ColumnFilter } from './filters';
import type { GridColumn } from './columns';
import { markedText } from '../../visible-text';
import classes from './DataGrid.module.css';

interface FilterMenuProps<R> {
  readonly column: GridColumn<R>;
  readonly records: readonly R[];
  readonly filter: ColumnFilter;
  readonly onChange: (filter: ColumnFilter) => void;
  readonly collator: Intl.Collator;
}

/** Columns with more different texts than this are filtered by typing. */
const mostChoices = 60;

/** The filter of one column: a text in it, some of its values, empty or not. */
export function FilterMenu<R>(props: FilterMenuProps<R>) {
  const [opened, setOpened] = useState(false);
  const set = isSet(props.filter);
  const label = i18n.t(set ? 'grid.filter.on' : 'grid.filter.off', [props.column.header]);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" width={260} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button type="button" className={classes.filter} aria-label={label} title={label} data-set={set || undefined} data-action="filter" onClick={() => setOpened(!opened)}>
          {set ? <IconFilterFilled size={13} aria-hidden /> : <IconFilter size={13} aria-hidden />}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>{opened && <Fields {...props} />}</Popover.Dropdown>
    </Popover>
  );
}

function Fields<R>({ column, records, filter, onChange, collator }: FilterMenuProps<R>) {
  const [choices] = useState(() => choicesOf(records, column, mostChoices, collator));
  const { state, ...rest } = filter;
  return (
    <Stack gap="sm" data-view="filter">
      <TextInput label={i18n.t('grid.filter.contains')} value={filter.contains ?? ''} onChange={(event) => onChange({ ...filter, contains: event.currentTarget.value })} data-autofocus data-field="contains" />
      {choices && choices.length > 1 && (
        <MultiSelect
          size="xs"
          label={i18n.t('grid.filter.oneOf')}
          data={choices.map((choice) => ({ value: choice, label: markedText(choice) }))}
          value={[...(filter.oneOf ?? [])]}
          onChange={(oneOf) => onChange({ ...filter, oneOf })}
          searchable
          clearable
          hidePickedOptions
          comboboxProps={{ withinPortal: false }}
          maxDropdownHeight={180}
          data-field="oneOf"
        />
      )}
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={column.header}
        data={[{ value: 'any', label: i18n.t('grid.filter.any') }, { value: 'filled', label: i18n.t('grid.filter.filled') }, { value: 'empty', label: i18n.t('grid.filter.empty') }]}
        value={state ?? 'any'}
        onChange={(chosen) => onChange(chosen === 'any' ? rest : { ...rest, state: chosen as 'empty' | 'filled' })}
      />
      <Button variant="subtle" size="compact-xs" disabled={!isSet(filter)} onClick={() => onChange({})} data-action="clear-filter">
        {i18n.t('grid.filter.clear')}
      </Button>
    </Stack>
  );
}
