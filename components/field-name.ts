import { fieldSpec } from '@/lib/certificate/fields';
import { parsePath, type Path } from '@/lib/certificate/path';
import { localText } from './locale';
import { sectionName } from './section-name';

/** What a field (without its row) is called, outside the header with its part of the certificate: `货物 · 货物描述`; a whole part by its own name. */
export function fieldName(field: Path): string {
  const parts = parsePath(field);
  if (!parts) return field;
  const spec = parts.tag === null ? undefined : fieldSpec(parts.section, parts.tag);
  if (!spec) return sectionName(parts.section);
  return parts.section === 'CertificateHead' ? localText(spec.label) : `${sectionName(parts.section)} · ${localText(spec.label)}`;
}
