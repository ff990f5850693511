import { i18n } from '#i18n';
import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core';
import { search, type SearchIndex } from '@/lib/library/search';

interface Props<R> {
  readonly label: string;
  readonly placeholder: string;
  readonly action: string;
  readonly records: readonly R[];
  readonly index: SearchIndex<R>;
  readonly nameOf: (record: R) => string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Most records listed at once; the rest is found by typing. */
const listed = 50;

/** A choice of one record of the library, found by any word of it. */
export function RecordPicker<R extends { readonly id: string; readonly updatedAt: number }>({ label, placeholder, action, records, index, nameOf, value, onChange }: Props<R>) {
  const filter: OptionsFilter = ({ options, search: query }) => {
    // With the chosen name still in the box the whole list is wanted.
    const chosen = records.find(({ id }) => id === value);
    if (query.trim() === '' || (chosen && query === nameOf(chosen))) return options.slice(0, listed);
    const byId = new Map(options.map((option) => [(option as ComboboxItem).value, option]));
    return search(index, query).flatMap(({ id }) => byId.get(id) ?? []).slice(0, listed);
  };
  return (
    <Select
      label={label}
      placeholder={records.length > 0 ? placeholder : i18n.t('panel.fill.notFound')}
      data-action={action}
      searchable
      clearable
      disabled={records.length === 0}
      data={records.map((record) => ({ value: record.id, label: nameOf(record) }))}
      filter={filter}
      nothingFoundMessage={i18n.t('panel.fill.notFound')}
      value={value}
      onChange={onChange}
    />
  );
}
