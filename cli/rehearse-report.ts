import type { Locale, LocalText } from '../lib/certificate/text';
import { fieldSpec } from '../lib/certificate/fields';
import { parsePath } from '../lib/certificate/path';
import type { DescribedControl } from '../lib/portal/describe-form-schema';
import type { FillOutcome } from '../lib/portal/fill-plan';
import type { Rehearsed } from './rehearse/in-browser';

const reasons: Readonly<Record<string, LocalText>> = {
  'no-label': { 'zh-CN': '旁边没有文字', en: 'no label text beside it' },
  'no-field': { 'zh-CN': '标签不属于原产地证申请', en: 'its label belongs to no certificate field' },
  'two-fit': { 'zh-CN': '有两个字段同样像', en: 'two fields fit equally well' },
  low: { 'zh-CN': '依据不足', en: 'too little evidence' },
  taken: { 'zh-CN': '该字段已由另一栏认领', en: 'another control holds this field' },
  'left-alone': { 'zh-CN': '已指明不是原产地证的字段', en: 'taught to be none of the fields' },
};

const outcomes: Readonly<Record<FillOutcome, LocalText>> = {
  kept: { 'zh-CN': '已填入并核对', en: 'filled and read back' },
  'changed-by-page': { 'zh-CN': '页面改动了填入的内容', en: 'changed by the page' },
  refused: { 'zh-CN': '未填入', en: 'not taken' },
  'user-typed': { 'zh-CN': '未覆盖', en: 'not overwritten' },
  'not-found': { 'zh-CN': '填写时找不到此栏', en: 'not found when filling' },
  'not-visible': { 'zh-CN': '不可见或不可编辑', en: 'hidden or disabled' },
  stopped: { 'zh-CN': '填写已停止', en: 'stopped' },
};

/** 0 when every control was recognised and every field tried was kept, else 1. */
export function exitOf({ form, filled }: Rehearsed): 0 | 1 {
  const whole = form.certificateForm && form.controls.every(({ field }) => field !== null);
  return whole && (filled ?? []).every(({ outcome }) => outcome === 'kept') ? 0 : 1;
}

/** One JSON object: the form as recognised (a description that can be rehearsed again), and what became of the filling. */
export const rehearsalJson = (file: string, { form, filled, refused }: Rehearsed): string => JSON.stringify({ file, form, filled, refused }, null, 2);

/** A list for people. */
export function readableRehearsal(file: string, { form, filled, refused }: Rehearsed, locale: Locale): string {
  const chinese = locale === 'zh-CN';
  const bound = form.controls.filter(({ field }) => field !== null);
  const rest = form.controls.filter(({ field }) => field === null);
  const fillOf = new Map((filled ?? []).map(({ path, outcome, reason }) => [path, `${outcomes[outcome][locale]}${reason ? ` (${reason[locale]})` : ''}`]));
  const kept = (filled ?? []).filter(({ outcome }) => outcome === 'kept').length;

  const lines = [
    `${file}  ${form.certificateForm ? (chinese ? '原产地证录入表单' : 'entry form of a certificate of origin') : chinese ? '不像原产地证录入表单' : 'not like the entry form of a certificate'}`,
    ...bound.map((control) => `  ✓ ${nameOf(control.field, locale)}  ${whyOf(control)}${filled ? `  ${fillOf.get(control.field ?? '') ?? (chinese ? '未试填' : 'not tried')}` : ''}`),
    ...form.tables.map(({ section, headers, fields, rows }) => `  ▤ ${section}  ${headers.map((header, at) => `${header || '·'}${fields[at] ? ` = ${fields[at]}` : ''}`).join(' | ')}  ${chinese ? `${rows} 行` : `${rows} rows`}`),
    ...rest.map((control) => `  ? ${calledIn(control)}  ${reasons[control.reason ?? '']?.[locale] ?? control.reason ?? ''}${control.candidates.length > 0 ? `  ${chinese ? '可能是' : 'might be'} ${control.candidates.join(', ')}` : ''}`),
    chinese ? `  认出 ${bound.length} 栏，未认出 ${rest.length} 栏${filled ? `；试填 ${filled.length} 栏，填上 ${kept} 栏` : ''}` : `  ${bound.length} recognised, ${rest.length} not${filled ? `; ${filled.length} filled, ${kept} kept` : ''}`,
  ];
  if (refused > 0) lines.push(chinese ? `  已拒绝页面的 ${refused} 次联网请求` : `  ${refused} requests of the page were refused`);
  return lines.join('\n');
}

function nameOf(field: string | null, locale: Locale): string {
  const parts = field === null ? null : parsePath(field);
  const spec = parts?.tag ? fieldSpec(parts.section, parts.tag) : undefined;
  return `${field ?? ''} ${spec?.label[locale] ?? ''}`.trim();
}

const calledIn = ({ labels, id, name, tag }: DescribedControl): string => `“${labels[0]?.text ?? ''}” ${[tag, id && `#${id}`, name && `[${name}]`].filter(Boolean).join('')}`;

const whyOf = ({ evidence }: DescribedControl): string =>
  evidence
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({ kind, text, weight }) => `${kind}${text === '' ? '' : ` “${text}”`} ${weight}`)
    .join(' · ');
