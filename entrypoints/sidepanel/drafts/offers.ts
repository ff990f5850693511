import { type DraftRecord, filledFields, saysAllOf, whatItSays } from '@/lib/library/draft';
import { compareEnterprises, enterpriseOf, type SameEnterprise } from '@/lib/library/enterprise';
import { invoicesKey } from '@/lib/certificate/invoice-key';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { type FillPreview, planFill } from '@/lib/portal/plan';

/** A draft beside the form on show. */
export interface BesideForm {
  readonly draft: DraftRecord;
  /** Whose the draft is, by what can be read on both. */
  readonly enterprise: SameEnterprise;
  readonly fields: number;
}

export interface Offers {
  /** The latest draft that may have been lost from this very form and would change something in it; null for none. */
  readonly offered: BesideForm | null;
  /** All drafts of such forms that say anything the form does not, the latest first. */
  readonly all: readonly BesideForm[];
}

/** True when the preview holds anything that would be written, or could be once lines may be added. */
const changesAnything = ({ fields, goods, goodsBlocked }: FillPreview): boolean =>
  fields.some(({ state }) => state !== 'same') || goods.some(({ state }) => state !== 'same') || goodsBlocked !== null;

/**
 * The drafts that may be offered beside a form: of the same portal host and kind of form, not the form's own, not of a form
 * that is open elsewhere (`openForms`, ids), and saying something that does not stand there.
 */
export function offersFor(drafts: readonly DraftRecord[], form: FormSnapshot, openForms: ReadonlySet<string>): Offers {
  const own = enterpriseOf(form.application);
  const said = whatItSays(form.application);
  const all = drafts
    .filter((draft) => draft.host === form.host && draft.kind === form.page && draft.id !== form.draftId)
    .filter((draft) => !openForms.has(draft.formId) && !saysAllOf(said, draft.application))
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
    .map((draft): BesideForm => ({ draft, enterprise: compareEnterprises(draft.enterprise, own), fields: filledFields(draft.application) }));
  const offered = all.find(({ draft, enterprise }) => !draft.aside && enterprise !== 'other' && mayBeThisOne(draft, form) && changesAnything(planFill(draft.application, form)));
  return { offered: offered ?? null, all };
}

/** A form that shows another invoice or another number is another application; one that shows none may be the lost one, opened anew. */
function mayBeThisOne({ application: { CertificateHead: draft } }: DraftRecord, { application: { CertificateHead: form } }: FormSnapshot): boolean {
  const invoices = [invoicesKey(draft.InvNo), invoicesKey(form.InvNo)];
  if (invoices.every((key) => key !== '')) return invoices[0] === invoices[1];
  const numbers = [draft.CertNo ?? '', form.CertNo ?? ''].map((number) => number.trim());
  // Some portals give a number to a form as soon as it opens: beside an empty form it says nothing.
  return numbers.includes('') || numbers[0] === numbers[1] || invoices[1] === '';
}
