import type { LocalText } from '../../certificate/text';
import { forbiddenKeys } from '../../library/forbidden-keys';
import { problemsOf, unknownKey, type Problem } from '../../library/problems';
import { emptyLibrary, schemaVersion, tableNames, type LibraryContent } from '../../library/records';
import { parseLibraryFile } from '../library-file';
import { sha256, shareFormat, shareHeaderSchema, shareLimits, shareTables, shareVersion, type ShareHeader } from './share-format';

/** A shared file as read: the hash is right, every record is valid, and it holds what its header says. */
export interface ShareFile {
  readonly header: ShareHeader;
  /** Somebody put a seal on it, which this version does not know how to prove. */
  readonly sealed: boolean;
  readonly content: LibraryContent;
}

export interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
  /** True when there are more problems than listed. */
  readonly more: boolean;
}

export type ParsedShareFile = ({ readonly ok: true } & ShareFile) | Refused;

/**
 * Reads a shared file. Never throws: either all of it is good, or each problem is named with its place (`header.note`,
 * `goods[3].hsCode`) and there is nothing to take in. `onProgress` is told how many records were looked at.
 */
export async function parseShareFile(file: Uint8Array<ArrayBuffer>, onProgress?: (done: number, of: number) => void): Promise<ParsedShareFile> {
  if (file.length > shareLimits.bytes) return refused('', texts.tooLarge);
  const head = parseShareHeader(file);
  if (!head.ok) return head;
  const { header, next } = head;
  const seal = readLine(file, next, shareLimits.seal);
  if (!seal) return refused('seal', texts.cutOff);
  const sealValue = parsedJson(seal.text);
  if (typeof sealValue !== 'object') return refused('seal', texts.notJson);
  const forbidden = forbiddenKeys(sealValue);
  if (forbidden.length > 0) return refusedAll(forbidden.map((path) => ({ path: `seal.${path}`, message: unknownKey })));

  const payload = file.subarray(seal.next);
  if (payload.length !== header.payload.bytes) return refused('payload', payload.length < header.payload.bytes ? texts.cutOff : texts.longer);
  if ((await sha256(payload)) !== header.payload.sha256) return refused('payload', texts.altered);
  const text = decoded(payload);
  if (text === null) return refused('payload', texts.notText);
  const parsed = parseLibraryFile(text, onProgress);
  if (!parsed.ok) return parsed;
  const wrong = disagreement(header, parsed.file);
  if (wrong) return refusedAll([wrong]);
  return { ok: true, header, sealed: sealValue !== null, content: { ...emptyLibrary(), ...Object.fromEntries(shareTables.map((table) => [table, parsed.file[table]])) } };
}

/** The header alone, from the first bytes of a file: nothing of its records needs to be read. `next`: where the seal begins. */
export function parseShareHeader(file: Uint8Array<ArrayBuffer>): { readonly ok: true; readonly header: ShareHeader; readonly next: number } | Refused {
  const line = readLine(file, 0, shareLimits.header);
  if (!line) return refused('', texts.notAShare);
  const data = parsedJson(line.text);
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== shareFormat) return refused('', texts.notAShare);
  const forbidden = forbiddenKeys(data);
  if (forbidden.length > 0) return refusedAll(forbidden.map((path) => ({ path: `header.${path}`, message: unknownKey })));
  if (isNewer(data)) return refused('header', texts.newer);
  const header = shareHeaderSchema.safeParse(data, { reportInput: true });
  if (!header.success) return refusedAll(problemsOf(header.error, 'header'));
  return { ok: true, header: header.data, next: line.next };
}

/** Made by a later version: of the envelope, of the records, or with something in it that has to be understood. */
function isNewer(data: object): boolean {
  const { version, needs, records } = data as { readonly version?: unknown; readonly needs?: unknown; readonly records?: unknown };
  const schema = typeof records === 'object' && records !== null && 'schema' in records ? records.schema : undefined;
  return (typeof version === 'number' && version > shareVersion) || (Array.isArray(needs) && needs.length > 0) || (typeof schema === 'number' && schema > schemaVersion);
}

/** Where the records are not what the header says. */
function disagreement({ records }: ShareHeader, content: LibraryContent): Problem | null {
  const shared = new Set<string>(shareTables);
  const foreign = tableNames.find((table) => !shared.has(table) && content[table].length > 0);
  if (foreign) return { path: foreign, message: texts.notShared };
  const miscounted = shareTables.find((table) => content[table].length !== records.counts[table]);
  if (miscounted) return { path: miscounted, message: texts.miscounted };
  const count = shareTables.reduce((sum, table) => sum + content[table].length, 0);
  return count > shareLimits.records ? { path: '', message: texts.tooMany } : null;
}

const lineEnd = 0x0a;

/** A line of at most `most` bytes from `start`, as text; null where there is none. */
function readLine(file: Uint8Array<ArrayBuffer>, start: number, most: number): { readonly text: string; readonly next: number } | null {
  const end = file.subarray(start, start + most + 1).indexOf(lineEnd);
  if (end < 0) return null;
  const text = decoded(file.subarray(start, start + end));
  return text === null ? null : { text, next: start + end + 1 };
}

function decoded(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Undefined for what is no JSON. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const refused = (path: string, message: LocalText): Refused => refusedAll([{ path, message }]);
const refusedAll = (problems: readonly Problem[]): Refused => ({ ok: false, problems, more: false });

const texts = {
  notAShare: { 'zh-CN': '这不是原证助手的分享文件', en: 'This is not a file shared from OriginMate' },
  newer: { 'zh-CN': '文件由更新版本的原证助手生成，请先更新扩展', en: 'The file was made by a newer OriginMate; update the extension first' },
  tooLarge: { 'zh-CN': `文件太大，最多${shareLimits.bytes / 1024 / 1024} MB`, en: `The file is too large; at most ${shareLimits.bytes / 1024 / 1024} MB` },
  tooMany: { 'zh-CN': `记录太多，一个分享文件最多${shareLimits.records}条`, en: `Too many records; at most ${shareLimits.records} in one shared file` },
  cutOff: { 'zh-CN': '文件不完整，可能没有传完，请对方重新发送', en: 'The file is not complete; it may have been cut off. Ask for it again' },
  longer: { 'zh-CN': '文件末尾多出了内容，请对方重新发送', en: 'Something was added at the end of the file. Ask for it again' },
  altered: { 'zh-CN': '内容与校验值不符：文件已损坏或被改动，请对方重新发送', en: 'The content does not match its checksum: the file is damaged or was altered. Ask for it again' },
  notText: { 'zh-CN': '内容不是有效的UTF-8文字', en: 'The content is not valid UTF-8 text' },
  notJson: { 'zh-CN': '此处不是有效的JSON', en: 'This is not valid JSON' },
  notShared: { 'zh-CN': '这类记录不能分享', en: 'Records of this kind are not shared' },
  miscounted: { 'zh-CN': '条数与文件头所写的不一致', en: 'There are not as many as the header says' },
} as const satisfies Record<string, LocalText>;
