import type { LocalText } from '../certificate/text';
import { say, shown } from './say';

/** What is to be said of a code, and the code that was meant where only one can be. */
export interface CodeRemark {
  readonly message: LocalText;
  readonly meant?: string;
}

/**
 * Looks at an organisation code: nine signs, the last of which follows from the others (GB 11714). Null where nothing is
 * to be said, also of an empty one. A social credit code in its place holds it at 9 to 17 (GB 32100).
 */
export function organisationCodeRemark(text: string): CodeRemark | null {
  const code = plainCode(text);
  if (text === '') return null;
  if (/^[0-9A-Z]{18}$/.test(code)) {
    const meant = code.slice(8, 17);
    return { message: say('此处填9位组织机构代码，即统一社会信用代码第9至17位。', 'This is the place of the nine-character organisation code: characters 9 to 17 of the social credit code.'), meant };
  }
  if (!/^[0-9A-Z]{9}$/.test(code)) return { message: say(`组织机构代码为9位大写字母或数字，“${shown(text)}”不是。`, `An organisation code is nine capitals or digits; "${shown(text)}" is not.`) };
  if (code !== text) return { message: say('组织机构代码只填9位大写字母或数字，不加连字符。', 'An organisation code is written as nine capitals or digits, without a hyphen.'), meant: code };
  return code.endsWith(organisationCheckSign(code)) ? null : { message: say('组织机构代码校验位不符，请与营业执照核对。', 'The check digit of the organisation code does not fit: compare it with the business licence.') };
}

/** Looks at a social credit code: 18 signs, the last of which follows from the others (GB 32100). Null where nothing is to be said. */
export function creditCodeRemark(text: string): CodeRemark | null {
  const code = plainCode(text);
  if (text === '') return null;
  if (/^[0-9A-Z]{9}$/.test(code)) return { message: say('这是9位组织机构代码；此处填18位统一社会信用代码。', 'This is an organisation code of nine signs; the social credit code has 18.') };
  if (!/^[0-9A-HJ-NP-RTUWXY]{18}$/.test(code)) return { message: say('统一社会信用代码为18位，字母不含I、O、S、V、Z。', 'A social credit code has 18 signs, without the letters I, O, S, V and Z.') };
  if (code !== text) return { message: say('统一社会信用代码只填18位大写字母或数字。', 'A social credit code is written as 18 capitals or digits.'), meant: code };
  return code.endsWith(creditCheckSign(code)) ? null : { message: say('统一社会信用代码校验位不符，请与营业执照核对。', 'The check digit of the social credit code does not fit: compare it with the business licence.') };
}

const plainCode = (text: string): string => text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const organisationSigns = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The ninth sign of an organisation code, from the eight before it. */
function organisationCheckSign(code: string): string {
  const rest = (11 - (weighted(code, organisationWeights, organisationSigns) % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const creditSigns = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The eighteenth sign of a social credit code, from the seventeen before it. */
const creditCheckSign = (code: string): string => creditSigns[(31 - (weighted(code, creditWeights, creditSigns) % 31)) % 31] ?? '';

const weighted = (code: string, weights: readonly number[], signs: string): number => weights.reduce((sum, weight, at) => sum + weight * signs.indexOf(code[at] ?? '0'), 0);
