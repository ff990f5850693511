import { fields } from '@/lib/certificate/fields';
import type { Section } from '@/lib/certificate/field';
import type { Finding, Severity } from '@/lib/certificate/finding';
import { parsePath, type Path } from '@/lib/certificate/path';

export const severities = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

/** Findings of one box: a field, a row or a section. */
export interface FindingGroup {
  readonly path: Path;
  readonly findings: readonly Finding[];
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Place of a path in the message: section, row, field. A section or row stands before what is in it. */
function placeOf(path: Path): number {
  const parts = parsePath(path);
  if (!parts) return Number.MAX_SAFE_INTEGER;
  const section = Object.keys(fields).indexOf(parts.section);
  const tag = parts.tag === null ? 0 : Object.keys(fields[parts.section as Section]).indexOf(parts.tag) + 1;
  return section * 10_000_000 + ((parts.row ?? -1) + 1) * 1000 + tag;
}

const rank = ({ severity }: Finding): number => severities.indexOf(severity);

/** Findings by box: boxes with the gravest first, then in the order of the message; in a box the gravest first. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const byPath = new Map<Path, Finding[]>();
  for (const finding of findings) byPath.set(finding.path, [...(byPath.get(finding.path) ?? []), finding]);
  return [...byPath]
    .map(([path, own]) => ({ path, findings: own.toSorted((a, b) => rank(a) - rank(b)) }))
    .map((group) => ({ group, worst: Math.min(...group.findings.map(rank)), place: placeOf(group.path) }))
    .sort((a, b) => a.worst - b.worst || a.place - b.place)
    .map(({ group }) => group);
}
