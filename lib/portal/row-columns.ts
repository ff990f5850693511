import { listSections } from '../certificate/fields';
import { attributeOf, textOf } from './dom';
import { allFields, type Field } from './field-index';
import { matchLabel } from './match-label';
import { matchName } from './match-name';

export type ListSection = (typeof listSections)[number];

/** One of these must be among the columns, or the table lists something else. */
const telling: Readonly<Record<ListSection, (tags: ReadonlySet<string>) => boolean>> = {
  Goods: (tags) => ['HSCode', 'GoodsName', 'GoodsNameE', 'GoodsDesc'].some((tag) => tags.has(tag)) && tags.size >= 2,
  NonpartyCorp: (tags) => tags.has('EntName') && ['EntAddr', 'EntCountryName', 'EntCountryCode'].some((tag) => tags.has(tag)),
  OriInv: (tags) => tags.has('InvNo') && ['InvDate', 'Value', 'Curr', 'PriceClause', 'ContractNo'].some((tag) => tags.has(tag)),
};

export interface Columns {
  readonly section: ListSection;
  readonly columns: ReadonlyMap<number, Field>;
  readonly score: number;
}

/** The fields that a header cell may mean in a section. */
function fieldsOf(cell: Element, section: ListSection): readonly { field: Field; weight: number }[] {
  const found = new Map<Field, number>();
  const add = (field: Field, weight: number): void => {
    if (field.section === section) found.set(field, (found.get(field) ?? 0) + weight);
  };
  for (const { field, fit, primary } of matchLabel((textOf(cell) ?? '').trim())) {
    if (fit !== 'near') add(field, (fit === 'exact' ? 3 : 2) + (primary ? 0.5 : 0));
  }
  for (const name of ['data-field', 'field', 'lay-field']) for (const { field } of matchName(attributeOf(cell, name))) add(field, 2);
  return [...found].map(([field, weight]) => ({ field, weight })).sort((a, b) => b.weight - a.weight);
}

/** Outweighs whatever a header can say. */
const certain = 100;

function optionsOf(cell: Element, section: ListSection, look: ColumnLook): readonly { field: Field; weight: number }[] {
  const taught = look.taught(cell);
  if (taught === undefined) return fieldsOf(cell, section);
  return taught?.section === section ? [{ field: taught, weight: certain }] : [];
}

/** What stands in the columns of a table now. */
export interface ColumnLook {
  /** Some texts of a column, to tell a Chinese name from an English one. */
  samples(column: number): readonly string[];
  /** True when its cells are typed or chosen in, not only shown. */
  takesInput(column: number): boolean;
  /** What the user said of the column under a header cell: its field, null for none of the certificate's; undefined for nothing. */
  taught(cell: Element): Field | null | undefined;
}

/**
 * The section that a row of header cells lists, with the field of each column; null when it lists none. `hint` is the
 * section that the heading over the table names.
 */
export function columnsOf(header: readonly Element[], hint: string | null, look: ColumnLook): Columns | null {
  const alien = header.filter((cell) => look.taught(cell) === undefined && headAlone((textOf(cell) ?? '').trim())).length;
  let best: Columns | null = null;
  let second = 0;
  for (const section of listSections) {
    const taught = header.filter((cell) => look.taught(cell)?.section === section).length;
    if (taught === 0 && hint !== null && hint !== section && !(hint === 'CertificateHead' || hint === 'OriInv')) continue;
    const columns = assignColumns(header.map((cell) => optionsOf(cell, section, look)), look);
    const tags = new Set([...columns.values()].map(({ tag }) => tag));
    if (taught === 0 && (!telling[section](tags) || (alien > 0 && (section === 'OriInv' || alien > 1)))) continue;
    const score = columns.size + (hint === section ? 3 : 0) + taught * certain;
    if (!best || score > best.score) {
      second = best?.score ?? 0;
      best = { section, columns, score };
    } else second = Math.max(second, score);
  }
  return best && best.score > second ? best : null;
}

const headFields = new Set(allFields.filter(({ section }) => section === 'CertificateHead'));

/** True for a heading that only the head of a certificate has: the table lists certificates. */
function headAlone(text: string): boolean {
  const exact = matchLabel(text).filter(({ fit }) => fit === 'exact');
  return exact.length > 0 && exact.every(({ field }) => headFields.has(field));
}

const chinese = /[\u4e00-\u9fff]/;

function assignColumns(options: readonly (readonly { field: Field; weight: number }[])[], look: ColumnLook): ReadonlyMap<number, Field> {
  const columns = new Map<number, Field>();
  const taken = new Set<Field>();
  for (const [column, [option]] of options.entries()) {
    if (option?.weight !== certain || taken.has(option.field)) continue;
    columns.set(column, option.field);
    taken.add(option.field);
  }
  for (let moved = true; moved;) {
    moved = false;
    const claims = new Map<Field, number[]>();
    for (const [column, fields] of options.entries()) {
      if (columns.has(column)) continue;
      const open = byLanguage(fields.filter(({ field }) => !taken.has(field)), () => look.samples(column));
      const [best, next] = open;
      if (best && (!next || best.weight - next.weight >= 1)) claims.set(best.field, [...(claims.get(best.field) ?? []), column]);
    }
    for (const [field, claimants] of claims) {
      // Beside a number that is typed in, the list may count its rows itself under the same heading.
      const typed = claimants.length === 1 ? claimants : theNumber(field, claimants, look);
      const [column] = typed;
      if (typed.length !== 1 || column === undefined) continue;
      columns.set(column, field);
      taken.add(field);
      moved = true;
    }
  }
  return columns;
}

/** The column that is typed in; where a list that shows texts only counts its rows twice alike, the further one, behind the list's own count. */
function theNumber({ tag }: Field, claimants: readonly number[], look: ColumnLook): readonly number[] {
  const typed = claimants.filter((column) => look.takesInput(column));
  if (typed.length > 0 || (tag !== 'GNo' && tag !== 'SortNo')) return typed;
  const says = new Set(claimants.map((column) => look.samples(column).join('|')));
  return says.size === 1 && ![...says].every((said) => said === '') ? claimants.slice(-1) : [];
}

/** Of the twins for Chinese and English content, the one that fits what stands in the column. */
function byLanguage(fields: readonly { field: Field; weight: number }[], samples: () => readonly string[]): readonly { field: Field; weight: number }[] {
  if (!fields.some(({ field }) => field.tag === 'GoodsName' || field.tag === 'GoodsUnit')) return fields;
  const texts = samples().filter((text) => text !== '');
  if (texts.length === 0) return fields;
  const inChinese = texts.every((text) => chinese.test(text));
  if (!inChinese && texts.some((text) => chinese.test(text))) return fields;
  const twin = (tag: string): boolean => (inChinese ? tag === 'GoodsName' || tag === 'GoodsUnit' : tag === 'GoodsNameE' || tag === 'GoodsUnitE');
  return fields.map(({ field, weight }) => ({ field, weight: weight + (twin(field.tag) ? 1 : 0) })).sort((a, b) => b.weight - a.weight);
}
