import type { Application } from '../certificate/application';
import type { CertType } from '../certificate/types';
import type { Finding } from '../certificate/finding';
import type { Path } from '../certificate/path';
import type { ControlKind, Evidence, PortalPage, UnrecognisedReason } from './model';
import type { FillPlan, FillReport } from './fill-plan';

/** A recognised field as the panel shows it. */
export interface FieldView {
  readonly path: Path;
  /** As read from the page. */
  readonly value: string;
  /** `row`: read from a table of rows. */
  readonly kind: ControlKind | 'row' | 'code';
  readonly score: number;
  readonly evidence: readonly Evidence[];
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
}

/** Panel → assistant, over the panel port. */
export type ToAssistant =
  | { readonly type: 'jump'; readonly path: Path }
  | { readonly type: 'show-control'; readonly controlId: string }
  | { readonly type: 'fix'; readonly edits: readonly { readonly path: Path; readonly value: string }[] }
  | { readonly type: 'fill'; readonly plan: FillPlan }
  | { readonly type: 'stop' }
  | { readonly type: 'undo'; readonly planId: string }
  | { readonly type: 'rescan' };

/** Assistant → panel, over the panel port. */
export type FromAssistant =
  | { readonly type: 'snapshot'; readonly snapshot: FormSnapshot }
  | { readonly type: 'fill-report'; readonly report: FillReport };
