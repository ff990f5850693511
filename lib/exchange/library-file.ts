import { z } from 'zod';
import type { LocalText } from '../certificate/text';
import { forbiddenKeys } from '../library/forbidden-keys';
import { pathText, problemsOf, type Problem } from '../library/problems';
import { ofEachTable, schemaOf, schemaVersion, tableNames, type LibraryContent, type RecordOf, type TableName } from '../library/records';
import { jsonFaultAt } from './json-fault';

export type { LibraryContent } from '../library/records';

/** Marks a file as a library; stands in its first line. */
const libraryFormat = 'originmate-library';
/** Longest file, in characters, and most records of all kinds together. */
export const fileLimits = { characters: 128 * 1024 * 1024, records: 150_000, problems: 100 } as const;

/** After so many records it is told how far the reading is. */
const recordsAStep = 5000;

/** A library file as read: format and version checked, every record valid, ids unique. */
export interface LibraryFile extends LibraryContent {
  readonly format: typeof libraryFormat;
  readonly version: number;
  /** ISO 8601 with time, UTC. */
  readonly exportedAt: string;
}

export type ParsedLibraryFile =
  | { readonly ok: true; readonly file: LibraryFile }
  | { readonly ok: false; readonly problems: readonly Problem[]; /** True when there are more problems than listed. */ readonly more: boolean };

const envelopeSchema = z.strictObject({
  format: z.literal(libraryFormat),
  // Version 1 has no certificates, version 2 no lessons and pre-reviews, version 3 no wordings and ignored findings; later fields are absent.
  version: z.literal([1, 2, 3, schemaVersion]),
  exportedAt: z.iso.datetime(),
  ...ofEachTable(() => z.array(z.unknown()).default([])),
});

/**
 * Reads a library file (docs/library-file.md). Takes the text as it stands; never throws. Either the whole file is good,
 * or each problem is named with its path, up to 100 of them, and there is nothing to import. `onProgress` is told how
 * many records were looked at, every few thousand.
 */
export function parseLibraryFile(text: string, onProgress: (done: number, of: number) => void = () => undefined): ParsedLibraryFile {
  if (text.length > fileLimits.characters) return refused([{ path: '', message: tooLong }]);
  let data: unknown;
  const content = text.replace(/^\uFEFF/, '');
  try {
    data = JSON.parse(content);
  } catch {
    return refused([{ path: '', message: notJson(content) }]);
  }
  const forbidden = mayHoldForbidden(text) ? forbiddenKeys(data, fileLimits.problems) : [];
  if (forbidden.length > 0) return refused(forbidden.map((path) => ({ path, message: forbiddenKey })));
  const foreign = whyForeign(data);
  if (foreign) return refused([foreign]);
  const envelope = envelopeSchema.safeParse(data, { reportInput: true });
  if (!envelope.success) return refused(problemsOf(envelope.error));
  const total = tableNames.reduce((sum, table) => sum + envelope.data[table].length, 0);
  if (total > fileLimits.records) return refused([{ path: '', message: tooMany }]);

  const problems: Problem[] = [];
  let looked = 0;
  const count = (): void => {
    if (++looked % recordsAStep === 0) onProgress(looked, total);
  };
  const records = ofEachTable((table) => readRecords(table, envelope.data[table], problems, count)) as LibraryContent;
  return problems.length > 0 ? refused(problems) : { ok: true, file: { ...envelope.data, ...records } };
}

/** The library as the text of a file that {@link parseLibraryFile} reads back to the letter. `exportedAt` is the moment of export. */
export function formatLibraryFile(content: LibraryContent, exportedAt: Date): string {
  const rows = (table: TableName): string => {
    const lines = content[table].map((record) => `    ${JSON.stringify(record)}`);
    return `  "${table}": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]`;
  };
  const first = `  "format": "${libraryFormat}",\n  "version": ${schemaVersion},\n  "exportedAt": "${exportedAt.toISOString()}"`;
  return `{\n${[first, ...tableNames.map(rows)].join(',\n')}\n}\n`;
}

function readRecords<T extends TableName>(table: T, rows: readonly unknown[], problems: Problem[], count: () => void): RecordOf[T][] {
  const schema: z.ZodType<RecordOf[TableName]> = schemaOf[table];
  const firstWithId = new Map<string, number>();
  return rows.flatMap((row, index) => {
    if (problems.length > fileLimits.problems) return [];
    count();
    const at = pathText([table, index]);
    const parsed = schema.safeParse(row);
    if (!parsed.success) {
      // Once more with what stood there: remembering it for every good record would take a third longer.
      problems.push(...problemsOf(schema.safeParse(row, { reportInput: true }).error ?? parsed.error, at));
      return [];
    }
    const twin = firstWithId.get(parsed.data.id);
    if (twin !== undefined) {
      problems.push({ path: `${at}.id`, message: sameId(pathText([table, twin])) });
      return [];
    }
    firstWithId.set(parsed.data.id, index);
    return [parsed.data as RecordOf[T]];
  });
}

function refused(problems: readonly Problem[]): ParsedLibraryFile {
  return { ok: false, problems: problems.slice(0, fileLimits.problems), more: problems.length > fileLimits.problems };
}

function whyForeign(data: unknown): Problem | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { path: '', message: notALibrary };
  const { format, version } = data as { format?: unknown; version?: unknown };
  if (format !== libraryFormat) return { path: 'format', message: notALibrary };
  if (typeof version === 'number' && version > schemaVersion) return { path: 'version', message: newerVersion };
  return null;
}

/** False where no key can be a forbidden one: none is spelt out, and none hides behind an escape. Spares looking at every key of a large file; nesting is for the schemas to refuse. */
const mayHoldForbidden = (text: string): boolean => ['__proto__', 'constructor', 'prototype', '\\u'].some((sign) => text.includes(sign));

const notALibrary: LocalText = { 'zh-CN': '这不是原证助手的资料库文件', en: 'This is not an OriginMate library file' };
const newerVersion: LocalText = { 'zh-CN': '文件由更新版本的原证助手导出，请先更新扩展', en: 'The file was made by a newer OriginMate; update the extension first' };
const tooLong: LocalText = { 'zh-CN': '文件太大，最多128 MB', en: 'The file is too large; at most 128 MB' };
const tooMany: LocalText = { 'zh-CN': `记录太多，一个文件最多${fileLimits.records}条`, en: `Too many records; at most ${fileLimits.records} in one file` };
const forbiddenKey: LocalText = { 'zh-CN': '不允许的字段名', en: 'This name is not allowed for a field' };
const sameId = (twin: string): LocalText => ({ 'zh-CN': `id与${twin}重复`, en: `Same id as ${twin}` });

function notJson(text: string): LocalText {
  const at = jsonFaultAt(text);
  return at < 0 || at >= text.length
    ? { 'zh-CN': '文件不是完整的JSON，可能没有下载完', en: 'The file is not complete JSON; it may have been cut off' }
    : { 'zh-CN': `第${at + 1}个字符处不是有效的JSON`, en: `Not valid JSON at character ${at + 1}` };
}
