/** Tries recognising and filling on a saved page or a described form: `npm run --silent rehearse -- FILE [--no-fill] [--json]`. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formDescriptionSchema } from '../lib/portal/describe-form-schema';
import { readRehearseArguments, rehearseUsage, type RehearseArguments } from './rehearse-arguments';
import { exitOf, readableRehearsal, rehearsalJson } from './rehearse-report';
import { rehearseInBrowser, type Subject } from './rehearse/in-browser';

/** A saved page has at most so many characters. */
const longest = 20_000_000;
/** npm runs scripts in the project's folder; the file is named from where the user stands. */
const here = process.env['npm_lifecycle_event'] === 'rehearse' ? (process.env['INIT_CWD'] ?? process.cwd()) : process.cwd();

/** The file as a page or a description. Throws an Error that says what is wrong with it. */
async function subjectOf(file: string): Promise<Subject> {
  const text = await readFile(resolve(here, file), 'utf8').catch(() => {
    throw new Error(`${file}：读不了这个文件 / the file cannot be read`);
  });
  if (text.length > longest) throw new Error(`${file}：文件太大 / the file is too large`);
  if (!/\.json$/i.test(file)) return { html: text };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error(`${file}：不是完整的JSON / not complete JSON`);
  }
  const parsed = formDescriptionSchema.safeParse(data);
  if (!parsed.success) throw new Error(`${file}：不是表单结构说明（${parsed.error.issues[0]?.path.join('.') ?? ''}） / no description of a form`);
  return { description: parsed.data };
}

async function run({ file, fill, json, locale }: RehearseArguments): Promise<0 | 1> {
  const done = await rehearseInBrowser(await subjectOf(file), fill);
  console.log(json ? rehearsalJson(file, done) : readableRehearsal(file, done, locale));
  return exitOf(done);
}

function asked(): RehearseArguments | null {
  try {
    return readRehearseArguments(process.argv.slice(2), process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`\n${rehearseUsage}`);
    return null;
  }
}

const given = asked();
try {
  process.exitCode = given ? await run(given) : 2;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
