import type { Finding } from '@/lib/certificate/finding';
import { sourceOf } from '@/lib/rulebook/sources';

/** The titles of a finding's sources in one line, '' for none. */
export const sourceLine = (finding: Finding): string =>
  finding.sources.map((id) => sourceOf(id)?.title ?? '').filter((title) => title !== '').join('；');
