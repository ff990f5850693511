import type { Application } from '../certificate/application';
import type { Section } from '../certificate/field';
import { listSections } from '../certificate/fields';
import { formatPath, type Path } from '../certificate/path';
import { bindForm, type BoundField, type BoundForm } from './bind';
import { editingRow, isBlank } from './editing-row';
import type { Binding, Control, FormReading } from './model';
import { readTable, type TableReading } from './read-table';
import type { ListSection } from './row-columns';
import type { RowMemory, RowValues } from './row-memory';
import { boundValues, heldBy } from './value-of';

/** Binds and reads the form of a document. */
export const readForm = (root: Document, memory: RowMemory): FormReading => readValues(bindForm(root), memory);

interface ListReading {
  readonly rows: ReadonlyMap<number, RowValues>;
  readonly editing: number | null;
  readonly table: TableReading | null;
}

const isList = (section: Section): section is ListSection => (listSections as readonly Section[]).includes(section);
const numberTags: Readonly<Record<ListSection, string>> = { Goods: 'GNo', NonpartyCorp: 'SortNo', OriInv: 'SortNo' };

/** Reads what stands in a bound form now. Looks at values and table cells only, not at the layout. */
export function readValues(bound: BoundForm, memory: RowMemory): FormReading {
  const certNo = bound.fields.find(({ field }) => field.section === 'CertificateHead' && field.tag === 'CertNo');
  if (certNo) memory.certificate(heldBy(certNo.control).shown);

  const lists = new Map(listSections.map((section) => [section, readList(section, bound, memory)]));
  const bindings: Binding[] = [];
  const values: { path: Path; value: string; control: Control | null }[] = [];
  const plain = new Map<Section, Record<string, string>>();

  for (const each of bound.fields) {
    const { section } = each.field;
    const row = isList(section) ? (lists.get(section)?.editing ?? null) : null;
    if (isList(section) && row === null) continue;
    const binding = bindingOf(each, row);
    bindings.push(binding);
    for (const { field, value } of boundValues(each.field, each.codeField, each.control)) {
      values.push({ path: formatPath(section, row, field.tag), value, control: each.control });
      if (!isList(section)) (plain.get(section) ?? first(plain, section))[field.tag] = value;
    }
  }
  // What is open in the editor was taken from there.
  const taken = new Set(bindings.map(({ path }) => path));
  const read = new Set(values.map(({ path }) => path));
  for (const [section, list] of lists) {
    for (const { binding, value } of list.table?.cells ?? []) {
      if (binding && !taken.has(binding.path)) {
        taken.add(binding.path);
        bindings.push(binding);
      }
      if (!read.has(value.path)) {
        read.add(value.path);
        values.push(value);
      }
    }
    for (const [index, row] of list.rows) {
      for (const [tag, value] of Object.entries(row)) {
        const path = formatPath(section, index, tag);
        if (!read.has(path)) values.push({ path, value, control: null });
      }
    }
  }

  const goods = lists.get('Goods');
  const goodsTotal = goods?.table ? (goods.table.layout.total ?? (goods.table.paged ? null : goods.table.shown.length)) : null;
  return {
    page: bound.fields.length >= 5 ? 'certificate-entry' : 'other',
    application: applicationOf(plain, lists),
    values,
    bindings,
    unrecognised: bound.unrecognised,
    tables: [...lists.values()].flatMap(({ table }) => (table ? [table.layout] : [])),
    editing: goods?.editing ?? null,
    goodsTotal,
    goodsComplete: goodsTotal !== null && goods !== undefined && allThere(goods.rows, goodsTotal),
  };
}

function first(plain: Map<Section, Record<string, string>>, section: Section): Record<string, string> {
  const made: Record<string, string> = {};
  plain.set(section, made);
  return made;
}

const allThere = (rows: ReadonlyMap<number, RowValues>, total: number): boolean => Array.from({ length: total }, (_, index) => rows.has(index)).every(Boolean);

function readList(section: ListSection, bound: BoundForm, memory: RowMemory): ListReading {
  const layout = bound.tables.find((table) => table.section === section);
  const table = layout ? readTable(layout, bound.cellControls) : null;
  const inEditor = bound.fields.filter(({ field }) => field.section === section);
  const editorValues: RowValues = Object.fromEntries(inEditor.flatMap((each) => boundValues(each.field, each.codeField, each.control).map(({ field, value }) => [field.tag, value])));
  const shown = table?.shown ?? [];
  const total = table ? (table.layout.total ?? (table.paged ? null : shown.length)) : 0;
  const editing = inEditor.length === 0 ? null : editingRow(editorValues, numberTags[section], shown, total);
  const holds = editing !== null && (!isBlank(editorValues) || shown.some(({ index }) => index === editing));
  const rows = memory.see(section, table?.layout.total ?? null, shown, editing !== null && holds ? { index: editing, values: editorValues } : null);
  return { rows, editing, table };
}

const bindingOf = ({ field, codeField, control, score, evidence }: BoundField, row: number | null): Binding => ({
  path: formatPath(field.section, row, field.tag),
  codePath: codeField ? formatPath(codeField.section, row, codeField.tag) : null,
  control,
  score,
  evidence,
});

function applicationOf(plain: ReadonlyMap<Section, Record<string, string>>, lists: ReadonlyMap<ListSection, ListReading>): Application {
  const rowsOf = (section: ListSection): Record<string, string>[] => {
    const rows = lists.get(section)?.rows ?? new Map<number, RowValues>();
    const length = Math.max(-1, ...rows.keys()) + 1;
    return Array.from({ length }, (_, index) => ({ ...rows.get(index) }));
  };
  return {
    CertificateHead: plain.get('CertificateHead') ?? {},
    Goods: rowsOf('Goods'),
    ModCertificate: plain.get('ModCertificate') ?? null,
    NonpartyCorp: rowsOf('NonpartyCorp'),
    OriInv: rowsOf('OriInv'),
    AplPromise: plain.get('AplPromise') ?? {},
  };
}
