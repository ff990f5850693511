import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { LessonRecord } from '@/lib/library/records';
import type { FormMarks, KnownForm, Lesson } from '@/lib/platform/form-structure';
import { structureLimits } from '@/lib/platform/form-structure-limits';
import { type FormSeen, formConfirmSchema, formSeenSchema } from '@/lib/platform/form-messages';
import { randomId } from '@/lib/platform/random-id';
import { rateLimit } from '@/lib/platform/rate-limit';
import type { FrameAddress } from '@/lib/platform/sender';
import { compareForm } from '@/lib/portal/drift';
import { confirmed, learn, newForm, type RememberedForm, rememberedFormSchema, withVisit } from '@/lib/portal/drift-memory';
import { isSameForm, likenessOf, marksOf } from '@/lib/portal/fingerprint-marks';

/** Where remembered forms are kept; tests give their own. */
export interface FormMemory {
  read(): Promise<unknown>;
  write(forms: readonly RememberedForm[]): Promise<void>;
}

export interface KnownForms {
  /** Answers an assistant that tells what its form is built like; null for a message that is none of that. `keepsNothing`: the tab is in a private window. */
  hear(message: unknown, frame: FrameAddress, keepsNothing: boolean): Promise<KnownForm> | null;
  /** Answers the extension's own pages; null for a message that is not about known forms. */
  answer(message: unknown): Promise<{ readonly confirmed: boolean }> | null;
  /** Lessons were written. */
  changed(): void;
}

export interface KnownFormsOptions {
  readonly loadLessons: () => Promise<readonly LessonRecord[]>;
  readonly memory?: FormMemory;
  /** Now, in milliseconds since 1970 UTC. */
  readonly now?: () => number;
}

/** So often a minute may one frame tell of its form. */
const mostAMinute = 60;
const unknown: KnownForm = { form: null, marks: null, lessons: [], changes: [] };

const key = 'knownForms';
const inStorage: FormMemory = {
  read: async () => (await browser.storage.local.get(key))[key],
  write: (forms) => browser.storage.local.set({ [key]: forms }),
};

/**
 * Remembers how the portals' forms are built, structure only, and gives each page the lessons of its own host and form.
 * The one writer of that memory; calls are taken one after another, and what was said is stored before it is answered.
 */
export function knownForms({ loadLessons, memory = inStorage, now = Date.now }: KnownFormsOptions): KnownForms {
  let lessons: Promise<readonly LessonRecord[]> | null = null;
  const tooOften = rateLimit(mostAMinute, now);
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work, work);
    turn = done.catch(() => undefined);
    return done;
  };

  /** What is damaged or of another time is forgotten, form by form. */
  async function read(): Promise<RememberedForm[]> {
    return z.array(z.unknown()).catch([]).parse(await memory.read()).flatMap((form) => rememberedFormSchema.safeParse(form).data ?? []);
  }

  async function store(forms: readonly RememberedForm[], changed: RememberedForm): Promise<void> {
    const others = forms.filter(({ id }) => id !== changed.id);
    await memory.write([...others, changed].sort((a, b) => b.seenAt - a.seenAt).slice(0, structureLimits.forms));
  }

  async function lessonsFor(host: string, marks: FormMarks): Promise<Lesson[]> {
    lessons ??= loadLessons();
    try {
      const own = (await lessons).filter((lesson) => lesson.host === host && isSameForm(lesson.form, marks));
      return own.slice(0, structureLimits.lessons).map(({ id, control, field }) => ({ id, control, field }));
    } catch {
      // Why the library does not open is told where it is used. The next form asks again.
      lessons = null;
      return [];
    }
  }

  async function see(seen: FormSeen, host: string, keepsNothing: boolean): Promise<KnownForm> {
    const marks = marksOf(seen.controls);
    if (!marks) return unknown;
    const forms = await read();
    const before = mostAlike(forms.filter((form) => form.host === host), marks) ?? newForm(randomId(), host, marks, now());
    const known = withVisit(before, seen.visit);
    const changes = compareForm(known, seen);
    if (!keepsNothing) await store(forms, learn(known, seen, changes, marks, now()));
    return { form: known.id, marks, lessons: await lessonsFor(host, marks), changes };
  }

  async function confirm(id: string, field: string | null): Promise<{ readonly confirmed: boolean }> {
    const forms = await read();
    const form = forms.find((each) => each.id === id);
    if (form) await store(forms, confirmed(form, field));
    return { confirmed: form !== undefined };
  }

  return {
    hear(message, { tabId, frameId, origin }, keepsNothing) {
      const said = formSeenSchema.safeParse(message);
      if (!said.success || !URL.canParse(origin)) return null;
      return tooOften(`${tabId}:${frameId}`) ? Promise.resolve(unknown) : inTurn(() => see(said.data, new URL(origin).host, keepsNothing));
    },
    answer(message) {
      const said = formConfirmSchema.safeParse(message);
      return said.success ? inTurn(() => confirm(said.data.form, said.data.field)) : null;
    },
    changed() {
      lessons = null;
    },
  };
}

const mostAlike = (forms: readonly RememberedForm[], marks: FormMarks): RememberedForm | undefined =>
  forms.filter((form) => isSameForm(form.marks, marks)).toSorted((a, b) => likenessOf(b.marks, marks) - likenessOf(a.marks, marks))[0];
