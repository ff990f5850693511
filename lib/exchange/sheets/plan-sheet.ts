import type { LocalText } from '../../certificate/text';
import { importLimit } from '../../library/messages';
import { emptyLibrary, type GoodsRecord, type PartyRecord, type PartyRole } from '../../library/records';
import { planImport, type ImportConflict, type ImportPlan } from '../plan-import';
import { goodsOfRow, type MadeRecord } from './goods-record';
import { partyOfRow } from './party-record';
import type { CellProblem, SheetRow, SheetRows } from './read-rows';
import { SheetError } from './sheet-error';

/** What an import of a sheet would do, and what is wrong with it cell by cell. Nothing has been written. */
export interface SheetPlan {
  readonly plan: ImportPlan;
  /** Problems of all rows, in their order. */
  readonly problems: readonly CellProblem[];
  /** Rows that cannot be imported as they stand. */
  readonly refused: readonly number[];
}

export interface PlanContext {
  /** Name of the sheet, for the places of problems. */
  readonly sheet: string;
  /** Column of a field, from 0; -1 where none holds it. */
  readonly columnOf: (field: string) => number;
  readonly newId: () => string;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
}

/**
 * Goods of a sheet beside those of the library. A row is known by its record ID, else by its article number, else by both
 * names and the HS code. Where several records of the library have that number, or a name stands there with another HS
 * code, the row is a conflict; where two rows of the sheet are the same product with different content, the later is refused.
 */
export function planGoods(rows: SheetRows, existing: readonly GoodsRecord[], context: PlanContext): SheetPlan {
  return plan(rows.rows, existing, context, {
    table: 'goods',
    keys: [(values) => key(values.get('code')), (values) => nameKey(values.get('nameZh'), values.get('nameEn'), values.get('hsCode'))],
    keysOf: [({ code }) => key(code), (record) => (key(record.code) === '' ? nameKey(record.nameZh, record.nameEn, record.hsCode) : '')],
    make: (row, there, id, now) => goodsOfRow(row, there, id, now),
    anchor: ['nameZh', 'nameEn', 'code'],
  });
}

/** Companies of a sheet beside those of the library, known by record ID, else by role and English name. */
export function planParties(rows: SheetRows, existing: readonly PartyRecord[], role: PartyRole, context: PlanContext): SheetPlan {
  return plan(rows.rows, existing, context, {
    table: 'parties',
    keys: [(values) => partyKey(values.get('role') ?? role, values.get('name'))],
    keysOf: [(record) => partyKey(record.role, record.name)],
    make: (row, there, id, now) => partyOfRow(row, role, there, id, now),
    anchor: ['name', 'nameZh'],
  });
}

const key = (text: string | undefined): string => text?.trim().toUpperCase() ?? '';
const nameKey = (zh = '', en = '', hs = ''): string => (zh || en ? JSON.stringify([key(zh), key(en), hs]) : '');
const partyKey = (role: string, name = ''): string => (name.trim() ? `${role} ${key(name.replaceAll(/\s+/g, ' '))}` : '');

interface Kind<R extends GoodsRecord | PartyRecord> {
  readonly table: 'goods' | 'parties';
  /** Ways to know a record, the surest first; '' says nothing. */
  readonly keys: readonly ((values: SheetRow['values']) => string)[];
  readonly keysOf: readonly ((record: R) => string)[];
  readonly make: (row: SheetRow, existing: R | null, id: string, now: number) => MadeRecord<R>;
  /** Fields that a problem of the whole row is shown at. */
  readonly anchor: readonly string[];
}

function plan<R extends GoodsRecord | PartyRecord>(rows: readonly SheetRow[], existing: readonly R[], context: PlanContext, kind: Kind<R>): SheetPlan {
  const find = finder(existing, kind);
  const problems: CellProblem[] = [];
  const refused: number[] = [];
  const records: R[] = [];
  const doubtful = new Set<string>();
  const seen = new Map<string, { row: number; text: string }>();
  for (const row of rows) {
    problems.push(...row.problems);
    const refuse = (message: LocalText, field = kind.anchor.find((each) => row.values.has(each)) ?? kind.anchor[0] ?? '', shown = row.values.get(field) ?? ''): void => {
      problems.push({ sheet: context.sheet, row: row.row, column: context.columnOf(field), field, severity: 'error', shown, message });
      if (refused.at(-1) !== row.row) refused.push(row.row);
    };
    if (row.problems.some(({ severity }) => severity === 'error')) {
      refused.push(row.row);
      continue;
    }
    const same = kind.keys.map((each) => each(row.values)).find((each) => each !== '') ?? '';
    const twin = same === '' ? undefined : seen.get(same);
    const text = JSON.stringify([...row.values]);
    if (twin && twin.text === text) continue;
    if (twin) {
      refuse(twice(twin.row));
      continue;
    }
    if (same !== '') seen.set(same, { row: row.row, text });
    const { record: there, isSure } = find(row.values);
    const made = kind.make(row, there, context.newId(), context.now);
    if ('problems' in made) made.problems.forEach(({ path, message }) => refuse(message, fieldOfPath(path, kind.anchor), row.values.get(path) ?? ''));
    else {
      if (!isSure) doubtful.add(made.record.id);
      records.push(made.record);
    }
  }
  if (records.length > importLimit) throw new SheetError('too-many-records');
  const whole = planImport({ ...emptyLibrary(), [kind.table]: records }, { ...emptyLibrary(), [kind.table]: existing });
  return { plan: withConflicts(whole, doubtful), problems, refused };
}

/** What changes a record that was not found for certain is left for the user to decide. */
function withConflicts(whole: ImportPlan, doubtful: ReadonlySet<string>): ImportPlan {
  const conflicts: ImportConflict[] = [...whole.conflicts];
  for (const { table, record, existing } of whole.changed) if (doubtful.has(record.id)) conflicts.push({ table, record, existing, why: 'same-name' });
  return { ...whole, changed: whole.changed.filter(({ record }) => !doubtful.has(record.id)), conflicts };
}

function finder<R extends GoodsRecord | PartyRecord>(existing: readonly R[], kind: Kind<R>): (values: SheetRow['values']) => { readonly record: R | null; readonly isSure: boolean } {
  const byId = new Map(existing.map((record) => [record.id, record]));
  const indexes = kind.keysOf.map((keyOf) => {
    const index = new Map<string, R[]>();
    for (const record of existing) {
      const own = keyOf(record);
      if (own !== '') index.set(own, [...(index.get(own) ?? []), record]);
    }
    return index;
  });
  return (values) => {
    const own = byId.get(values.get('id') ?? '');
    if (own) return { record: own, isSure: true };
    for (const [way, keyOf] of kind.keys.entries()) {
      const wanted = keyOf(values);
      if (wanted === '') continue;
      const [first, second] = indexes[way]?.get(wanted) ?? [];
      if (first) return { record: first, isSure: second === undefined };
      // A row with a number of its own is not looked for by its names.
      return { record: null, isSure: true };
    }
    return { record: null, isSure: true };
  };
}

const fieldOfPath = (path: string, anchor: readonly string[]): string => path.split(/[.[]/, 1)[0] || (anchor[0] ?? '');
const twice = (row: number): LocalText => ({ 'zh-CN': `与第${row + 1}行是同一条，内容却不同，请在表中只留一行`, en: `The same record as row ${row + 1}, with other content; keep one of the two rows` });

