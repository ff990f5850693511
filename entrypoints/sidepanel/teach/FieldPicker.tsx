import { i18n } from '#i18n';
import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core';
import { useMemo } from 'react';
import { fieldGroups, foundFields } from './field-options';
import classes from './Teach.module.css';

/** A choice of one field among all of the certificate, found by its name in either language or by its official tag. Open at once. */
export function FieldPicker({ label, disabled, onChoose }: { readonly label: string; readonly disabled: boolean; readonly onChoose: (field: string) => void }) {
  const groups = useMemo(() => fieldGroups(), []);
  const tags = useMemo(() => new Map(groups.flatMap(({ items }) => items.map(({ value, tag }) => [value, tag]))), [groups]);
  const filter: OptionsFilter = ({ options, search }) => {
    const found = foundFields(groups, search);
    const byValue = new Map(options.flatMap((option) => ('group' in option ? option.items : [option])).map((option) => [(option as ComboboxItem).value, option as ComboboxItem]));
    return found.map(({ group, items }) => ({ group, items: items.flatMap(({ value }) => byValue.get(value) ?? []) }));
  };
  return (
    <Select
      label={label}
      placeholder={i18n.t('teach.search')}
      data-action="choose-field"
      searchable
      autoFocus
      defaultDropdownOpened
      disabled={disabled}
      selectFirstOptionOnChange
      data={groups.map(({ group, items }) => ({ group, items: items.map(({ value, label: text }) => ({ value, label: text })) }))}
      filter={filter}
      renderOption={({ option }) => (
        <span className={classes.option} data-field={option.value}>
          {option.label}
          <span className={classes.tag}>{tags.get(option.value)}</span>
        </span>
      )}
      nothingFoundMessage={i18n.t('teach.nothingFound')}
      comboboxProps={{ withinPortal: false }}
      maxDropdownHeight={280}
      value={null}
      onChange={(value) => value !== null && onChoose(value)}
    />
  );
}
