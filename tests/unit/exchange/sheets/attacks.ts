import { constants, deflateRawSync } from 'node:zlib';
import type { SheetErrorCode } from '@/lib/exchange/sheets/sheet-error';
import { archive, deflated, megabyte } from './made-archive';
import { bytes, workbookParts, xlsx, type MadeSheet } from './make-xlsx';

/** A workbook that is made to do harm, and what is said of it; null where it is read, since nothing of it can. */
export interface Attack {
  readonly name: string;
  file(): Uint8Array<ArrayBuffer>;
  readonly code: SheetErrorCode | null;
  /** What the message names: the cap, or what is wrong. */
  readonly says: string;
}

const raw = (content: string | Uint8Array): Uint8Array => deflateRawSync(typeof content === 'string' ? bytes(content) : content);

/** The parts of an ordinary workbook, some of them put in place of its own. */
function workbookWith(parts: Readonly<Record<string, Uint8Array>>, sheet: MadeSheet = { rows: [['品名'], ['茶']] }): Uint8Array<ArrayBuffer> {
  const all = { ...Object.fromEntries(Object.entries(workbookParts([sheet])).map(([name, content]) => [name, raw(content)])), ...parts };
  return archive(Object.entries(all).map(([name, content]) => ({ name, deflated: content })));
}

