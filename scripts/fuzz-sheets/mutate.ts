import { strFromU8, strToU8 } from 'fflate';
import { hostileTexts } from './corpus';
import type { Random } from './random';
import { packed, type SeedFile } from './seeds';

const xmlTokens = ['<row r="99999999">', '<row r="1048577"/>', '<c r="XFD1048577"><v>1</v></c>', '<c r="A1"><v>', '</c>', '</row>', '<c', '>', '<', ' t="s"', ' t="e"', ' t="d"', ' t="zz"', ' s="9999"', ' r=""', ' r="1A"', '<!DOCTYPE x [<!ENTITY a "b">]>', '<!ENTITY a SYSTEM "file:///x">', '&a;', '&#0;', '&#x110000;', ']]>', '<![CDATA[', '<!--', '<v>1e308</v>', '<v>-1</v>', '<v>99999999999999999999</v>', '<mergeCell ref="A1:XFD1048576"/>', '<mergeCell ref="B2:A1"/>', '__proto__', 'constructor', '\u0000', 'xmlns:x="x" ', '<x:row>', 'date1904="1"', 'numFmtId="14"', 'Target="../../evil.xml"', 'r:id="zz"'];
const csvTokens = ['"', '""', ',', ';', '\t', '|', '\r', '\n', '\r\n', "'", '=', '__proto__', 'constructor', 'a.prototype.b', 'sep=;\n', '\uFEFF', '\u0000', '\u2028', '合计', 'TOTAL', '货号', '品名', 'HS编码', '货号,品名\n'];
const jsonTokens = ['{', '}', '[', ']', '"', ',', ':', '\\', '\\ud800', '"__proto__":{"x":1},', '"constructor":{},', 'null', '1e999', '-', '"version":99,', '"goods":[],', '{'.repeat(500), '['.repeat(5000)];

/** A file made of a seed by one to six mutations, in its parts or in its bytes. */
export function mutated(seed: SeedFile, random: Random): Uint8Array<ArrayBuffer> {
  const parts: Record<string, Uint8Array> = { ...seed.parts };
  const tokens = seed.kind === 'xlsx' ? xmlTokens : seed.kind === 'csv' ? csvTokens : jsonTokens;
  const isInParts = seed.kind !== 'xlsx' || random.below(3) > 0;
  const times = isInParts ? 1 + random.below(6) : 0;
  for (let time = 0; time < times; time += 1) {
    const path = random.pick(Object.keys(parts));
    parts[path] = changed(parts[path] ?? new Uint8Array(), tokens, random);
    if (seed.kind === 'xlsx' && random.below(20) === 0) delete parts[random.pick(Object.keys(parts))];
  }
  const file = packed({ ...seed, parts });
  return (isInParts ? file : changed(file, [], random)) as Uint8Array<ArrayBuffer>;
}

function changed(bytes: Uint8Array, tokens: readonly string[], random: Random): Uint8Array {
  const at = random.below(bytes.length + 1);
  const length = random.below(Math.min(200, bytes.length - at + 1));
  const put = (middle: Uint8Array, skipped: number): Uint8Array => {
    const made = new Uint8Array(bytes.length - skipped + middle.length);
    made.set(bytes.subarray(0, at));
    made.set(middle, at);
    made.set(bytes.subarray(at + skipped), at + middle.length);
    return made;
  };
  switch (random.below(tokens.length > 0 ? 8 : 4)) {
    case 0:
      return put(new Uint8Array([random.below(256)]), Math.min(1, bytes.length - at));
    case 1:
      return bytes.slice(0, at);
    case 2:
      return put(bytes.slice(at, at + length), 0);
    case 3:
      return put(new Uint8Array(), length);
    case 4:
    case 5:
      return put(strToU8(random.pick(tokens)), 0);
    case 6:
      return replacedText(bytes, random);
    default:
      return put(strToU8(random.pick(hostileTexts).slice(0, 50_000)), random.below(2) === 0 ? length : 0);
  }
}

/** Puts a hostile text where one of the file's own words stands. */
function replacedText(bytes: Uint8Array, random: Random): Uint8Array {
  const text = strFromU8(bytes);
  const words = [...text.matchAll(/[\p{L}\p{N}]{2,}/gu)];
  if (words.length === 0) return bytes;
  const { index, 0: word } = random.pick(words);
  return strToU8(text.slice(0, index) + random.pick(hostileTexts).slice(0, 50_000) + text.slice(index + word.length));
}
