import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { applicationSchema, type Application } from '../lib/certificate/application';
import type { LocalText } from '../lib/certificate/text';

/** Why a file is no application: every place that is wrong, by its path. */
export interface ReadingProblem {
  readonly path: string;
  readonly message: LocalText;
}

export type Reading =
  | { readonly ok: true; readonly application: Application }
  | { readonly ok: false; readonly code: 'unreadable' | 'not-json' | 'unknown-keys' | 'not-an-application'; readonly problems: readonly ReadingProblem[] };

/** Reads one file as an application; never throws. */
export async function readApplication(file: string): Promise<Reading> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return failed('unreadable', '', `读不了文件：${reasonOf(error)}`, `cannot read the file: ${reasonOf(error)}`);
  }
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return failed('not-json', '', `不是JSON：${reasonOf(error)}`, `not JSON: ${reasonOf(error)}`);
  }
  const result = applicationSchema.safeParse(content);
  if (result.success) return { ok: true, application: result.data };
  const problems = result.error.issues.flatMap(problemsOf);
  return { ok: false, code: result.error.issues.some((issue) => issue.code === 'unrecognized_keys') ? 'unknown-keys' : 'not-an-application', problems };
}

function failed(code: 'unreadable' | 'not-json', path: string, chinese: string, english: string): Reading {
  return { ok: false, code, problems: [{ path, message: { 'zh-CN': chinese, en: english } }] };
}

const reasonOf = (error: unknown): string => (error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error));

function problemsOf(issue: z.core.$ZodIssue): ReadingProblem[] {
  const path = written(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: path ? `${path}.${key}` : key,
      message: { 'zh-CN': '报文中没有这个字段', en: 'no such field in the message' },
    }));
  }
  const wanted = issue.code === 'invalid_type' ? (kinds[issue.expected] ?? issue.expected) : '文本、对象或列表';
  return [{ path, message: { 'zh-CN': `类型不对，应为${wanted}；没有的字段请省去`, en: `wrong kind of value: ${issue.message}; leave out what there is none of` } }];
}

const kinds: Readonly<Record<string, string>> = { string: '文本', object: '对象', array: '列表' };

/** A path as the product writes it: Goods[0].HSCode. */
const written = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)), '');
