import { strFromU8, strToU8 } from 'fflate';
import { hostileTexts } from './corpus';
import { changedCell } from './mutate-cells';
import { changedValues } from './mutate-json';
import type { Random } from './random';
import { packed, type SeedFile } from './seeds';

const xmlTokens = ['<row r="99999999">', '<row r="1048577"/>', '<c r="XFD1048577"><v>1</v></c>', '<c r="A1"><v>', '</c>', '</row>', '<c', '>', '<', ' t="s"', ' t="e"', ' t="d"', ' t="zz"', ' s="9999"', ' r=""', ' r="1A"', '<!DOCTYPE x [<!ENTITY a "b">]>', '<!ENTITY a SYSTEM "file:///x">', '&a;', '&#0;', '&#x110000;', ']]>', '<![CDATA[', '<!--', '<v>1e308</v>', '<v>-1</v>', '<v>99999999999999999999</v>', '<mergeCell ref="A1:XFD1048576"/>', '<mergeCell ref="B2:A1"/>', '__proto__', 'constructor', '\u0000', 'xmlns:x="x" ', '<x:row>', 'date1904="1"', 'numFmtId="14"', 'Target="../../evil.xml"', 'r:id="zz"'];
const csvTokens = ['"', '""', ',', ';', '\t', '|', '\r', '\n', '\r\n', "'", '=', '__proto__', 'constructor', 'a.prototype.b', 'sep=;\n', '\uFEFF', '\u0000', '\u2028', '合计', 'TOTAL', '货号', '品名', 'HS编码', '货号,品名\n'];
const jsonTokens = ['{', '}', '[', ']', '"', ',', ':', '\\', '\\ud800', '"__proto__":{"x":1},', '"constructor":{},', 'null', '1e999', '-', '"version":99,', '"goods":[],', '{'.repeat(500), '['.repeat(5000)];

const tokensOf: Readonly<Record<SeedFile['kind'], readonly string[]>> = { xlsx: xmlTokens, csv: csvTokens, json: jsonTokens, share: jsonTokens };

/** A file made of a seed by one to six mutations: in the bytes of its parts, in what it says, or in its own bytes. */
export function mutated(seed: SeedFile, random: Random): Uint8Array<ArrayBuffer> {
  const parts: Record<string, Uint8Array> = { ...seed.parts };
  // Of those whose bytes were changed few can be read still: half of the files say something else instead.
  const way = random.below(2) === 0 ? 'values' : seed.kind === 'csv' || seed.kind === 'json' || random.below(3) > 0 ? 'parts' : 'bytes';
  const times = way === 'bytes' ? 0 : 1 + random.below(way === 'values' ? 3 : 6);
  for (let time = 0; time < times; time += 1) {
    // Of a shared file the records are looked at most of the time: a spoilt header ends it at once.
    const path = seed.kind === 'share' && random.below(4) > 0 ? 'payload' : random.pick(Object.keys(parts));
    const before = parts[path] ?? new Uint8Array();
    parts[path] = (way === 'values' ? valuesChanged(seed.kind, before, random) : null) ?? changed(before, tokensOf[seed.kind], random);
    if (seed.kind === 'xlsx' && way === 'parts' && random.below(20) === 0) delete parts[random.pick(Object.keys(parts))];
  }
  const file = packed({ ...seed, parts });
  return way === 'bytes' ? (changed(file, [], random) as Uint8Array<ArrayBuffer>) : file;
}

/** Null where nothing of the kind stands in it. */
const valuesChanged = (kind: SeedFile['kind'], bytes: Uint8Array, random: Random): Uint8Array | null => (kind === 'csv' || kind === 'xlsx' ? changedCell(kind, bytes, random) : changedValues(bytes, random));

function changed(bytes: Uint8Array, tokens: readonly string[], random: Random): Uint8Array {
  // Most cuts are between two characters: a text that is none any more is refused for that, and nothing else of it is looked at.
  const cut = random.below(4) > 0 ? (place: number): number => characterStart(bytes, place) : (place: number): number => place;
  const at = cut(random.below(bytes.length + 1));
  const length = cut(at + random.below(Math.min(200, bytes.length - at + 1))) - at;
  const put = (middle: Uint8Array, skipped: number): Uint8Array => {
    const made = new Uint8Array(bytes.length - skipped + middle.length);
    made.set(bytes.subarray(0, at));
    made.set(middle, at);
    made.set(bytes.subarray(at + skipped), at + middle.length);
    return made;
  };
  switch (random.below(tokens.length > 0 ? 8 : 4)) {
    case 0:
      return put(new Uint8Array([random.below(random.below(2) === 0 ? 128 : 256)]), Math.min(1, bytes.length - at));
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

/** Where the character of UTF-8 begins that this place is in. */
function characterStart(bytes: Uint8Array, place: number): number {
  let start = place;
  while (start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}

/** Puts a hostile text where one of the file's own words stands. */
function replacedText(bytes: Uint8Array, random: Random): Uint8Array {
  const text = strFromU8(bytes);
  const words = [...text.matchAll(/[\p{L}\p{N}]{2,}/gu)];
  if (words.length === 0) return bytes;
  const { index, 0: word } = random.pick(words);
  return strToU8(text.slice(0, index) + random.pick(hostileTexts).slice(0, 50_000) + text.slice(index + word.length));
}
