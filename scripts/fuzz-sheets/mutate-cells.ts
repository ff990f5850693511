import { strFromU8, strToU8 } from 'fflate';
import { hostileTexts } from './corpus';
import type { Random } from './random';

const oddCells: readonly string[] = ['', ' ', '0', '-1', '1,5', '0.5 KGS', '902109000', '9617.00.1900', '12345678901', 'BW-500', 'LC-250', 'SIAM LOTUS HOMEWARE CO., LTD.', '泰国', 'ZZ', '2026-02-30', '1e308', 'TRUE', '合计', '备注', '品名', 'x'.repeat(401), 'sample-goods-01'];

/** How a cell stands in the file, with its text in the second group, and how a text is written there. */
const cells = {
  csv: { pattern: /(")((?:[^"]|"")*)"/g, written: (text: string): string => text.replaceAll('"', '""') },
  xlsx: { pattern: /(<[tv]>)([^<]*)<\//g, written: (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') },
};

/** The same sheet with another text in one of its cells; null where none is found. */
export function changedCell(kind: keyof typeof cells, bytes: Uint8Array, random: Random): Uint8Array | null {
  const text = strFromU8(bytes);
  const { pattern, written } = cells[kind];
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return null;
  const { index, 1: before = '', 2: cell = '' } = random.pick(found);
  const other = written(random.below(2) === 0 ? random.pick(oddCells) : random.pick(hostileTexts).slice(0, random.below(2) === 0 ? 18 : 5000));
  return strToU8(text.slice(0, index) + before + other + text.slice(index + before.length + cell.length));
}
