import { SheetError } from './sheet-error';
import { sheetLimits } from './limits';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Its part in the archive: `xl/worksheets/sheet1.xml`. */
  readonly path: string;
}

export interface Workbook {
  readonly sheets: readonly ListedSheet[];
  /** Parts with the texts and the formats of all sheets; null where there are none. */
  readonly textsPath: string | null;
  readonly stylesPath: string | null;
  /** Days are counted from 1904 (Excel for Mac of old), not from 1900. */
  readonly from1904: boolean;
}

const workbookPath = 'xl/workbook.xml';
const relationsPath = 'xl/_rels/workbook.xml.rels';

/** What the workbook says of its sheets. Throws a SheetError where there is no workbook or no sheet in it. */
export function workbookOf(parts: ReadonlyMap<string, Uint8Array>): Workbook {
  const workbook = textOf(parts, workbookPath);
  const relations = relationsOf(textOf(parts, relationsPath));
  const pathOf = (kind: string): string | null => [...relations.values()].find((relation) => relation.kind === kind && parts.has(relation.path))?.path ?? null;
  const sheets: ListedSheet[] = [];
  let listed = 0;
  for (const attributes of tagsOf(workbook, 'sheet')) {
    if (++listed > sheetLimits.sheets) throw new SheetError('too-many-sheets');
    const own = relations.get(attributes.get('id') ?? '');
    // Sheets of charts and macros hold no table.
    if (own?.kind === 'worksheet' && parts.has(own.path)) sheets.push({ name: attributes.get('name') ?? '', hidden: /hidden/i.test(attributes.get('state') ?? ''), path: own.path });
  }
  if (sheets.length === 0) throw new SheetError('not-a-workbook');
  const [properties] = tagsOf(workbook, 'workbookPr');
  return { sheets, textsPath: pathOf('sharedStrings'), stylesPath: pathOf('styles'), from1904: /^(?:1|true)$/.test(properties?.get('date1904') ?? '') };
}

/** A workbook that lists one sheet and nothing else, in the two parts that a reader starts from. */
export function workbookOfOne({ textsPath, stylesPath, from1904 }: Workbook, sheetPath: string): ReadonlyMap<string, string> {
  const relation = (id: string, kind: string, path: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="/${path}"/>`;
  return new Map([
    [workbookPath, `<workbook><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets><sheet name="1" sheetId="1" r:id="s"/></sheets></workbook>`],
    [relationsPath, `<Relationships>${relation('s', 'worksheet', sheetPath)}${textsPath ? relation('t', 'sharedStrings', textsPath) : ''}${stylesPath ? relation('f', 'styles', stylesPath) : ''}</Relationships>`],
  ]);
}

/** By id; of several with one id the first. There cannot be more than the archive has entries. */
function relationsOf(xml: string): ReadonlyMap<string, { readonly kind: string; readonly path: string }> {
  const relations = new Map<string, { kind: string; path: string }>();
  let count = 0;
  for (const attributes of tagsOf(xml, 'Relationship')) {
    if (++count > sheetLimits.entries) throw new SheetError('broken-archive', relationsPath);
    const id = attributes.get('Id') ?? '';
    const target = attributes.get('Target') ?? '';
    if (!relations.has(id)) relations.set(id, { kind: attributes.get('Type')?.split('/').at(-1) ?? '', path: target.startsWith('/') ? target.slice(1) : `xl/${target}` });
  }
  return relations;
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = parts.get(path);
  if (!bytes) throw new SheetError('not-a-workbook');
  const text = new TextDecoder().decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new SheetError('has-doctype', path);
  return text;
}

const entityText: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function* tagsOf(xml: string, tag: string): Generator<ReadonlyMap<string, string>> {
  for (const [, inner = ''] of xml.matchAll(new RegExp(`<(?:\\w+:)?${tag}\\s([^<>]*)>`, 'g'))) {
    const attributes = new Map<string, string>();
    for (const [, name = '', value = ''] of inner.matchAll(/(?<![\w:])(?:\w+:)?(\w+)\s*=\s*"([^"]*)"/g)) attributes.set(name, unescaped(value));
    yield attributes;
  }
}

const unescaped = (value: string): string =>
  value.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,6}));/gi, (all, hex?: string, decimal?: string, named?: string) => {
    if (named) return entityText[named.toLowerCase()] ?? all;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
