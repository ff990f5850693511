/** Characters that take no room on the screen: zero-width, direction marks, soft hyphen, variation selectors, BOM. */
export const invisible = anyOf(String.raw`\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB`);
/** Blanks that look like a space and are none, and the tab. */
export const oddBlank = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F]/;
/** What XML 1.0 does not allow at all; half a surrogate pair is handled with it. */
export const notInXml = new RegExp(
  String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]`,
);
/** Full-width letters, digits and signs, the ideographic blank, and Chinese punctuation. */
export const fullWidth = /[\u3000-\u3002\u3008-\u3011\u3014\u3015\uFF01-\uFF5E\uFFE5]/;
/** Quotation marks, dashes and other signs that word processors put in place of the typed ones. */
export const typographic = /[\u2010-\u2015\u2018-\u201F\u2026\u2032\u2033\u2212\u00B4\u2022\u00B7]/;
/** Chinese characters. */
export const han = /[\u3400-\u9FFF\uF900-\uFAFF]|[\uD840-\uD87F][\uDC00-\uDFFF]/;

/** Written as text: the class holds characters that an editor would not show. */
function anyOf(ranges: string): RegExp {
  return new RegExp(`[${ranges}]`);
}

const every = (pattern: RegExp): RegExp => new RegExp(pattern.source, 'g');
const [invisibles, oddBlanks, illegal, wides, fancies] = [invisible, oddBlank, notInXml, fullWidth, typographic].map(every) as [RegExp, RegExp, RegExp, RegExp, RegExp];

const asciiOf: Readonly<Record<string, string>> = {
  '\u3000': ' ', '、': ',', '。': '.', '〈': '<', '〉': '>', '《': '"', '》': '"', '「': '"', '」': '"', '『': '"', '』': '"', '【': '[', '】': ']', '〔': '(', '〕': ')', '￥': 'CNY',
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '“': '"', '”': '"', '„': '"', '‟': '"', '…': '...', '′': "'", '″': '"', '−': '-', '´': "'", '•': '-', '·': '.',
};

/** The text without characters that XML forbids. */
export const legalInXml = (text: string): string => text.replaceAll(illegal, '');

/** The text without invisible characters, odd blanks and tabs as blanks. */
export const visible = (text: string): string => text.replaceAll(invisibles, '').replaceAll(oddBlanks, ' ').replaceAll(/[\u2028\u2029]/g, '\n');

/** The text in half-width: full-width forms and Chinese punctuation as their ASCII likes. */
export const halfWidth = (text: string): string =>
  text.replaceAll(wides, (sign) => asciiOf[sign] ?? (sign >= '\uFF01' && sign <= '\uFF5E' ? String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0) : sign));

/** The text with typed quotation marks, hyphens and dots. */
export const typed = (text: string): string => text.replaceAll(fancies, (sign) => asciiOf[sign] ?? (sign >= '\u2010' && sign <= '\u2015' ? '-' : sign));
