import type { ImportBatch, LibraryChange } from './messages';
import { ofEachTable, type CertificateRecord, type GoodsRecord, type IgnoredRecord, type RecordOf, type TemplateRecord } from './records';
import { withUsesOf } from './uses';
import { sameContent } from './same-content';

/** The kinds of which duplicates can be made one. */
export type MergedTable = 'goods' | 'parties';

/** Fields that records carry beside their content: they are never the user's choice. */
const kept = new Set(['id', 'createdAt', 'updatedAt', 'lastUsedAt', 'usedBy']);

/** The fields in which these records differ, in the order in which the records carry them. Empty is the same as absent. */
export function differingFields(records: readonly object[]): string[] {
  const [first, ...others] = records;
  if (!first) return [];
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return keys.filter((key) => !kept.has(key) && others.some((other) => !sameValue(Reflect.get(first, key), Reflect.get(other, key))));
}

/** The value with which a merge begins: the first record that has one. */
export const firstWithValue = (records: readonly object[], field: string): number => Math.max(0, records.findIndex((record) => !sameValue(Reflect.get(record, field), undefined)));

/** Everything in the library that may name a record by its id. */
export interface Referring {
  readonly templates: readonly TemplateRecord[];
  readonly certificates: readonly CertificateRecord[];
  readonly ignored: readonly IgnoredRecord[];
}

/**
 * One record out of several: the first keeps its id, each field comes from the record that `choices` names by its place
 * (absent: the first), uses are counted together, the others go, and whatever named them names the first from then on. To be written as one change,
 * all or nothing.
 */
export function mergeRecords<T extends MergedTable>(table: T, records: readonly RecordOf[T][], choices: Readonly<Record<string, number>>, referring: Referring): LibraryChange {
  const [first, ...gone] = records;
  if (!first || gone.length === 0) return { put: emptyBatch(), remove: [] };
  const merged: Record<string, unknown> = table === 'goods' ? { ...withAllUses(records as readonly GoodsRecord[]) } : { ...first };
  for (const [field, place] of Object.entries(choices)) {
    const value: unknown = Reflect.get(records[place] ?? first, field);
    if (kept.has(field)) continue;
    if (value === undefined) delete merged[field];
    else merged[field] = value;
  }
  const turn = turning(new Set(gone.map(({ id }) => id)), first.id);
  return {
    put: {
      ...emptyBatch(),
      [table]: [{ record: merged, base: first.updatedAt }],
      templates: changed(referring.templates, (template) => turnTemplate(template, turn)),
      certificates: changed(referring.certificates, (certificate) => turnCertificate(certificate, turn)),
      ignored: table === 'goods' ? changed(referring.ignored, (one) => (one.scope === 'goods' ? { ...one, of: turn.one(one.of) } : one)) : [],
    },
    remove: gone.map(({ id, updatedAt }) => ({ table, id, base: updatedAt })),
  };
}

const withAllUses = ([first, ...others]: readonly GoodsRecord[]): Partial<GoodsRecord> => (first ? others.reduce(withUsesOf, first) : {});

interface Turn {
  one<I extends string | null | undefined>(id: I): I | string;
  all(ids: readonly string[]): string[];
}

function turning(gone: ReadonlySet<string>, to: string): Turn {
  const one = <I extends string | null | undefined>(id: I): I | string => (typeof id === 'string' && gone.has(id) ? to : id);
  // A list that named several of them names the one that is left once.
  return { one, all: (ids) => (ids.some((id) => gone.has(id)) ? [...new Set(ids.map(one))] : [...ids]) };
}

const turnTemplate = (template: TemplateRecord, turn: Turn): TemplateRecord => ({
  ...template,
  exporterId: turn.one(template.exporterId),
  consigneeId: turn.one(template.consigneeId),
  thirdPartyId: turn.one(template.thirdPartyId),
  goodsIds: turn.all(template.goodsIds),
});

function turnCertificate(certificate: CertificateRecord, turn: Turn): CertificateRecord {
  const { filled } = certificate;
  if (!filled) return certificate;
  const turned = { ...filled };
  for (const key of ['exporterId', 'consigneeId', 'thirdPartyId'] as const) if (turned[key] !== undefined) turned[key] = turn.one(turned[key]);
  // Line by line: the same product may stand on several lines of a certificate.
  return { ...certificate, filled: { ...turned, goodsIds: filled.goodsIds.map((id) => turn.one(id)) } };
}

const emptyBatch = (): ImportBatch => ofEachTable(() => []);

const sameValue = (one: unknown, other: unknown): boolean => sameContent({ value: one }, { value: other });

function changed<R extends { readonly updatedAt: number }>(records: readonly R[], turn: (record: R) => R): { record: R; base: number }[] {
  return records.flatMap((record) => {
    const turned = turn(record);
    return turned === record || sameContent(record, turned) ? [] : [{ record: turned, base: record.updatedAt }];
  });
}
