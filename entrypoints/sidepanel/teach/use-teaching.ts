import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { localText } from '@/components/locale';
import { libraryClient } from '@/lib/library/client';
import { asLibraryError } from '@/lib/library/errors';
import type { LessonRecord } from '@/lib/library/records';
import { columnKind } from '@/lib/portal/column-kind';
import { type Objection, objectionTo } from '@/lib/portal/lessons-check';
import { effectsOf, type LessonEffect } from '@/lib/portal/lessons-effects';
import { isSameForm } from '@/lib/portal/fingerprint-marks';
import type { FormSnapshot, PointedControl } from '@/lib/portal/panel-protocol';
import { useActions } from '../actions';
import type { Teaching } from '../connection/forms';
import type { Lessons } from './use-lessons';

/** The lesson given last, and what the form made of it. */
export interface Taught {
  readonly field: string | null;
  readonly label: string;
  /** `waiting` until the form has been read with it. */
  readonly state: 'waiting' | 'used' | 'not-found' | 'two-fit';
  readonly effects: readonly LessonEffect[];
}

export interface TeachingDesk {
  /** The control that waits to be named, or null. */
  readonly asking: PointedControl | null;
  readonly refusal: { readonly field: string; readonly objection: Objection } | null;
  readonly failure: string | null;
  readonly busy: boolean;
  readonly taught: Taught | null;
  /** Why nothing can be taught now, or null. */
  readonly blocked: string | null;
  /** Has the user point on the page, again after each lesson until ended. */
  point(): void;
  ask(controlId: string): void;
  choose(field: string | null): Promise<void>;
  cancel(): void;
  forget(lesson: LessonRecord): Promise<void>;
}

interface Given {
  readonly id: string;
  readonly control: PointedControl;
  readonly field: string | null;
  readonly before: FormSnapshot;
}

const client = libraryClient((message) => browser.runtime.sendMessage(message));

/** Everything about giving lessons: which control is asked about, storing what the user says of it, and what came of it. */
export function useTeaching(snapshot: FormSnapshot, teaching: Teaching, lessons: Lessons): TeachingDesk {
  const actions = useActions();
  const [handled, setHandled] = useState(teaching.pointed);
  const [refusal, setRefusal] = useState<TeachingDesk['refusal']>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [again, setAgain] = useState(false);
  const [given, setGiven] = useState<Given | null>(null);
  const asking = teaching.pointed === handled ? null : teaching.pointed;
  const uses = snapshot.lessons ?? [];

  const begin = (): void => {
    setRefusal(null);
    setFailure(null);
    setHandled(teaching.pointed);
  };

  async function store(control: PointedControl, field: string | null): Promise<void> {
    const marks = snapshot.known?.marks;
    if (lessons.state !== 'open' || !control.sketch || !marks) return;
    const { sketch } = control;
    const inUse = uses.find((use) => use.state === 'used' && use.controlId === control.controlId)?.id;
    const own = lessons.lessons.filter((lesson) => isSameForm(lesson.form, marks));
    const existing = own.find(({ id }) => id === inUse) ?? own.find((lesson) => JSON.stringify(lesson.control) === JSON.stringify(sketch));
    const id = existing?.id ?? crypto.randomUUID();
    await client.save('lessons', { id, host: snapshot.host, form: [...marks], control: sketch, field, createdAt: 0, updatedAt: 0 }, existing?.updatedAt ?? null);
    // An older lesson on the same field whose control is no longer found gives way; that on a list's column is another one than that on the control.
    const stale = own.filter((lesson) => lesson.id !== id && field !== null && lesson.field === field && (lesson.control.kind === columnKind) === (sketch.kind === columnKind));
    for (const lesson of stale) await client.remove('lessons', lesson.id, lesson.updatedAt);
    setGiven({ id, control, field, before: snapshot });
  }

  async function choose(field: string | null): Promise<void> {
    if (!asking?.sketch) return;
    const objection = field === null ? null : objectionTo(field, { controlId: asking.controlId, kind: asking.sketch.kind }, uses);
    setFailure(null);
    setRefusal(objection && field !== null ? { field, objection } : null);
    if (objection) return;
    setBusy(true);
    try {
      await store(asking, field);
      setHandled(teaching.pointed);
      actions.rescan();
      if (again) actions.teach(null);
    } catch (error) {
      setFailure(localText(asLibraryError(error).text));
    } finally {
      setBusy(false);
    }
  }

  return {
    asking,
    refusal,
    failure,
    busy,
    taught: given && taughtBy(given, snapshot),
    blocked: lessons.state === 'closed' ? lessons.why : lessons.state === 'open' ? (lessons.readOnly ?? (snapshot.known?.marks ? null : i18n.t('teach.tooSmall'))) : null,
    point() {
      begin();
      setAgain(true);
      actions.teach(null);
    },
    ask(controlId) {
      begin();
      setAgain(false);
      actions.teach(controlId);
    },
    choose,
    cancel() {
      begin();
      setAgain(false);
      actions.endTeaching();
    },
    async forget(lesson) {
      setFailure(null);
      setGiven(null);
      try {
        await client.remove('lessons', lesson.id, lesson.updatedAt);
        actions.rescan();
      } catch (error) {
        setFailure(localText(asLibraryError(error).text));
      }
    },
  };
}

function taughtBy({ id, control, field, before }: Given, now: FormSnapshot): Taught {
  const label = control.sketch?.label ?? '';
  const use = now.lessons?.find((each) => each.id === id && each.field === field);
  if (!use) return { field, label, state: 'waiting', effects: [] };
  return { field, label, state: use.state, effects: use.state === 'used' ? effectsOf(before, now, { controlId: control.controlId, field }) : [] };
}
