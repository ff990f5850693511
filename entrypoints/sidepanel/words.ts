import { i18n } from '#i18n';
import { localText } from '@/components/locale';
import { sectionName } from '@/components/section-name';
import { closedCodeList } from '@/lib/certificate/codes';
import { fieldSpec } from '@/lib/certificate/fields';
import type { Severity } from '@/lib/certificate/finding';
import { parsePath, type Path } from '@/lib/certificate/path';

const severityNames: Readonly<Record<Severity, () => string>> = {
  error: () => i18n.t('panel.severity.error'),
  warning: () => i18n.t('panel.severity.warning'),
  hint: () => i18n.t('panel.severity.hint'),
};

export const severityName = (severity: Severity): string => severityNames[severity]();

/** What a box is called: where it stands (`货物 · 第 3 行`) and the field (`货物描述`; null for a row or section). */
export function boxName(path: Path): { readonly place: string; readonly field: string | null } {
  const parts = parsePath(path);
  if (!parts) return { place: path, field: null };
  const row = parts.row === null ? [] : [i18n.t('panel.section.row', [parts.row + 1])];
  const spec = parts.tag === null ? undefined : fieldSpec(parts.section, parts.tag);
  return { place: [sectionName(parts.section), ...row].join(' · '), field: spec ? localText(spec.label) : null };
}

/** True for a field of the certificate itself, whose name needs no place beside it. */
export const isHead = (path: Path): boolean => parsePath(path)?.section === 'CertificateHead';

/** The same in one line: `启运港`, `货物 · 第 3 行 · 货物描述`. */
export function pathName(path: Path): string {
  const { place, field } = boxName(path);
  if (field === null) return place;
  return parsePath(path)?.row === null ? field : `${place} · ${field}`;
}

/** What a code means where its list is closed (`1` 一般贸易), else null. */
export function codeMeaning(path: Path, value: string): string | null {
  const parts = parsePath(path);
  const id = parts?.tag == null ? undefined : fieldSpec(parts.section, parts.tag)?.codes;
  const list = id && closedCodeList(id);
  const meaning = list && Object.hasOwn(list, value) ? list[value] : undefined;
  return meaning ? localText(meaning) : null;
}
