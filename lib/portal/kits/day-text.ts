/**
 * The day that a date box shows as `YYYY-MM-DD`, however it writes it with the year first (`2026/3/2`, `2026年03月02日`);
 * any other text as it stands.
 */
export function dayShown(text: string): string {
  const [, year, month, day] = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}
