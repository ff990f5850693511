import type { FieldSpec, Section } from '@/lib/certificate/field';
import { sectionName } from '@/components/section-name';
import { fields } from '@/lib/certificate/fields';
import { formatPath } from '@/lib/certificate/path';
import { localText } from '@/components/locale';

export interface FieldOption {
  /** `CertificateHead.InvNo` */
  readonly value: string;
  readonly label: string;
  readonly tag: string;
  /** All wordings, folded, for searching. */
  readonly haystack: string;
}

export interface FieldGroup {
  readonly group: string;
  readonly items: readonly FieldOption[];
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');

/** Every field of the message by its part, with all that it may be looked up by: both languages, other wordings, the official tag. */
export const fieldGroups = (): readonly FieldGroup[] =>
  (Object.entries(fields) as [Section, Record<string, FieldSpec>][]).map(([section, specs]) => ({
    group: sectionName(section),
    items: Object.entries(specs).map(([tag, { label, aliases }]) => ({
      value: formatPath(section, null, tag),
      label: localText(label),
      tag,
      haystack: [label['zh-CN'], label.en, tag, ...aliases].map(folded).join('\n'),
    })),
  }));

/** The fields that contain all words of the query; those whose name begins with it first. */
export function foundFields(groups: readonly FieldGroup[], query: string): readonly FieldGroup[] {
  const words = query.trim().split(/\s+/).map(folded).filter((word) => word !== '');
  if (words.length === 0) return groups;
  const rank = ({ label, tag }: FieldOption): number => ([label, tag].some((name) => folded(name).startsWith(words[0] ?? '')) ? 0 : 1);
  return groups
    .map(({ group, items }) => ({ group, items: items.filter(({ haystack }) => words.every((word) => haystack.includes(word))).toSorted((a, b) => rank(a) - rank(b)) }))
    .filter(({ items }) => items.length > 0);
}
