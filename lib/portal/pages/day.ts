/** The day in a text such as `2026-03-10 09:12:33`, `2026/3/10`, `2026年3月10日` or `20260310`, as YYYY-MM-DD; '' where there is none. */
export function dayIn(text: string | undefined): string {
  const [, year = '', month = '', date = ''] = parted.exec(text ?? '') ?? inOne.exec(text ?? '') ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : '';
}

const parted = /^\s*(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/;
const inOne = /^\s*(20\d\d)(\d\d)(\d\d)(?!\d)/;
