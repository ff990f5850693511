import type { CertType } from '../certificate/types';
import { cellMark, unshown, type GoodsIndexRow } from './goods-lines';
import type { SuggestedGoods } from './suggest-port';

/** A line of a column; '' where there is none. */
export function cell(column: string, line: number): string {
  let from = 0;
  for (let at = 0; at < line; at++) {
    from = column.indexOf('\n', from) + 1;
    if (from === 0) return '';
  }
  const end = column.indexOf('\n', from);
  return end < 0 ? column.slice(from) : column.slice(from, end);
}

/** The product of a line as a portal's page may know it, the criterion that of the certificate type; none where there is no such row. */
export function suggested(row: GoodsIndexRow | undefined, line: number, certType: CertType | ''): SuggestedGoods[] {
  if (!row) return [];
  const criteria = cell(row.criteria, line).split(cellMark);
  const at = certType === '' ? -1 : criteria.findIndex((type, place) => place % 2 === 0 && type === certType);
  return [
    {
      id: unshown(cell(row.ids, line)),
      nameZh: unshown(cell(row.namesZh, line)),
      nameEn: unshown(cell(row.namesEn, line)),
      hsCode: cell(row.hsCodes, line),
      criterion: at < 0 ? '' : unshown(criteria[at + 1] ?? ''),
    },
  ];
}
