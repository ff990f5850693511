/** The count in a number field, or null where it is none; exact up to 15 digits, enough for packages. Amounts of money are decimals. */
export function countOf(text: string | undefined): number | null {
  if (!text || !/^\d{1,19}(\.\d+)?$/.test(text.trim())) return null;
  return Number(text);
}
