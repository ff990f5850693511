import { zipSync, type Zippable } from 'fflate';

export interface MadeSheet {
  readonly name?: string;
  readonly rows: readonly (readonly (string | number | boolean | null | { readonly xml: string } | { readonly day: number })[])[];
  readonly merges?: readonly string[];
  readonly state?: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const letters = (column: number): string => (column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26)));

function sheetXml({ rows, merges = [] }: MadeSheet): string {
  const body = rows.map((row, at) => {
    const cells = row.map((cell, column) => {
      const place = `${letters(column)}${at + 1}`;
      if (cell === null) return '';
      if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
      if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
      if (typeof cell === 'string') return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
      return 'day' in cell ? `<c r="${place}" s="1"><v>${cell.day}</v></c>` : cell.xml.replaceAll('PLACE', place);
    });
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const merged = merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '';
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body.join('')}</sheetData>${merged}</worksheet>`;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook as Excel writes them; style 1 is a date. */
export function workbookParts(sheets: readonly MadeSheet[], { from1904 = false } = {}): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': encode('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': encode(`<?xml version="1.0"?><workbook xmlns:r="${relations}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name, state }, index) => `<sheet name="${escaped(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': encode(`<?xml version="1.0"?><Relationships>${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="st" Type="${relations}/styles" Target="styles.xml"/></Relationships>`),
    'xl/styles.xml': encode('<?xml version="1.0"?><styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'),
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = encode(sheetXml(sheet));
  });
  return parts;
}

export const zipped = (parts: Zippable): Uint8Array<ArrayBuffer> => zipSync(parts) as Uint8Array<ArrayBuffer>;

/** An .xlsx with these sheets. */
export const xlsx = (sheets: readonly MadeSheet[], options?: { readonly from1904?: boolean }): Uint8Array<ArrayBuffer> => zipped(workbookParts(sheets, options));

/** Text as the bytes of a file. */
export const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
