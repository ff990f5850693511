import { i18n } from '#i18n';
import { fieldSpec } from '@/lib/certificate/fields';
import type { Section } from '@/lib/certificate/field';
import { parsePath, type Path } from '@/lib/certificate/path';
import type { Locale } from '@/lib/certificate/text';

const sectionName = (section: Section): string => {
  switch (section) {
    case 'CertificateHead':
      return i18n.t('assistant.section.head');
    case 'Goods':
      return i18n.t('assistant.section.goods');
    case 'ModCertificate':
      return i18n.t('assistant.section.amendment');
    case 'NonpartyCorp':
      return i18n.t('assistant.section.nonParty');
    case 'OriInv':
      return i18n.t('assistant.section.invoices');
    case 'AplPromise':
      return i18n.t('assistant.section.undertaking');
  }
};

/** What a path is called in the user's language: `启运港`, `货物 · 第 3 行 · 货物描述`. */
export function nameOfPath(path: Path, locale: Locale): string {
  const parts = parsePath(path);
  if (!parts) return path;
  const field = parts.tag === null ? null : (fieldSpec(parts.section, parts.tag)?.label[locale] ?? parts.tag);
  if (parts.row === null) return field ?? sectionName(parts.section);
  return [sectionName(parts.section), i18n.t('assistant.section.row', [parts.row + 1]), field].filter((part) => part !== null).join(' · ');
}
