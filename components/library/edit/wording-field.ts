import { i18n } from '#i18n';
import type { Path } from '@/lib/certificate/path';
import { wordingFields } from '@/lib/library/wordings';
import { fieldName } from '../../field-name';

/** What the field that a wording is for is called. */
export const wordingFieldLabel = (field: Path | null): string => (field === null ? i18n.t('wordings.anyField') : fieldName(field));

/** The fields to choose from, with that of the record also where others are not made for it. */
export const wordingFieldOptions = (field: Path | null): { readonly value: Path; readonly label: string }[] =>
  [...wordingFields, ...(field === null || wordingFields.includes(field) ? [] : [field])].map((name) => ({ value: name, label: wordingFieldLabel(name) }));
