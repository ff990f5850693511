/** Prints the advice on one application: `npm run --silent advise -- FILE [--as-of YYYY-MM-DD]`. */
import { resolve } from 'node:path';
import { advise } from '../lib/advise';
import { rankedTypes } from '../lib/advise/ranked-types';
import type { Locale } from '../lib/certificate/text';
import { isCertType } from '../lib/certificate/types';
import { readArguments, type CheckArguments } from './arguments';
import { readApplication } from './read-application';
import { problemLines } from './report';

const usage = `用法 / Usage: npm run --silent advise -- FILE [--as-of YYYY-MM-DD]

  FILE      一份申请的JSON文件 / one application, as JSON
  --as-of   按这一天给出建议，默认今天（北京时间） / advice as of this day, today in China by default

  输出一个JSON对象 / prints one JSON object: certType, types, advice
  退出码 / Exit: 0 · 2 文件读不了、含未知字段或参数有误 unreadable, unknown keys, bad arguments`;

const locale: Locale = /^en/i.test(process.env['LC_ALL'] || process.env['LANG'] || '') ? 'en' : 'zh-CN';
/** npm runs scripts in the project's folder; the file is named from where the user stands. */
const here = process.env['npm_lifecycle_event'] === 'advise' ? (process.env['INIT_CWD'] ?? process.cwd()) : process.cwd();

async function run(file: string, asOf: string): Promise<0 | 2> {
  const reading = await readApplication(resolve(here, file));
  if (!reading.ok) {
    for (const line of problemLines(file, reading.problems, locale)) console.error(line);
    return 2;
  }
  const { application } = reading;
  const code = application.CertificateHead.CertType ?? '';
  const answer = { file, asOf, certType: isCertType(code) ? code : null, types: rankedTypes(application, asOf), advice: advise(application, { asOf }) };
  console.log(JSON.stringify(answer, null, 2));
  return 0;
}

function asked(): CheckArguments | null {
  try {
    const given = readArguments(process.argv.slice(2), new Date());
    if (given.files.length > 1) throw new Error('一次只能给一个文件 / one FILE at a time');
    return given;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(usage);
    return null;
  }
}

const given = asked();
process.exitCode = given ? await run(given.files[0] ?? '', given.asOf) : 2;
