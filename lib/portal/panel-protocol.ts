import type { Application } from '../certificate/application';
import type { CertType } from '../certificate/types';
import type { Finding } from '../certificate/finding';
import type { Path } from '../certificate/path';
import type { ControlSketch, KnownForm } from '../platform/form-structure';
import type { FormDescription } from './describe-form-schema';
import type { LessonUse } from './lessons';
import type { ControlKind, Evidence, PortalPage, UnrecognisedReason } from './model';
import type { FillPlan, FillReport } from './fill-plan';
import type { PageReading } from './pages/readings';

/** A recognised field as the panel shows it. */
export interface FieldView {
  readonly path: Path;
  /** As read from the page. */
  readonly value: string;
  /** `row`: read from a table of rows. */
  readonly kind: ControlKind | 'row' | 'code';
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** The control that holds it; null for what is read from a table of rows. */
  readonly controlId?: string | null;
}

export interface UnrecognisedView {
  readonly controlId: string;
  readonly label: string;
  readonly reason: UnrecognisedReason;
  readonly candidates: readonly Path[];
}

/** All that the panel knows of one form. Sent by the assistant whenever it changes. */
export interface FormSnapshot {
  readonly formId: string;
  readonly host: string;
  readonly page: PortalPage;
  readonly certType: CertType | null;
  readonly application: Application;
  readonly fields: readonly FieldView[];
  readonly unrecognised: readonly UnrecognisedView[];
  readonly findings: readonly Finding[];
  readonly goodsTotal: number | null;
  readonly goodsComplete: boolean;
  /** Why nothing may be written here (frame not allowed), or null. */
  readonly readOnly: 'foreign-frame' | null;
  /** Id under which what stands here now is kept as a draft, if it is. */
  readonly draftId?: string;
  /** What is known of the form, and what became of its lessons; absent before that is known. */
  readonly known?: KnownForm | null;
  readonly lessons?: readonly LessonUse[];
  /** Something keeps taking our marks out of the page; they stay away. */
  readonly marksLost?: boolean;
}

/** Panel → assistant, over the panel port. */
export type ToAssistant =
  | { readonly type: 'jump'; readonly path: Path }
  | { readonly type: 'show-control'; readonly controlId: string }
  | { readonly type: 'fix'; readonly edits: readonly { readonly path: Path; readonly value: string }[] }
  | { readonly type: 'fill'; readonly plan: FillPlan }
  | { readonly type: 'stop' }
  | { readonly type: 'undo'; readonly planId: string }
  | { readonly type: 'rescan' }
  | ToTeacher;

/** For the part of the assistant that lets fields be pointed out and describes the form. */
export type ToTeacher =
  /** Point a field out: that control, or null for the user to point it out on the page. */
  | { readonly type: 'teach'; readonly controlId: string | null }
  | { readonly type: 'teach-end' }
  | { readonly type: 'describe' };

/** A control that the user pointed out. `sketch` null: it belongs to a list, whose columns go by their headings. */
export interface PointedControl {
  readonly controlId: string;
  readonly sketch: ControlSketch | null;
}

/** Assistant → panel, over the panel port. */
export type FromAssistant =
  | { readonly type: 'snapshot'; readonly snapshot: FormSnapshot }
  | { readonly type: 'fill-report'; readonly report: FillReport }
  /** `on` while the user points on the page; `failed`: the part that does it did not load. */
  | { readonly type: 'pointing'; readonly state: 'on' | 'off' | 'failed' }
  | { readonly type: 'pointed'; readonly control: PointedControl }
  | { readonly type: 'described'; readonly description: FormDescription };

/** All that the panel knows of a page beside the entry form. Sent whenever it changes. */
export interface PageSnapshot {
  readonly pageId: string;
  readonly host: string;
  /** The texts of the page that tell which one it is. */
  readonly evidence: readonly string[];
  readonly reading: PageReading;
  /** Why nothing may be written here (frame not allowed), or null. */
  readonly readOnly: 'foreign-frame' | null;
}

/** Panel → page, over the page port. */
export type ToPage = Extract<ToAssistant, { readonly type: 'fill' | 'stop' | 'undo' | 'rescan' }>;

/** Page → panel, over the page port. */
export type FromPage = { readonly type: 'page'; readonly snapshot: PageSnapshot } | Extract<FromAssistant, { readonly type: 'fill-report' }>;
