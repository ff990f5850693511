import type { ShareHeader } from '../../lib/exchange/share/share-format';
import { LibraryError } from '../../lib/library/errors';
import { tableNames } from '../../lib/library/table-names';
import { SheetError } from '../../lib/exchange/sheets/sheet-error';
import { armed, faultKinds } from './faults';
import { judgeKept, judgeStored, judgeTakenBack, judgeTexts, judgeWritten } from './judge-library';
import { judgeSheet } from './judge-sheet';
import type { Random } from './random';
import type { SeedFile } from './seeds';
import { startingLibraries } from './starts';
import { bytesOf, restore, stored, type Stored } from './stored';
import { planned, type Planned, type Refused } from './taking-in';
import { hostWorkers, workersAtRest } from './workers';

/** What became of a file. */
export interface Verdict {
  /** Why it was refused; null where it was read. */
  readonly refused: string | null;
  /** How many records it was planned to write. */
  readonly planned: number;
  /** A writing of it was broken off, and nothing of it stood there. */
  readonly rolledBack: boolean;
  /** How many records it wrote in the end. */
  readonly written: number;
  /** It was taken back as a whole. */
  readonly takenBack: boolean;
  readonly milliseconds: number;
}

/** Longest that a file may take, in milliseconds: of the processor, since a busy machine is no hang, and for one that waits for nothing. */
const longest = { working: 10_000, waiting: 60_000 } as const;

/** What hangs holds the library still: no other file can be judged in this process. */
export class NeverEnded extends Error {
  constructor() {
    super('It never came to an end');
  }
}

export type Judge = (file: SeedFile, bytes: Uint8Array<ArrayBuffer>, random: Random) => Promise<Verdict>;

/**
 * What takes files in as the product does, from the first byte to the library and back, in this process; `random` decides
 * which library a file comes into, what the user answers, and whether and where a writing is broken off. It throws where a
 * file behaves in a way that it must not: an error of no kind of ours, a library that holds other than what was planned, or
 * something where the file was refused or broken off, a record that is not valid, a text of nobody's or one that was lost,
 * a changed prototype, more than ten seconds; {@link NeverEnded} where it waits for ever.
 */
export async function readyToJudge(): Promise<Judge> {
  await hostWorkers();
  const starts = await startingLibraries();
  const natives = nativeNames();
  return async (file, bytes, random) => {
    const before = random.pick(starts);
    await restore(before);
    const began = performance.now();
    const usedBefore = process.cpuUsage();
    if (file.kind === 'xlsx' || file.kind === 'csv') await judgeSheet(bytes);
    const verdict = await notHanging(takenIn(file, bytes, await stored(), random));
    const milliseconds = performance.now() - began;
    const { user, system } = process.cpuUsage(usedBefore);
    if ((user + system) / 1000 > longest.working) throw new Error('It took more than ten seconds');
    if (nativeNames() !== natives) throw new Error('Every object has another property now');
    return { ...verdict, milliseconds };
  };
}

async function notHanging<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NeverEnded()), longest.waiting);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const nativeNames = (): string => [Object, Array, String, Number, Map, Set].map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join()).join(';');

type Course = Omit<Verdict, 'milliseconds'>;

async function takenIn(file: SeedFile, bytes: Uint8Array<ArrayBuffer>, before: Stored, random: Random): Promise<Course> {
  const stop = new AbortController();
  const nothing: Course = { refused: null, planned: 0, rolledBack: false, written: 0, takenBack: false };
  const plan = await planned(file, bytes.slice(), random, stop.signal).catch((error: unknown) => {
    if (error instanceof SheetError) return { code: error.code, problems: [{ path: error.place, message: error.text }] };
    throw error;
  });
  await unchanged(before, 'planned');
  if (!plan) return nothing;
  if ('problems' in plan) return { ...nothing, refused: reasonOf(plan) };
  if (file.kind === 'json' || file.kind === 'share') judgeContent(file.kind, bytes, plan, before);

  const rolledBack = random.below(2) === 0 && (await brokenOff(plan, before, random, stop));
  if (rolledBack === 'stopped') return { ...nothing, planned: plan.count, rolledBack: true };
  const written = rolledBack === 'written' ? plan.count : await committed(plan, before);
  await workersAtRest();
  judgeStored(await stored());
  const undo = written > 0 && random.below(2) === 0 ? plan.undo : null;
  if (undo) {
    await undo();
    await workersAtRest();
    const after = await stored();
    judgeStored(after);
    judgeTakenBack(before, after);
  }
  return { refused: null, planned: plan.count, rolledBack: rolledBack === 'failed', written, takenBack: undo !== null };
}

async function committed(plan: Planned, before: Stored, onSettled: () => void = () => undefined): Promise<number> {
  const began = Date.now();
  const written = await plan.commit().finally(onSettled);
  const after = await stored();
  if (written !== plan.count) throw new Error(`${plan.count} records were planned, ${written} are said to be written`);
  judgeWritten(before, after, plan, { began, ended: Date.now() });
  if (written === 0) await unchanged(before, 'committed, with nothing to write');
  return written;
}

/** Breaks off a writing. `failed`: it can be tried again; `stopped`: it is over; `written`: it was over already, or in other hands. */
async function brokenOff(plan: Planned, before: Stored, random: Random, stop: AbortController): Promise<'failed' | 'stopped' | 'written'> {
  const kind = random.pick(faultKinds);
  const fault = armed(kind, random.below(2 * plan.count + 3), () => stop.abort());
  const error = await committed(plan, before, fault.disarm).then(() => null, (cause: unknown) => cause);
  await workersAtRest();
  if (error === null) {
    if (fault.struck() && kind !== 'stopped') throw new Error('It is said to be written, though it was broken off');
    return 'written';
  }
  if (!fault.struck()) throw error;
  if (!(error instanceof LibraryError) && error !== stop.signal.reason) throw error;
  await unchanged(before, `broken off (${kind})`);
  return kind === 'stopped' ? 'stopped' : 'failed';
}

async function unchanged(before: Stored, when: string): Promise<void> {
  if (!bytesOf(before).equals(bytesOf(await stored()))) throw new Error(`The library is not as it was, after the file was ${when}`);
}

function reasonOf({ problems, code }: Refused & { readonly code?: string }): string {
  const [first] = problems;
  if (!first || problems.some(({ message }) => message['zh-CN'] === '' || message.en === '')) throw new Error('Refused without a reason');
  return code ?? first.message.en;
}

/** Each record of a file of records is in the plan: as many, in the file's own words, with all that it says. */
function judgeContent(kind: 'json' | 'share', bytes: Uint8Array<ArrayBuffer>, plan: Planned, before: Stored): void {
  const lines = new TextDecoder().decode(bytes).split('\n');
  const content = parsed(kind === 'share' ? lines.slice(2) : lines) as Readonly<Record<string, unknown>>;
  const records = tableNames.reduce((sum, table) => sum + (Array.isArray(content[table]) ? content[table].length : 0), 0);
  if (plan.records !== records) throw new Error(`${records} records in the file, ${plan.records} in the plan`);
  judgeTexts(plan.items, content, before);
  judgeKept(plan.items, content, kind === 'share' ? (parsed(lines.slice(0, 1)) as ShareHeader).records.withheld : {});
}

const parsed = (lines: readonly string[]): unknown => JSON.parse(lines.join('\n').replace(/^\uFEFF/, ''));
