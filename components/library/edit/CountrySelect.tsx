import type { ReactNode } from 'react';
import { Select, type MantineSpacing } from '@mantine/core';
import { countryOptions } from './options';

interface Props {
  readonly label: string;
  /** ISO 3166-1 alpha-2; '' for none. */
  readonly value: string;
  readonly onChange: (country: string) => void;
  /** Name of the field in the record. */
  readonly field: string;
  /** What is to be said below the box. */
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly mt?: MantineSpacing;
}

/** A country or region of the list, found by any of its names. */
export const CountrySelect = ({ label, value, onChange, field, description, error, mt }: Props) => (
  <Select
    {...(mt !== undefined && { mt })}
    label={label}
    data={countryOptions}
    searchable
    clearable
    limit={60}
    value={value || null}
    onChange={(country) => onChange(country ?? '')}
    description={description}
    inputWrapperOrder={['label', 'input', 'description', 'error']}
    error={error}
    data-field={field}
  />
);
