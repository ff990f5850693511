import { contains } from '@/lib/portal/dom';
import type { Binding, FormReading } from '@/lib/portal/model';
import { fieldOf } from '@/lib/portal/pages/read-pre-review';
import { preReviewFields } from '@/lib/portal/pages/readings';
import { preReviewPath } from '@/lib/portal/pages/pre-review-path';
import type { Writer } from '../writer.content/writer';

/** The fields of the pre-review form that can be written into now, each by its path; a field whose control no kit knows is left out. */
export function bindPreReview(root: Document, findControls: Writer['findControls']): Pick<FormReading, 'bindings' | 'tables' | 'editing'> {
  const controls = findControls(root).map(({ control }) => control);
  const bindings = preReviewFields.flatMap((name): Binding[] => {
    const field = fieldOf(root, name);
    const found = field ? controls.filter(({ element }) => element === field || contains(element, field)) : [];
    const [control] = found;
    return control && found.length === 1 ? [{ path: preReviewPath(name), codePath: null, control, score: 1, evidence: [] }] : [];
  });
  return { bindings, tables: [], editing: null };
}
