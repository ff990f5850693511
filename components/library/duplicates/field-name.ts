import { i18n } from '#i18n';
import { countryLabel } from '../edit/options';
import { roleLabel } from '../edit/role-label';
import { partyRoles } from '@/lib/library/records';

const named = [
  'code', 'nameZh', 'nameEn', 'name', 'hsCode', 'hsCodes', 'hsEdition', 'packUnit', 'perPackage', 'unitEn', 'unitZh', 'weightUnit', 'netWeight', 'grossWeight',
  'producerName', 'producerCode', 'producerContact', 'producerTel', 'criteria', 'preReviewId', 'price', 'cost', 'currency', 'supplier', 'note',
  'role', 'address', 'addresses', 'country', 'contact', 'tel', 'fax', 'email', 'contacts',
] as const;

/** What a field of a product or a company is called, in the user's language. */
export function fieldName(field: string): string {
  const known = named.find((name) => name === field);
  return known ? i18n.t(`duplicates.fields.${known}`) : field;
}

/** What a field holds, as text for people; '' for nothing. */
export function fieldText(field: string, value: unknown): string {
  if (typeof value === 'string') {
    if (field === 'country') return countryLabel(value);
    const role = field === 'role' ? partyRoles.find((one) => one === value) : undefined;
    return role ? roleLabel(role) : value;
  }
  if (typeof value === 'number') return String(value);
  // Rows: criteria, codes of other sides, further addresses and contacts.
  if (Array.isArray(value)) return value.map((row: unknown) => (typeof row === 'object' && row !== null ? Object.values(row).filter((cell) => cell !== '').join(' ') : '')).join('\n');
  return '';
}
