import { browser } from 'wxt/browser';
import type { Edit } from '@/lib/certificate/finding';
import type { Path } from '@/lib/certificate/path';
import type { LocalText } from '@/lib/certificate/text';
import { ancestorOrigins } from '@/lib/platform/frames';
import type { PageReply } from '@/lib/platform/messages';
import { obtainPart } from '@/lib/platform/parts';
import { randomId } from '@/lib/platform/random-id';
import type { FillPlan, FillReport, FillResult } from '@/lib/portal/fill-plan';
import type { Writer } from '../writer.content/writer';
import type { FormReading } from '@/lib/portal/model';

/** All writing into the form: one filling at a time, each with its report and its way back. */
export interface Writing {
  /** Why nothing may be written here, or null. Asked anew before every filling. */
  readonly readOnly: 'foreign-frame' | null;
  fill(plan: FillPlan): Promise<void>;
  /** Applies a mend whose change the user has seen. */
  fix(edits: readonly Edit[]): Promise<void>;
  stop(): void;
  undo(planId: string): Promise<void>;
}

/** The form that is written into. */
export interface WrittenForm {
  /** What stands at the path, '' when nothing or unknown. */
  valueOf(path: Path): string;
  /** Recognises and reads anew. */
  fresh(): Pick<FormReading, 'bindings' | 'tables' | 'editing'>;
  /** After writing: what stands there has changed. */
  rebind(): void;
}

const busy: LocalText = { 'zh-CN': '上一次填写尚未结束，本次没有写入。', en: 'Another filling is still running; nothing was written.' };
const foreignFrame: LocalText = { 'zh-CN': '本页不在允许的网址内，没有写入。', en: 'This page is not on an allowed address; nothing was written.' };

const notLoaded: LocalText = { 'zh-CN': '填写功能没有加载成功，本次没有写入；请刷新页面后再试（刷新前先暂存）。', en: 'The part that fills did not load; nothing was written. Reload the page (save a draft first) and try again.' };

const notWritten = (path: Path, stands: string, reason: LocalText): FillResult => ({ path, wanted: '', before: stands, found: stands, outcome: 'stopped', reason });

async function frameAllowed(): Promise<boolean> {
  const ancestors = ancestorOrigins(window);
  if (ancestors === null) return false;
  const reply: PageReply['frame.check'] | undefined = await browser.runtime.sendMessage({ type: 'frame.check', ancestors });
  return reply?.allowed === true;
}

export function startWriting(session: WrittenForm, host: Element, onReport: (report: FillReport) => void, onReadOnly: () => void, signal: AbortSignal): Writing {
  let readOnly: Writing['readOnly'] = null;
  let running: AbortController | null = null;
  const reports = new Map<string, FillReport>();

  const askFrame = async (): Promise<boolean> => {
    const allowed = await frameAllowed().catch(() => false);
    const next = allowed ? null : 'foreign-frame';
    if (next !== readOnly) {
      readOnly = next;
      onReadOnly();
    }
    return allowed;
  };
  void askFrame();

  const report = (next: FillReport): void => {
    reports.set(next.planId, next);
    onReport(next);
  };

  /** Runs one piece of writing. Where it may not run it says so, with nothing written. */
  async function run(planId: string, paths: readonly Path[], work: (writer: Writer, signal: AbortSignal) => Promise<FillReport>): Promise<void> {
    const refuse = (reason: LocalText): void =>
      onReport({ planId, state: 'stopped', total: paths.length, results: paths.map((path) => notWritten(path, session.valueOf(path), reason)) });
    if (running) return refuse(busy);
    // From here on a stop is heard, also while the frame is being asked about.
    const own = new AbortController();
    running = own;
    try {
      if (!(await askFrame())) return refuse(foreignFrame);
      const writer = await obtainPart<Writer>('writer');
      if (writer) report(await work(writer, AbortSignal.any([signal, own.signal])));
      else refuse(notLoaded);
    } finally {
      running = null;
      session.rebind();
    }
  }

  const surroundings = {
    bindings: session.fresh,
    overlays: () => [host],
    onReport: report,
  };

  const fill = (plan: FillPlan): Promise<void> =>
    run(plan.id, plan.entries.map(({ path }) => path), (writer, own) => writer.runFill({ plan, ...surroundings, allowed: () => readOnly === null, signal: own }));

  return {
    get readOnly() {
      return readOnly;
    },
    fill,
    fix(edits) {
      return fill({
        id: `fix-${randomId()}`,
        entries: edits.map(({ path, value }) => ({ path, now: session.valueOf(path), will: value })),
        goods: [],
      });
    },
    stop: () => running?.abort(),
    async undo(planId) {
      const done = reports.get(planId);
      if (!done) return;
      const paths = done.results.map(({ path }) => path);
      await run(planId, paths, (writer, own) => writer.undoFill({ report: done, ...surroundings, allowed: () => readOnly === null, signal: own }));
    },
  };
}
