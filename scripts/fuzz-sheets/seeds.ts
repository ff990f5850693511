import { createHash } from 'node:crypto';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { formatLibraryFile } from '../../lib/exchange/library-file';
import { shareFormat, shareTables, shareVersion } from '../../lib/exchange/share/share-format';
import type { SheetPurpose } from '../../lib/exchange/sheets/sheet-task';
import { emptyLibrary, schemaVersion, type LibraryContent } from '../../lib/library/records';
import { sampleLibrary } from '../../lib/library/sample';
import { certificate, ignored, lesson, preReview, wording } from '../../tests/unit/library/records';

/** A file to be mutated. */
export interface SeedFile {
  readonly kind: 'xlsx' | 'csv' | 'json' | 'share';
  readonly name: string;
  /** What a sheet is read as. */
  readonly purpose?: SheetPurpose;
  /** Parts of an .xlsx by their path; of a shared file `header`, `seal` and `payload`; else one part named ''. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
}

/** The sample library, and with it the kinds of records that it has none of. */
export function wholeSample(): LibraryContent {
  return {
    ...sampleLibrary(),
    certificates: [certificate(), certificate({ id: 'c2', certType: 'RC', invNo: 'QL-2026-018', certNo: 'RC26MA2DEM0018', aplDate: '2026-03-10' })],
    lessons: [lesson()],
    preReviews: [preReview(), preReview({ id: 'v2', number: 'YS20260031', nameZh: '绿茶', hsCode: '0902109000' })],
    wordings: [wording(), wording({ id: 'w2', title: '中性唛头', text: 'AS PER INVOICE' })],
    ignored: [ignored()],
  };
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
  purpose: 'goods',
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

const partyRows: typeof goodsRows = [
  ['英文名称', '中文名称', '国家', '地址', '联系人', '备注'],
  ['SIAM LOTUS HOMEWARE CO., LTD.', '暹罗莲花家居', '泰国', '88/19 MOO 4, BANG PHLI', 'MS. ARISA', '每月两柜'],
  ['NORDSEE HANDEL GMBH', '北海贸易', 'DE', 'KAI 1, HAMBURG', 'FRAU LANGE', null],
];
/** More than travels through a message: the worker writes it itself. */
const manyRows: typeof goodsRows = [['货号', '品名', 'HS编码'], ...Array.from({ length: 1100 }, (_, at) => [`M-${at}`, `货物${at}`, '9617001900'])];

const shared: LibraryContent = { ...wholeSample(), certificates: [], preReviews: [], ignored: [] };
const shareHeader = {
  format: shareFormat,
  version: shareVersion,
  id: 'share-1',
  createdAt: '2026-01-05T08:00:00.000Z',
  from: '李敏',
  note: '泰国线',
  needs: [],
  records: {
    schema: schemaVersion,
    counts: Object.fromEntries(shareTables.map((table) => [table, shared[table].length])),
    withheld: { goods: ['price', 'cost'], parties: ['note'], templates: [], wordings: [], lessons: [] },
  },
  payload: { bytes: 0, sha256: '0'.repeat(64) },
};

/** The files that are mutated: workbooks, CSV in two encodings, library files, a shared file. */
export const seeds: readonly SeedFile[] = [
  workbook,
  { kind: 'csv', name: 'goods.csv', purpose: 'goods', parts: { '': strToU8(csv(goodsRows, ',')) } },
  { kind: 'csv', name: 'parties.csv', purpose: 'parties', parts: { '': strToU8(csv(partyRows, ',')) } },
  { kind: 'csv', name: 'invoice.csv', purpose: 'invoice', parts: { '': strToU8(`\uFEFF${csv(invoiceRows, ';')}`) } },
  { kind: 'csv', name: 'gbk.csv', purpose: 'goods', parts: { '': gbk } },
  { kind: 'json', name: 'library.json', parts: { '': strToU8(formatLibraryFile(wholeSample(), new Date(0))) } },
  { kind: 'json', name: 'few.json', parts: { '': strToU8(formatLibraryFile({ ...emptyLibrary(), goods: sampleLibrary().goods.slice(0, 3), parties: sampleLibrary().parties.slice(0, 2) }, new Date(0))) } },
  {
    kind: 'share',
    name: 'shared.originmate',
    parts: { header: strToU8(JSON.stringify(shareHeader)), seal: strToU8('null'), payload: strToU8(formatLibraryFile(shared, new Date(0))) },
  },
];

/** One that is taken now and then only: a thousand rows take their time. */
export const longSeed: SeedFile = { kind: 'csv', name: 'long.csv', purpose: 'goods', parts: { '': strToU8(csv(manyRows, ',')) } };

/** The file as bytes. */
export function packed({ kind, parts }: SeedFile): Uint8Array<ArrayBuffer> {
  if (kind === 'xlsx') return zipSync({ ...parts });
  if (kind === 'share') return packedShare(parts);
  return (parts[''] ?? new Uint8Array()).slice() as Uint8Array<ArrayBuffer>;
}

/** Length, hash and, where it can be read, the counts fit the payload: so what is looked at is more than the hash. */
function packedShare({ header = new Uint8Array(), seal = new Uint8Array(), payload = new Uint8Array() }: SeedFile['parts']): Uint8Array<ArrayBuffer> {
  const fitting = `"payload":{"bytes":${payload.length},"sha256":"${createHash('sha256').update(payload).digest('hex')}"}`;
  const head = strFromU8(header).replace(/"payload":\{[^}]*\}/, fitting).replace(/"counts":\{[^}]*\}/, (counts) => countsIn(payload) ?? counts);
  return new Uint8Array(Buffer.concat([strToU8(`${head}\n`), seal, strToU8('\n'), payload]));
}

function countsIn(payload: Uint8Array): string | null {
  try {
    const content = JSON.parse(strFromU8(payload)) as Readonly<Record<string, unknown>>;
    return `"counts":${JSON.stringify(Object.fromEntries(shareTables.map((table) => [table, Array.isArray(content[table]) ? content[table].length : 0])))}`;
  } catch {
    return null;
  }
}
