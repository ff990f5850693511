import type { z } from 'zod';
import type { LocalText } from '../certificate/text';

/** One thing that is wrong with a record or a file, and where: `goods[3].hsCode`. */
export interface Problem {
  readonly path: string;
  readonly message: LocalText;
}

/** What Zod found, as sentences with paths. `at` stands before every path: `goods[3]`. */
export function problemsOf(error: z.ZodError, at = ''): Problem[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: pathText([...issue.path, key], at), message: unknownKey }))
      : [{ path: pathText(issue.path, at), message: sentenceOf(issue) }],
  );
}

/** `['goods', 3, 'hsCode']` → `goods[3].hsCode`; keys that are no plain names are quoted. */
export function pathText(path: readonly PropertyKey[], at = ''): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = String(key);
    if (!/^[\w-]{1,60}$/.test(name)) return `${text}[${JSON.stringify(name.slice(0, 60))}]`;
    return text === '' ? name : `${text}.${name}`;
  }, at);
}

export const unknownKey: LocalText = { 'zh-CN': '不认识的字段', en: 'Unknown field' };

const kinds: Record<string, LocalText> = {
  string: { 'zh-CN': '文字', en: 'text' },
  number: { 'zh-CN': '数字', en: 'a number' },
  int: { 'zh-CN': '整数', en: 'a whole number' },
  array: { 'zh-CN': '列表', en: 'a list' },
  object: { 'zh-CN': '对象', en: 'an object' },
  record: { 'zh-CN': '对象', en: 'an object' },
};

function sentenceOf(issue: z.core.$ZodIssue): LocalText {
  switch (issue.code) {
    case 'custom':
      return wordedBy(issue.params) ?? { 'zh-CN': '此处填写有误', en: 'This is not valid' };
    case 'invalid_type': {
      const kind = kinds[issue.expected];
      if (issue.input === undefined) return { 'zh-CN': '缺少此项', en: 'Missing' };
      return { 'zh-CN': `此处应为${kind?.['zh-CN'] ?? issue.expected}`, en: `This must be ${kind?.en ?? issue.expected}` };
    }
    case 'too_big':
      return issue.origin === 'string'
        ? { 'zh-CN': `最多${issue.maximum}个字符`, en: `At most ${issue.maximum} characters` }
        : { 'zh-CN': `不得大于${issue.maximum}`, en: `At most ${issue.maximum}` };
    case 'too_small':
      return issue.origin === 'string' ? { 'zh-CN': '不能为空', en: 'Must not be empty' } : { 'zh-CN': `不得小于${issue.minimum}`, en: `At least ${issue.minimum}` };
    case 'invalid_value':
      return { 'zh-CN': '不在可选值之内', en: 'Not one of the possible values' };
    default:
      return { 'zh-CN': '格式不对', en: 'Wrong format' };
  }
}

function wordedBy(params: Record<string, unknown> | undefined): LocalText | null {
  const sentence = params?.['sentence'];
  return typeof sentence === 'object' && sentence !== null && 'zh-CN' in sentence ? (sentence as LocalText) : null;
}
