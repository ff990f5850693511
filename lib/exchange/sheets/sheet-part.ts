import { cellPlace, type Merge } from './table';
import { SheetError } from './sheet-error';
import { sheetLimits } from './limits';

/** The XML of one sheet, fit to be handed to the reader, and its merged ranges. */
export interface SheetPart {
  readonly xml: string;
  readonly merges: readonly Merge[];
  /** How many cells the reader makes of it, blank ones on the way to the last with content included. */
  readonly cells: number;
}

/**
 * Looks through the XML of a sheet before it is parsed: places beyond the caps are refused, so that no reader fills the
 * way there with blanks, and so is a tag or text without end, over which the reader would begin anew again and again;
 * cells that hold an Excel error (#REF!) become texts, so that they are shown and not lost. `name` is the sheet's, for
 * messages.
 */
export function sheetPart(xml: string, name: string): SheetPart {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new SheetError('has-doctype', name);
  checkSpans(xml, name);
  const { far, cells } = checkPlaces(xml, name);
  let fit = far ? withoutFarBlanks(xml) : xml;
  if (/\bt="e"/.test(fit)) fit = fit.replaceAll(/(<(?:\w+:)?c\b[^<>]*?\bt=")e"/g, '$1str"');
  // A cell that says it has a text and has none is blank; the reader would refuse the whole sheet.
  const blank = /<(?:\w+:)?c\b[^<>]*\/>/;
  if (blank.test(fit)) fit = fit.replaceAll(new RegExp(blank, 'g'), '');
  return { xml: fit, merges: mergesOf(xml), cells };
}

const marks = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' } as const;

/** Refuses what reaches further than any cell or tag of a sheet does: until it ends, the reader starts from its beginning with every piece it takes. */
function checkSpans(xml: string, name: string): void {
  const longest = sheetLimits.spanCharacters;
  // Whatever is twice as long covers one of these steps whole.
  for (let at = 0; at + longest < xml.length; at += longest) {
    const next = xml.indexOf('<', at);
    if ((next < 0 ? xml.length : next) - at > longest) throw new SheetError(xml.lastIndexOf('>', at) > xml.lastIndexOf('<', at) ? 'cell-too-long' : 'broken-sheet', name);
  }
  for (const [begin, end] of Object.entries(marks)) {
    for (let at = xml.indexOf(begin); at >= 0; ) {
      const last = xml.indexOf(end, at + begin.length);
      if (last < 0 || last - at > longest) throw new SheetError('broken-sheet', name);
      at = xml.indexOf(begin, last);
    }
  }
  // No tag holds the beginning of another one; only marks do.
  const plain = xml.includes('<!') ? xml.replaceAll(/<!(?:--[\s\S]*?--|\[CDATA\[[\s\S]*?\]\])>/g, '') : xml;
  if (/<[^<>]*</.test(plain)) throw new SheetError('broken-sheet', name);
}

/** `far` where blank cells or rows stand beyond the caps; throws where anything else does. */
function checkPlaces(xml: string, name: string): { readonly far: boolean; readonly cells: number } {
  const tag = /<(?:\w+:)?(row|c)\s([^<>]*)>/g;
  let far = false;
  let row = 0;
  let rows = 0;
  let columns = 0;
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    const attributes = match[2] ?? '';
    const isBlank = attributes.endsWith('/');
    const at = attributeR(attributes);
    if (match[1] === 'row') {
      row = at === '' ? row + 1 : Number(at);
      if (row <= sheetLimits.rows) continue;
      // Rows without a cell, or with blank ones only, are formats and no content.
      if (!Number.isSafeInteger(row)) throw new SheetError('too-many-rows', name);
      far = true;
    } else {
      const place = at === '' ? null : cellPlace(at);
      if (at !== '' && !place) throw new SheetError('broken-sheet', `${name} ${at.slice(0, 20)}`);
      const tooLow = row > sheetLimits.rows || (place !== null && place.row >= sheetLimits.rows);
      const tooFarRight = place !== null && place.column >= sheetLimits.columns;
      if (!tooLow && !tooFarRight) {
        const isFurther = place !== null && (place.column >= columns || place.row >= rows || row > rows);
        if (!isFurther || isBlank || isEmptyCell(xml, tag.lastIndex)) continue;
        rows = Math.max(rows, row, place.row + 1);
        columns = Math.max(columns, place.column + 1);
        continue;
      }
      far = true;
      if (!isBlank && !isEmptyCell(xml, tag.lastIndex)) throw new SheetError(tooLow ? 'too-many-rows' : 'too-many-columns', `${name} ${at.slice(0, 20)}`);
    }
  }
  return { far, cells: rows * Math.max(columns, sheetLimits.cellsOfRow) };
}

function attributeR(attributes: string): string {
  const at = attributes.startsWith('r="') ? 3 : attributes.indexOf(' r="') + 4;
  if (at < 3 || (at === 3 && !attributes.startsWith('r="'))) return '';
  const end = attributes.indexOf('"', at);
  return end < 0 ? '' : attributes.slice(at, end);
}

/** `<c r="A1" s="2"></c>`, as some programs write a blank. */
const isEmptyCell = (xml: string, at: number): boolean => /^\s*<\/(?:\w+:)?c>/.test(xml.slice(at, at + 20));

function withoutFarBlanks(xml: string): string {
  return xml
    .replaceAll(/<(?:\w+:)?c\b[^<>]*(?:\/>|>\s*<\/(?:\w+:)?c>)/g, '')
    .replaceAll(/<(?:\w+:)?row\b[^<>]*(?:\/>|>\s*<\/(?:\w+:)?row>)/g, '');
}

const mostMerges = 20_000;

function mergesOf(xml: string): Merge[] {
  const merges: Merge[] = [];
  const from = xml.lastIndexOf('mergeCells');
  if (from < 0) return merges;
  const start = xml.indexOf('mergeCells');
  for (const [, ref = ''] of xml.slice(start, from).matchAll(/<(?:\w+:)?mergeCell\s[^<>]*?\bref="([^"]{1,40})"/g)) {
    const [first = '', last = first] = ref.split(':');
    const [a, b] = [cellPlace(first), cellPlace(last)];
    if (!a || !b || a.row > b.row || a.column > b.column || merges.length >= mostMerges) continue;
    merges.push({ top: a.row, left: a.column, bottom: Math.min(b.row, sheetLimits.rows), right: Math.min(b.column, sheetLimits.columns) });
  }
  return merges;
}
