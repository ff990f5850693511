import { strToU8, zipSync } from 'fflate';
import { formatLibraryFile } from '../../lib/exchange/library-file';
import { emptyLibrary } from '../../lib/library/records';
import { sampleLibrary } from '../../lib/library/sample';

/** A file to be mutated. */
export interface SeedFile {
  readonly kind: 'xlsx' | 'csv' | 'json';
  readonly name: string;
  /** Parts of an .xlsx by their path; else one part named ''. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
}

const goodsRows: readonly (readonly (string | number | null)[])[] = [
  ['产品目录 2026', null, null, null, null, null],
  ['货号', '品名', '英文品名', 'HS编码', '单件净重(KG)', '原产地标准 RCEP'],
  ['BW-500', '不锈钢真空保温杯', 'STAINLESS STEEL VACUUM FLASK', '9617001900', 0.35, 'CTC'],
  ['LC-250', '绿茶', 'GREEN TEA', 902109000, '0.25 KGS', 'WO'],
  ['LS-M8', '六角螺栓', 'HEXAGON BOLT', '7318.15.9090', '１２．５', 'CTC'],
  ['合计', null, null, null, 13.1, null],
];
const invoiceRows: readonly (readonly (string | number | null)[])[] = [
  ['COMMERCIAL INVOICE', null, null, 'INVOICE NO.: QL-2026-018', null],
  ['ITEM NO.', 'DESCRIPTION', 'QTY (PCS)', 'CTNS', 'AMOUNT (USD)'],
  ['BW-500', 'STAINLESS STEEL VACUUM FLASK', 2400, 100, '7,440.00'],
  ['CH-12', 'PLASTIC FOOD CONTAINER', '1,200', '20 CTNS', 1800],
  ['TOTAL', null, 3600, 120, 9240],
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function sheet(rows: typeof goodsRows): string {
  const body = rows.map((row, at) => `<row r="${at + 1}">${row.map((cell, column) => {
    const place = `${String.fromCharCode(65 + column)}${at + 1}`;
    return cell === null ? '' : typeof cell === 'number' ? `<c r="${place}"><v>${cell}</v></c>` : `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  }).join('')}</row>`);
  return `<?xml version="1.0"?><worksheet><sheetData>${body.join('')}</sheetData><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells></worksheet>`;
}

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const workbook: SeedFile = {
  kind: 'xlsx',
  name: 'goods.xlsx',
  parts: {
    'xl/workbook.xml': strToU8('<workbook><workbookPr/><sheets><sheet name="货物" sheetId="1" r:id="a"/><sheet name="INV" sheetId="2" r:id="b"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${[['a', 'worksheet', 'worksheets/sheet1.xml'], ['b', 'worksheet', 'worksheets/sheet2.xml'], ['c', 'sharedStrings', 'sharedStrings.xml'], ['d', 'styles', 'styles.xml']].map(([id, type, target]) => `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`).join('')}</Relationships>`),
    'xl/styles.xml': strToU8('<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
    'xl/sharedStrings.xml': strToU8('<sst><si><t>A</t></si><si><r><t>B</t></r><r><t>C</t></r></si></sst>'),
    'xl/worksheets/sheet1.xml': strToU8(sheet(goodsRows)),
    'xl/worksheets/sheet2.xml': strToU8(sheet(invoiceRows).replace('</row><row r="2">', '<c r="E1" t="s"><v>1</v></c></row><row r="2">')),
  },
};

const csv = (rows: typeof goodsRows, separator: string): string => rows.map((row) => row.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(separator)).join('\r\n');
/** 货号,品名 / BW-500,茶 in GBK. */
const gbk = new Uint8Array([0xbb, 0xf5, 0xba, 0xc5, 0x2c, 0xc6, 0xb7, 0xc3, 0xfb, 0x0a, 0x42, 0x57, 0x2d, 0x35, 0x2c, 0xb2, 0xe8, 0x0a]);

/** The files that are mutated: workbooks, CSV in two encodings, a library file. */
export const seeds: readonly SeedFile[] = [
  workbook,
  { kind: 'csv', name: 'goods.csv', parts: { '': strToU8(csv(goodsRows, ',')) } },
  { kind: 'csv', name: 'invoice.csv', parts: { '': strToU8(`\uFEFF${csv(invoiceRows, ';')}`) } },
  { kind: 'csv', name: 'gbk.csv', parts: { '': gbk } },
  { kind: 'json', name: 'library.json', parts: { '': strToU8(formatLibraryFile({ ...emptyLibrary(), ...sampleLibrary() }, new Date(0))) } },
];

/** The file as bytes. */
export const packed = ({ kind, parts }: SeedFile): Uint8Array<ArrayBuffer> => (kind === 'xlsx' ? zipSync({ ...parts }) : (parts[''] ?? new Uint8Array()).slice()) as Uint8Array<ArrayBuffer>;
