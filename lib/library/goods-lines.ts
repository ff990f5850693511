import { fold } from './fold';
import type { GoodsPack } from './goods-packs';
import type { GoodsRecord } from './records';
import { hasSound, noSounds, soundMark, type Sounds } from './sounds';

/**
 * One pack made ready for searching: columns of text with one line for each of its records, in the pack's order. A
 * hundred thousand goods are searched by looking through some five hundred long strings; there is no object a record.
 * Derived: it holds only while it carries the revision of its pack.
 */
export interface GoodsIndexRow {
  readonly bucket: number;
  readonly revision: number;
  /** Folded: code, Chinese HS code, English name, first letters and syllables of the Chinese name, each behind its mark. */
  readonly latin: string;
  /** Folded: Chinese name. */
  readonly han: string;
  /** Folded: what only the user's own pages search: producer, supplier, note, codes of other sides. */
  readonly own: string;
  /** As they are shown. */
  readonly ids: string;
  readonly hsCodes: string;
  readonly namesZh: string;
  readonly namesEn: string;
  /** Type, criterion, type, criterion, set apart by {@link cellMark}. */
  readonly criteria: string;
  /** ` BUYER:7`, one after another: how often it went to whom. */
  readonly buyers: string;
  /** When it was last filled into a form, 0 for never, and when it was last written: two numbers a record. */
  readonly times: Float64Array;
  /** Names that wait for their sounds. */
  readonly soundless: number;
}

const columns = ['latin', 'han', 'own', 'ids', 'hsCodes', 'namesZh', 'namesEn', 'criteria', 'buyers'] as const;

/** A row with nothing but some of its lines, in their order; those that it does not have are left out. */
export function rowWith(row: GoodsIndexRow, lines: readonly number[]): GoodsIndexRow {
  const some = [...new Set(lines)].filter((line) => line < row.times.length / 2).toSorted((one, other) => one - other);
  const until = (some.at(-1) ?? -1) + 1;
  const picked = columns.map((column) => {
    const texts = row[column].split('\n', until);
    return [column, some.map((line) => texts[line] ?? '').join('\n')] as const;
  });
  return { ...row, ...Object.fromEntries(picked), times: Float64Array.from(some.flatMap((line) => [row.times[2 * line] ?? 0, row.times[2 * line + 1] ?? 0])) };
}

/** Marks of the parts of a latin line. */
export const marks = { code: '\u0001', hs: '\u0002', english: '\u0003', first: '\u0004', syllables: '\u0005' } as const;

/** Stands between the cells of a line that holds several. */
export const cellMark = '\u0001';

/** A pack's index row. Names whose sound is not given are searched without. */
export function indexRowOf({ bucket, revision, records }: GoodsPack, sounds: Sounds = noSounds): GoodsIndexRow {
  const column = (cell: (record: GoodsRecord) => string): string => records.map(cell).join('\n');
  return {
    bucket,
    revision,
    latin: column(({ code, hsCode, nameEn, nameZh }) => {
      const [first = '', syllables = ''] = (sounds.get(nameZh) ?? '').split(soundMark);
      return `${marks.code}${searched(code)}${marks.hs}${hsCode}${marks.english}${searched(nameEn)}${marks.first}${searched(first)}${marks.syllables}${searched(syllables)}`;
    }),
    han: column(({ nameZh }) => searched(nameZh)),
    own: column((record) => searched([record.producerName, record.producerCode, record.supplier ?? '', record.note, ...(record.hsCodes ?? []).map(({ code }) => code)].join(' '))),
    ids: column(({ id }) => shown(id)),
    hsCodes: column(({ hsCode }) => hsCode),
    namesZh: column(({ nameZh }) => shown(nameZh)),
    namesEn: column(({ nameEn }) => shown(nameEn)),
    criteria: column(({ criteria }) => criteria.map(({ certType, criterion }) => `${certType}${cellMark}${shown(criterion).replaceAll(cellMark, '')}`).join(cellMark)),
    buyers: column(({ usedBy = [] }) => usedBy.map(({ buyer, count }) => ` ${buyer.replaceAll(/[\s:]/gu, '')}:${count}`).join('')),
    times: Float64Array.from(records.flatMap(({ lastUsedAt = 0, updatedAt }) => [lastUsedAt, updatedAt])),
    soundless: records.filter(({ nameZh }) => hasSound(nameZh) && !sounds.has(nameZh)).length,
  };
}

/** The sounds that a row holds already, by name. */
export function soundsIn(row: GoodsIndexRow | undefined): Sounds {
  if (!row) return noSounds;
  const lines = row.latin.split('\n');
  return new Map(
    row.namesZh.split('\n').flatMap((name, line) => {
      const [first = '', syllables = ''] = (lines[line] ?? '').slice((lines[line] ?? '').indexOf(marks.first) + 1).split(marks.syllables);
      return first === '' ? [] : [[unshown(name), `${first}${soundMark}${syllables}`] as const];
    }),
  );
}

/** Text in one line and without marks, folded. */
const searched = (text: string): string => (text === '' ? '' : fold(text).replaceAll(/[\p{Cc}\s]+/gu, ' '));

/** Text in one line that gives back every character. */
const shown = (text: string): string => (/[\\\n]/.test(text) ? text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n') : text);

/** The text that {@link shown} was given. */
export const unshown = (line: string): string => (line.includes('\\') ? line.replaceAll(/\\(.)/gu, (_, next: string) => (next === 'n' ? '\n' : next)) : line);
