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

/** Names as mainland customs prints them, and states that the package calls by another name. */
const customsName = { HK: '中国香港', MO: '中国澳门', TW: '中国台湾', ID: '印度尼西亚', EH: '西撒哈拉' };

const all = (name) => (Array.isArray(name) ? name : [name]).filter(Boolean);
const countryLines = codes.map(([alpha2, alpha3, numeric]) =>
  [alpha2, alpha3, numeric, customsName[alpha2] ?? all(zh[alpha2])[0] ?? '', ...all(en[alpha2])].join('|'),
);

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
const portLines = [...byCountry].sort(([a], [b]) => a.localeCompare(b)).map(([country, names]) => `${country}:${[...names].sort().join(',')}`);

const files = {
  'countries.ts': `/** alpha-2|alpha-3|numeric|Chinese|English…, one country a line. Made by scripts/generate.mjs. */\nexport const countryLines = ${JSON.stringify(countryLines.join('\n'))};\n`,
  'ports.ts': `/** alpha-2:PORT,PORT…, one country a line. Made by scripts/generate.mjs. */\nexport const portLines = ${JSON.stringify(portLines.join('\n'))};\n`,
};
await mkdir(target, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const url = new URL(name, target);
  if ((await readFile(url, 'utf8').catch(() => '')) !== text) await writeFile(url, text);
}