/** Some content and how often it stands there. Deflated once: pieces that were flushed may follow one another. */
function repeated(...contents: readonly (readonly [content: string, times: number])[]): Uint8Array {
  const pieces = contents.flatMap(([content, times]) => {
    const piece = deflateRawSync(bytes(content), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
    return Array.from({ length: times }, () => piece);
  });
  return Buffer.concat([...pieces, deflateRawSync(new Uint8Array(0))]);
}

/** Blanks without end: a megabyte of them takes a kilobyte. */
const bomb = (megabytes: number): Uint8Array => repeated([' '.repeat(megabyte), megabytes]);

const withTexts = (texts: Uint8Array): Uint8Array<ArrayBuffer> => {
  const relations = new TextDecoder().decode(workbookParts([{ rows: [['品名']] }])['xl/_rels/workbook.xml.rels']).replace('</Relationships>', '<Relationship Id="sst" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>');
  return workbookWith({ 'xl/_rels/workbook.xml.rels': raw(relations), 'xl/sharedStrings.xml': texts });
};

/** A piece of XML over and over, with something in it that keeps it from inflating like a bomb. */
const many = (count: number, piece: (index: number) => string): string => Array.from({ length: count }, (_, index) => piece(index)).join('');
const noise = (index: number): string => (((index + 1) * 2_654_435_761) % 4_294_967_296).toString(36);
const sheetOf = (...contents: readonly (readonly [content: string, times: number])[]): Uint8Array => repeated(['<worksheet><sheetData>', 1], ...contents, ['</sheetData></worksheet>', 1]);
const thousand = 1000;
const sheetPath = 'xl/worksheets/sheet1.xml';
const types = many(10 * thousand, (index) => ` t="${noise(index)}"`);
const laughs = `<!DOCTYPE lolz [<!ENTITY a "haha">${many(9, (at) => `<!ENTITY ${'bcdefghij'.charAt(at)} "${`&${'abcdefghi'.charAt(at)};`.repeat(10)}">`)}]>`;

/** Every attack that a file of a stranger is known for, and those that the reader of ours would be slow on. */
export const attacks: readonly Attack[] = [
  { name: 'half a megabyte that inflates to five hundred', file: () => workbookWith({ [sheetPath]: bomb(500) }), code: 'inflates-too-much', says: '100倍' },
  { name: 'the same as the table of texts', file: () => withTexts(bomb(500)), code: 'too-many-texts', says: '48 MB' },
  { name: 'two thousand entries that share one piece of ten megabytes', file: () => {
    const piece = deflated(10);
    return archive(Array.from({ length: 2000 }, (_, index) => ({ name: `xl/${index}.xml`, deflated: piece })));
  }, code: 'inflates-too-large', says: '120 MB' },
  { name: 'ten thousand entries', file: () => archive(Array.from({ length: 10_000 }, (_, index) => ({ name: `xl/${index}.xml`, deflated: raw('') }))), code: 'too-many-entries', says: '2000个' },
  { name: 'sizes that both headers state too small', file: () => {
    const parts = { ...workbookParts([{ rows: [] }]), [sheetPath]: bomb(200) };
    return archive(Object.entries(parts).map(([name, content]) => ({ name, deflated: name === sheetPath ? content : raw(content), says: 1 })));
  }, code: 'inflates-too-much', says: '100倍' },
  { name: 'an archive within the archive, itself a bomb', file: () => workbookWith({ 'xl/embeddings/inner.zip': raw(archive([{ name: 'x.xml', deflated: bomb(500) }])) }), code: null, says: '' },
  { name: 'an archive in place of a sheet', file: () => workbookWith({ [sheetPath]: raw(xlsx([{ rows: [['品名']] }])) }), code: 'broken-sheet', says: '有损坏' },
  { name: 'a cell beyond the last of Excel', file: () => xlsx([{ rows: [['品名'], [{ xml: '<c r="XFD1048577"><v>1</v></c>' }]] }]), code: 'too-many-rows', says: '120000行' },
  { name: 'a cell in the last column of Excel', file: () => xlsx([{ rows: [['品名', { xml: '<c r="XFD1"><v>1</v></c>' }]] }]), code: 'too-many-columns', says: '200列' },
  { name: 'a cell in the last corner, in every sheet', file: () => xlsx(Array.from({ length: 100 }, () => ({ rows: [[{ xml: '<c r="A1"><v>1</v></c></row><row r="120000"><c r="GR120000"><v>1</v></c>' }]] }))), code: 'too-many-cells', says: '1000万格' },
  { name: 'five million texts', file: () => withTexts(repeated(['<sst>', 1], [many(50 * thousand, (index) => (index % 8 === 0 ? `<si><t>${noise(index)}</t></si>` : '<si/>')), 100], ['</sst>', 1])), code: 'too-many-text-entries', says: '300万条' },
  { name: 'five million texts of a letter', file: () => withTexts(repeated(['<sst>', 1], [many(50 * thousand, (index) => `<si><t>${noise(index).slice(-1)}</t></si>`), 100], ['</sst>', 1])), code: 'too-many-texts', says: '48 MB' },
  { name: 'entities that grow a billionfold, in a sheet', file: () => workbookWith({ [sheetPath]: raw(`<?xml version="1.0"?>${laughs}<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row></sheetData></worksheet>`) }), code: 'has-doctype', says: 'XML实体' },
  { name: 'the same in the table of texts', file: () => withTexts(raw(`<?xml version="1.0"?>${laughs}<sst><si><t>&j;</t></si></sst>`)), code: 'has-doctype', says: 'XML实体' },
  { name: 'the same in the workbook', file: () => workbookWith({ 'xl/workbook.xml': raw(`${laughs}<workbook/>`) }), code: 'has-doctype', says: 'XML实体' },
  ...['../../evil.xml', 'xl/../../evil.xml', '/etc/evil.xml', 'C:\\evil.xml', 'xl\\..\\..\\evil.xml'].map((name) => ({ name: `an entry named ${name}`, file: () => workbookWith({ [name]: raw('') }), code: 'entry-name' as const, says: '指向包外' })),
  { name: 'a tag without end', file: () => workbookWith({ [sheetPath]: sheetOf(['<row r="1"><c r="A1" ', 1], [many(20 * thousand, (index) => `a${noise(index)}="" `), 150]) }), code: 'broken-sheet', says: '有损坏' },
  { name: 'a tag without end that holds others in quotes', file: () => workbookWith({ [sheetPath]: sheetOf(['<row r="1"><c r="A1" ', 1], [many(20 * thousand, (index) => `a${noise(index)}="<>" `), 100]) }), code: 'broken-sheet', says: '有损坏' },
  { name: 'a text without end', file: () => workbookWith({ [sheetPath]: sheetOf(['<row r="1"><c r="A1" t="inlineStr"><is><t>', 1], [many(20 * thousand, noise), 250], ['</t></is></c></row>', 1]) }), code: 'cell-too-long', says: '32767个字符' },
  { name: 'a remark without end', file: () => workbookWith({ [sheetPath]: sheetOf(['<!--', 1], [many(20 * thousand, (index) => `<a>${noise(index)}</a>`), 100], ['-->', 1]) }), code: 'broken-sheet', says: '有损坏' },
  { name: 'a text that looks like the type of a cell, over and over', file: () => workbookWith({ [sheetPath]: sheetOf(...Array.from({ length: 12 }, (_, row) => [`<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>${types}</t></is></c></row>`, 1] as const)) }), code: 'cell-too-long', says: '32767个字符' },
  { name: 'a million sheets that lead nowhere', file: () => workbookWith({ 'xl/workbook.xml': repeated(['<workbook><sheets>', 1], [many(20 * thousand, (index) => `<sheet name="${noise(index)}"/>`), 50], ['</sheets></workbook>', 1]) }), code: 'too-many-sheets', says: '100张' },
  { name: 'a million relations', file: () => workbookWith({ 'xl/_rels/workbook.xml.rels': repeated(['<Relationships>', 1], [many(20 * thousand, (index) => `<Relationship Id="${noise(index)}"/>`), 50], ['</Relationships>', 1]) }), code: 'broken-archive', says: '压缩包读不出来' },
];

