import type { Finding, Severity } from '../lib/certificate/finding';
import { certTypes, isCertType } from '../lib/certificate/types';
import type { Locale } from '../lib/certificate/text';
import { sourceOf } from '../lib/rulebook/sources';
import type { ReadingProblem } from './read-application';

/** What came of one file. */
export type FileResult =
  | { readonly file: string; readonly certType: string | null; readonly findings: readonly Finding[] }
  | { readonly file: string; readonly code: string; readonly problems: readonly ReadingProblem[] };

/** One line of JSON: sources written out. */
export function jsonLine(result: FileResult): string {
  if ('problems' in result) return JSON.stringify({ file: result.file, error: { code: result.code, problems: result.problems } });
  const findings = result.findings.map(({ rule, severity, path, message, sources, fix }) => ({
    rule, severity, path, message, sources: sources.map(writtenOut), ...(fix && { fix }),
  }));
  return JSON.stringify({ file: result.file, certType: result.certType, findings });
}

/** A list for people. */
export function readableList(result: FileResult, locale: Locale): string {
  const chinese = locale === 'zh-CN';
  if ('problems' in result) return `${result.file}\n  ${chinese ? '未检查：不是可读的申请' : 'not checked: no readable application'}`;
  const type = result.certType && isCertType(result.certType) ? certTypes[result.certType][locale] : chinese ? '未选证书类型' : 'no certificate type';
  const lines = result.findings.map((finding) => {
    const titles = finding.sources.map((id) => sourceOf(id)?.title[locale] ?? id).join(chinese ? '、' : '; ');
    const fix = finding.fix ? `\n      ${chinese ? '可改：' : 'fix: '}${finding.fix.label[locale]}` : '';
    return `  ${names[finding.severity][locale]} ${finding.path}  ${finding.message[locale]}${fix}\n      ${finding.rule} · ${titles}`;
  });
  const count = (severity: Severity): string => `${names[severity][locale]} ${result.findings.filter((finding) => finding.severity === severity).length}`;
  return [`${result.file}  ${type}`, ...lines, `  ${count('error')} · ${count('warning')} · ${count('hint')}`].join('\n');
}

/** One line for each problem, for stderr. */
export const problemLines = (file: string, problems: readonly ReadingProblem[], locale: Locale): string[] =>
  problems.map(({ path, message }) => `${file}: ${path ? `${path}: ` : ''}${message[locale]}`);

const names: Readonly<Record<Severity, Readonly<Record<Locale, string>>>> = {
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '提醒', en: 'warning' },
  hint: { 'zh-CN': '提示', en: 'hint' },
};

/** A source as JSON, by its id; title and publisher in both languages. */
export function writtenOut(id: string): object {
  const source = sourceOf(id);
  if (!source) return { id };
  const { title, publisher, date, address, article } = source;
  return { id, title, publisher, ...(date && { date }), ...(address && { address }), ...(article && { article }) };
}
