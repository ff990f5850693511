import type { Problem } from '../library/problems';
import type { ImportPlan } from './plan-import';

/** Most records of each sort that a preview shows one by one; its counts are of all. */
const shownOfEach = 200;

/** What a file would bring, counted, with the first records of each sort. */
export interface PlanPreview {
  readonly counts: { readonly [K in keyof ImportPlan]: number };
  readonly first: ImportPlan;
}

/** What became of reading a file: what it would bring, what is wrong with it place by place, or nothing to be read. */
export type FilePreview = PlanPreview | { readonly problems: readonly Problem[]; readonly more: boolean } | { readonly unreadable: true };

/** The preview of a plan; records that stay the same are counted only. */
export const previewOf = (plan: ImportPlan): PlanPreview => ({
  counts: { new: plan.new.length, changed: plan.changed.length, same: plan.same.length, conflicts: plan.conflicts.length },
  first: { new: plan.new.slice(0, shownOfEach), changed: plan.changed.slice(0, shownOfEach), same: [], conflicts: plan.conflicts.slice(0, shownOfEach) },
});
