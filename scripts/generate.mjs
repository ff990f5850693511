/**
 * Writes the place names that the checks use, compact, from their packages: countries (i18n-iso-countries, zh and en)
 * and sea ports (sea-ports, UN/LOCODE). The files are made, not kept: `lib/certificate/places/generated/`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const target = new URL('../lib/certificate/places/generated/', import.meta.url);

const codes = require('i18n-iso-countries/codes.json');
const en = require('i18n-iso-countries/langs/en.json').countries;
const zh = require('i18n-iso-countries/langs/zh.json').countries;
const ports = require('sea-ports/lib/ports.json');

/** Names as mainland customs prints them, and short English names where the package begins with a long one. */
const customsName = { HK: '中国香港', MO: '中国澳门', TW: '中国台湾', ID: '印度尼西亚', EH: '西撒哈拉' };
const shortName = { CN: 'China', HK: 'Hong Kong, China', MO: 'Macao, China', TW: 'Taiwan, China', KR: 'Korea', LA: 'Laos', US: 'United States', IR: 'Iran', RU: 'Russia', TZ: 'Tanzania', GM: 'Gambia', PS: 'Palestine', MK: 'North Macedonia', MD: 'Moldova', FM: 'Micronesia', SY: 'Syria', CZ: 'Czech Republic' };
/** No trade: uninhabited or without customs of their own. */
const leftOut = new Set(['AQ', 'BV', 'HM', 'TF', 'GS', 'IO', 'UM', 'SJ', 'PN', 'TK', 'XK']);

const all = (name) => (Array.isArray(name) ? name : [name]).filter(Boolean);
/** As `nameKey` in places/country.ts: names that compare alike are kept once. */
const nameKey = (name) => name.normalize('NFKD').replaceAll(/[\u0300-\u036F.'’]/g, '').toUpperCase().replace(/^THE /, '').replaceAll(/[^A-Z0-9]+/g, ' ').trim();
const once = (names) => [...new Map([...names].reverse().map((name) => [nameKey(name), name])).values()].reverse();
/** The third letter alone where alpha-3 is alpha-2 and one letter more. */
const third = (alpha2, alpha3) => (alpha3.startsWith(alpha2) ? alpha3[2] : alpha3);
const countryLines = codes
  .filter(([alpha2]) => !leftOut.has(alpha2))
  .map(([alpha2, alpha3, numeric]) => {
    const english = once([shortName[alpha2], ...all(en[alpha2])].filter(Boolean));
    return [alpha2, third(alpha2, alpha3), numeric, customsName[alpha2] ?? all(zh[alpha2])[0] ?? '', ...english].join('|');
  });

/** Letters and digits only, upper case: how a port is compared. `portKey` in places/port.ts does the same. */
const key = (name) =>
  name.normalize('NFD').replaceAll(/[\u0300-\u036F]/g, '').toUpperCase().replaceAll(/\b(PORT OF|PORT|HARBOUR|HARBOR)\b/g, '').replaceAll(/[^A-Z0-9]/g, '');

/**
 * The names in one entry: "Keelung (Chilung)" and "Hakata/Fukuoka" are two each, "Chennai (ex Madras)" too;
 * what follows a comma is the island or region ("Jakarta, Java").
 */
const namesIn = (entry) => entry.split(/[(/)]/).map((part) => part.replace(/,.*/, '').replace(/^ex /, '')).map(key).filter((name) => name.length > 2);

const byCountry = new Map();
for (const [locode, port] of Object.entries(ports)) {
  const country = locode.slice(0, 2);
  if (country === 'AN') continue;
  const names = [port.name, ...(port.alias ?? [])].flatMap(namesIn);
  byCountry.set(country, new Set([...(byCountry.get(country) ?? []), ...names]));
}
/**
 * The checks know the ports of China and of the countries that certificates are issued for under an agreement, and
 * those named alike elsewhere. Of other countries only the great ports matter: places/port-supplement.ts.
 */
const agreements = new Set('CN HK MO TW AU BD BN CH CL CR EC GE HN ID IN IS JP KH KR LA LK MM MN MU MV MY NI NO NZ PE PH PK RS SG TH VN'.split(' '));
const kept = new Set([...byCountry].filter(([country]) => agreements.has(country)).flatMap(([, names]) => Array.from(names)));
for (const names of byCountry.values()) for (const name of names) if (!kept.has(name)) names.delete(name);
const portLines = [...byCountry].filter(([, names]) => names.size > 0).sort(([a], [b]) => a.localeCompare(b)).map(([country, names]) => `${country}:${[...names].sort().join(',')}`);

const files = {
  'countries.ts': `/** alpha-2|alpha-3 or its last letter|numeric|Chinese|English…, one country a line. Made by scripts/generate.mjs. */\nexport const countryLines = ${JSON.stringify(countryLines.join('\n'))};\n`,
  'ports.ts': `/** alpha-2:PORT,PORT…, one country a line. Made by scripts/generate.mjs. */\nexport const portLines = ${JSON.stringify(portLines.join('\n'))};\n`,
};
await mkdir(target, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const url = new URL(name, target);
  if ((await readFile(url, 'utf8').catch(() => '')) !== text) await writeFile(url, text);
}
