import { preReviewKey } from '../library/pre-reviews';
import { certificateKey } from '../library/register';
import { ofEachTable, type IgnoredRecord, type LessonRecord, type LibraryContent, type PartyRecord, type RecordOf, type TableName, type TemplateRecord, type WordingRecord } from '../library/records';
import { sameContent } from '../library/same-content';
import type { ImportBatch } from '../library/messages';

/** One record of a file beside the record here that it would replace. */
export interface ImportItem {
  readonly table: TableName;
  /** As it would be stored: with the id of the record that it replaces, references turned to match. */
  readonly record: RecordOf[TableName];
  readonly existing: RecordOf[TableName] | null;
}

/** Why a record of the file is not simply taken: the one here is newer, or has the same code or name under another id. */
export interface ImportConflict extends ImportItem {
  readonly why: 'newer-here' | 'same-name';
}

/** What an import would do. Nothing has been written yet. */
export interface ImportPlan {
  readonly new: readonly ImportItem[];
  readonly changed: readonly ImportItem[];
  readonly same: readonly ImportItem[];
  readonly conflicts: readonly ImportConflict[];
}

/** What to do with conflicts: leave the records here as they are, or take those of the file. */
export type ConflictChoice = 'keep' | 'take';

/**
 * Compares a file with the library, record by record; by id, and where the id is unknown by code (goods), role and name
 * (parties), name and type (templates), type, invoices and number (certificates), host and control (lessons),
 * number or product (pre-reviews), field and title (wordings), rule, scope and field (ignored findings). Writes nothing.
 */
export function planImport(file: LibraryContent, existing: LibraryContent): ImportPlan {
  const goods = matched('goods', file.goods, existing.goods, (record) => record.code.trim());
  const parties = matched('parties', file.parties, existing.parties, partyKey);
  const ids = new Map([...goods, ...parties].map(({ from, to }) => [from, to.record.id]));
  const templates = matched('templates', file.templates.map((record) => withIds(record, ids)), existing.templates, templateKey);
  const certificates = matched('certificates', file.certificates, existing.certificates, certificateKey);
  const lessons = matched('lessons', file.lessons, existing.lessons, lessonKey);
  const preReviews = matched('preReviews', file.preReviews, existing.preReviews, preReviewKey);
  const wordings = matched('wordings', file.wordings, existing.wordings, wordingKey);
  const ignored = matched('ignored', file.ignored, existing.ignored, ignoredKey);

  const plan = { new: [] as ImportItem[], changed: [] as ImportItem[], same: [] as ImportItem[], conflicts: [] as ImportConflict[] };
  for (const { to, byName } of [...goods, ...parties, ...templates, ...certificates, ...lessons, ...preReviews, ...wordings, ...ignored]) {
    if (!to.existing) plan.new.push(to);
    else if (sameContent(to.existing, to.record)) plan.same.push(to);
    else if (byName) plan.conflicts.push({ ...to, why: 'same-name' });
    else if (to.existing.updatedAt > to.record.updatedAt) plan.conflicts.push({ ...to, why: 'newer-here' });
    else plan.changed.push(to);
  }
  return plan;
}

/** The records to write for a plan, each with the state of the library that the plan was made on. */
export function importBatch(plan: ImportPlan, conflicts: ConflictChoice): ImportBatch {
  const chosen = [...plan.new, ...plan.changed, ...(conflicts === 'take' ? plan.conflicts : [])];
  const batch: ImportBatch = ofEachTable(() => []);
  for (const { table, record, existing } of chosen) batch[table].push({ record, base: existing?.updatedAt ?? null });
  return batch;
}

interface Match {
  /** Id in the file. */
  readonly from: string;
  readonly to: ImportItem;
  readonly byName: boolean;
}

function matched<T extends TableName>(table: T, records: readonly RecordOf[T][], existing: readonly RecordOf[T][], key: (record: RecordOf[T]) => string): Match[] {
  const byId = new Map(existing.map((record) => [record.id, record]));
  const inFile = new Set(records.map((record) => record.id));
  // A record here that the file knows by id is spoken for.
  const byKey = new Map(existing.filter((record) => !inFile.has(record.id) && key(record) !== '').map((record) => [key(record), record]));
  return records.map((record) => {
    const direct = byId.get(record.id);
    if (direct) return { from: record.id, to: { table, record, existing: direct }, byName: false };
    const namesake = byKey.get(key(record));
    if (!namesake) return { from: record.id, to: { table, record, existing: null }, byName: false };
    byKey.delete(key(record));
    return { from: record.id, to: { table, record: { ...record, id: namesake.id }, existing: namesake }, byName: true };
  });
}

const partyKey = (party: PartyRecord): string => `${party.role} ${party.name.trim().toUpperCase()}`;
const templateKey = (template: TemplateRecord): string => `${template.certType ?? ''} ${template.name.trim()}`;
const wordingKey = ({ field, title }: WordingRecord): string => `${field ?? ''} ${title.trim()}`;
const ignoredKey = ({ rule, scope, of, field }: IgnoredRecord): string => `${rule} ${scope} ${of} ${field ?? ''}`;

/** One control of a host is taught once, whatever it was taught to be. */
const lessonKey = ({ host, control }: LessonRecord): string => JSON.stringify([host, control.label, control.heading, control.id, control.name, control.before, control.after]);

function withIds(template: TemplateRecord, ids: ReadonlyMap<string, string>): TemplateRecord {
  const turned = (id: string | null): string | null => (id === null ? null : (ids.get(id) ?? id));
  return {
    ...template,
    exporterId: turned(template.exporterId),
    consigneeId: turned(template.consigneeId),
    thirdPartyId: turned(template.thirdPartyId),
    goodsIds: template.goodsIds.map((id) => ids.get(id) ?? id),
  };
}
