import { i18n } from '#i18n';
import { Select } from '@mantine/core';

/** Editions of the Harmonised System, by the year from which they hold. */
const editions = [2022, 2017, 2012, 2007, 2002, 1996, 1992, 1988];

interface EditionSelectProps {
  readonly at: string;
  readonly value: number | undefined;
  readonly onChange: (edition: number | undefined) => void;
  readonly error: string | null;
  /** The label is for screen readers alone. */
  readonly bare?: boolean;
  readonly width?: number;
}

/** Choice of the HS edition in which a code is written; another year that is known stays. */
export function EditionSelect({ at, value, onChange, error, bare, width }: EditionSelectProps) {
  const label = i18n.t('forms.goods.hsEdition');
  const years = value === undefined || editions.includes(value) ? editions : [value, ...editions];
  return (
    <Select
      {...(bare ? { 'aria-label': label } : { label })}
      {...(width !== undefined && { w: width })}
      data={years.map((year) => ({ value: String(year), label: `HS ${year}` }))}
      placeholder={bare ? label : i18n.t('forms.goods.anyEdition')}
      searchable
      clearable
      value={value === undefined ? null : String(value)}
      onChange={(year) => onChange(year === null ? undefined : Number(year))}
      error={error}
      data-field={at}
    />
  );
}
