/** The fields by which a person knows a record, by rank; two of them make a name. */
const tellingFields = ['code', 'certType', 'certNo', 'invNo', 'number', 'title', 'name', 'nameZh', 'nameEn', 'rule', 'of', 'host', 'hsCode'] as const;

/** How a person knows a record: `BW-500 不锈钢保温杯`. */
export function nameOf(record: object): string {
  const values: Readonly<Record<string, unknown>> = { ...record };
  const telling = tellingFields.flatMap((field) => (typeof values[field] === 'string' && values[field].trim() !== '' ? [values[field].trim()] : []));
  return telling.slice(0, 2).join(' ').slice(0, 80);
}
