import { parseArgs } from 'node:util';
import type { Locale } from '../lib/certificate/text';
import { certTypeCodes, certTypes, isCertType, type CertType } from '../lib/certificate/types';
import type { IsoDate } from '../lib/rulebook/fact';
import { dayGiven, systemLocale } from './arguments';

/** What the command was asked to print. */
export interface RulebookArguments {
  readonly type: CertType;
  /** Only what holds on that day; everything, past and present, where absent. */
  readonly asOf: IsoDate | null;
  readonly json: boolean;
  readonly locale: Locale;
}

export const rulebookUsage = `用法 / Usage: npm run --silent rulebook -- TYPE [--as-of YYYY-MM-DD] [--lang zh|en] [--json]

  TYPE      证书类型代码 / code of a certificate type
  --as-of   只列这一天有效的规则，默认全部 / only what holds on this day, everything by default
  --lang    语言，默认随系统 / language, that of the system by default
  --json    输出一个JSON对象 / one JSON object

  退出码 / Exit: 0 · 2 没有这个类型或参数有误 no such type, bad arguments`;

/** Reads the arguments. Throws an Error that says which argument is wrong; an unknown type names all that exist. */
export function readRulebookArguments(given: readonly string[], env: Readonly<Record<string, string | undefined>>): RulebookArguments {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { 'as-of': { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [code, ...rest] = positionals;
  if (code === undefined) throw new Error(`没有指定证书类型 / no TYPE given\n${allTypes()}`);
  if (rest.length > 0) throw new Error('一次只能看一个类型 / one TYPE at a time');
  const type = code.toUpperCase();
  if (!isCertType(type)) throw new Error(`没有“${code}”这个证书类型 / no certificate type ${code}\n${allTypes()}`);
  const asOf = values['as-of'] === undefined ? null : dayGiven(values['as-of']);
  return { type, asOf, json: values.json, locale: localeGiven(values.lang) ?? systemLocale(env) };
}

function localeGiven(lang: string | undefined): Locale | null {
  if (lang === undefined) return null;
  if (lang === 'en') return 'en';
  if (lang === 'zh' || lang === 'zh-CN') return 'zh-CN';
  throw new Error(`--lang ${lang}：只有 zh 和 en / only zh and en`);
}

const allTypes = (): string =>
  certTypeCodes.map((code) => `  ${code.padEnd(3)} ${certTypes[code]['zh-CN']} / ${certTypes[code].en}`).join('\n');
