import type { Path } from '@/lib/certificate/path';
import type { SameEnterprise } from '@/lib/library/enterprise';
import type { FillPreview } from '@/lib/portal/plan';
import { type Ticks, tickedPaths } from '../fill/ticks';

/** The number of an application that may exist already: another form must not get it unasked. */
const number: readonly Path[] = ['CertificateHead.CertNo'];
/** Who applies: given by the log-in. Where it cannot be read, the draft's must not take its place unasked. */
const identity: readonly Path[] = ['AplRegNo', 'CiqRegNo', 'EntMgrNo', 'EtpsName', 'ApplName', 'Applicant', 'ApplTel'].map((tag) => `CertificateHead.${tag}`);

/** Fields that a draft fills only when the user has ticked them. */
export function heldBack({ fields }: FillPreview, enterprise: SameEnterprise): ReadonlySet<Path> {
  const careful = new Set(enterprise === 'same' ? number : [...number, ...identity]);
  return new Set(fields.filter(({ path, state }) => state === 'fills' && careful.has(path)).map(({ path }) => path));
}

/** The fields of a draft that are ticked now: as in every preview, without those held back that the user did not tick. */
export function draftTicks(preview: FillPreview, ticks: Ticks, enterprise: SameEnterprise): ReadonlySet<Path> {
  const held = heldBack(preview, enterprise);
  return new Set([...tickedPaths(preview, ticks)].filter((path) => !held.has(path) || ticks.has(path)));
}
