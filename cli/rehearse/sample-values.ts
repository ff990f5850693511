import type { FieldSpec } from '../../lib/certificate/field';
import { closedCodeList } from '../../lib/certificate/codes';

const byKind: Readonly<Record<FieldSpec['kind'], string>> = {
  text: 'SAMPLE TEXT',
  lines: 'SAMPLE LINE 1\nSAMPLE LINE 2',
  'code-text': 'SAMPLE-1',
  code: 'SAMPLE',
  flag: '1',
  date: '2026-11-20',
  amount: '1280.5',
  integer: '12',
  percent: '40',
  phone: '0574-87654321',
  email: 'sales@example.com',
};

/** A made-up value that the field can hold: of its kind, from its list, within its length. */
export function sampleFor({ kind, codes, maxLength }: FieldSpec): string {
  const list = codes === undefined ? null : closedCodeList(codes);
  const value = (kind === 'code' && list && Object.keys(list)[0]) || byKind[kind];
  return maxLength === null ? value : value.slice(0, maxLength);
}
