/** Checks applications from files: `npm run --silent check -- FILE… [--as-of YYYY-MM-DD] [--json]`. */
import { resolve } from 'node:path';
import { isCertType } from '../lib/certificate/types';
import { check } from '../lib/check/engine';
import { readArguments, systemLocale, usage, type CheckArguments } from './arguments';
import { readApplication } from './read-application';
import { jsonLine, problemLines, readableList, type FileResult } from './report';

const locale = systemLocale(process.env);
/** npm runs scripts in the project's folder; files are named from where the user stands. */
const here = process.env['npm_lifecycle_event'] === 'check' ? (process.env['INIT_CWD'] ?? process.cwd()) : process.cwd();

async function resultOf(file: string, asOf: string, onRuleError: (rule: string, error: unknown) => void): Promise<FileResult> {
  const reading = await readApplication(resolve(here, file));
  if (!reading.ok) return { file, code: reading.code, problems: reading.problems };
  const code = reading.application.CertificateHead.CertType ?? '';
  const findings = check(reading.application, { asOf, absent: 'empty', onRuleError });
  return { file, certType: isCertType(code) ? code : null, findings };
}

async function run({ files, asOf, json }: CheckArguments): Promise<0 | 1 | 2> {
  let exit: 0 | 1 | 2 = 0;
  for (const file of files) {
    const result = await resultOf(file, asOf, (rule, error) => {
      // A check that did not run must not look like one that found nothing.
      exit = 2;
      console.error(`${file}: ${rule}: ${String(error)}`);
    });
    if ('problems' in result) {
      exit = 2;
      for (const line of problemLines(file, result.problems, locale)) console.error(line);
    } else if (exit === 0 && result.findings.some((finding) => finding.severity === 'error')) {
      exit = 1;
    }
    console.log(json ? jsonLine(result) : readableList(result, locale));
  }
  return exit;
}

function asked(): CheckArguments | null {
  try {
    return readArguments(process.argv.slice(2), new Date());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(usage);
    return null;
  }
}

const given = asked();
process.exitCode = given ? await run(given) : 2;
