import { parseArgs } from 'node:util';
import type { Locale } from '../lib/certificate/text';
import { isIsoDate } from '../lib/rulebook/calendar';
import type { IsoDate } from '../lib/rulebook/fact';

/** What the command was asked to do. */
export interface CheckArguments {
  readonly files: readonly string[];
  readonly asOf: IsoDate;
  readonly json: boolean;
}

export const usage = `用法 / Usage: npm run --silent check -- FILE… [--as-of YYYY-MM-DD] [--json]

  FILE      一份申请一个JSON文件 / one application each, as JSON
  --as-of   按这一天检查，默认今天（北京时间） / check as of this day, today in China by default
  --json    每个文件输出一行JSON / one line of JSON for each file

  退出码 / Exit: 0 无错误 no errors · 1 有错误 errors · 2 文件读不了、含未知字段或参数有误 unreadable, unknown keys, bad arguments`;

/** Reads the arguments; `now` gives the default day. Throws an Error that says which argument is wrong. */
export function readArguments(given: readonly string[], now: Date): CheckArguments {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { 'as-of': { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new Error('没有指定文件 / no FILE given');
  return { files: positionals, asOf: dayGiven(values['as-of'] ?? todayInChina(now)), json: values.json };
}

/** The day behind `--as-of`. Throws an Error where it is none. */
export function dayGiven(asOf: string): IsoDate {
  if (!isIsoDate(asOf)) throw new Error(`--as-of ${asOf}：不是日期 / not a day (YYYY-MM-DD)`);
  return asOf;
}

/** The language of the system, Chinese unless it is English. */
export const systemLocale = (env: Readonly<Record<string, string | undefined>>): Locale =>
  /^en/i.test(env['LC_ALL'] || env['LANG'] || '') ? 'en' : 'zh-CN';

/** The calendar day in China (UTC+8, no summer time). */
export const todayInChina = (now: Date): IsoDate => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
