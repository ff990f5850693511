import { parseArgs } from 'node:util';
import type { Locale } from '../lib/certificate/text';
import { systemLocale } from './arguments';

/** What the command was asked to rehearse. */
export interface RehearseArguments {
  readonly file: string;
  readonly json: boolean;
  /** False: recognise only, write nothing. */
  readonly fill: boolean;
  readonly locale: Locale;
}

export const rehearseUsage = `用法 / Usage: npm run --silent rehearse -- FILE [--no-fill] [--json]

  FILE       保存的录入页（.html），或面板里生成的表单结构说明（.json） / a saved entry page, or a description of a form made in the panel
  --no-fill  只识别，不试填 / recognise only, write nothing
  --json     输出一个JSON对象 / one JSON object

  在本机的浏览器里离线进行，不联网，也不运行页面的脚本 / runs in a browser on this machine, off line, with the page's own scripts switched off
  退出码 / Exit: 0 全部认出并填上 all recognised and filled · 1 有没认出或没填上的 some were not · 2 文件读不了、没有浏览器或参数有误 unreadable, no browser, bad arguments`;

/** Reads the arguments. Throws an Error that says which one is wrong. */
export function readRehearseArguments(given: readonly string[], env: Readonly<Record<string, string | undefined>>): RehearseArguments {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, 'no-fill': { type: 'boolean', default: false } },
  });
  const [file, ...rest] = positionals;
  if (file === undefined) throw new Error('没有指定文件 / no FILE given');
  if (rest.length > 0) throw new Error('一次只能演练一个文件 / one FILE at a time');
  if (!/\.(?:html?|json)$/i.test(file)) throw new Error(`${file}：只能是 .html 或 .json 文件 / only .html or .json`);
  return { file, json: values.json, fill: !values['no-fill'], locale: systemLocale(env) };
}
