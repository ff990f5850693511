import type { Application } from '../certificate/application';
import type { Enterprise } from './draft';

/** The enterprise of a form, as far as it can be read there. */
export function enterpriseOf({ CertificateHead: head }: Application): Enterprise {
  const englishName = (head.Exporter ?? '').split(/\r?\n/).map((line) => line.trim()).find(Boolean) ?? '';
  return { applicant: oneLine(head.AplRegNo, 100), exporter: oneLine(head.CiqRegNo, 100), name: oneLine(head.EtpsName, 1000), englishName: englishName.slice(0, 1000) };
}

/** How the enterprises of two forms stand to each other: told by what both of them show, `unknown` where they share nothing. */
export type SameEnterprise = 'same' | 'other' | 'unknown';

/**
 * Compares by codes; where not one code stands on both, by the Chinese name, then by the exporter's English name. One
 * code that differs is another enterprise: an agent keys for many exporters.
 */
export function compareEnterprises(one: Enterprise, other: Enterprise): SameEnterprise {
  const codes = [sameCode(one.applicant, other.applicant), sameCode(one.exporter, other.exporter)].filter((same) => same !== null);
  if (codes.length > 0) return codes.every(Boolean) ? 'same' : 'other';
  const name = sameName(one.name, other.name) ?? sameName(one.englishName, other.englishName);
  return name === null ? 'unknown' : name ? 'same' : 'other';
}

const oneLine = (text: string | undefined, most: number): string => (text ?? '').trim().slice(0, most);

/** Letters and digits alone, in half-width capitals: 有限公司（宁波） is 有限公司(宁波). */
const letters = (text: string): string => text.normalize('NFKC').toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The organisation code stands in a social credit code at the places 9 to 17. */
const organisation = (code: string): string => (code.length === 18 ? code.slice(8, 17) : code);

/** Null where one is missing, or where the two are codes of different registers. */
function sameCode(one: string, other: string): boolean | null {
  const [first, second] = [letters(one), letters(other)];
  if (first === '' || second === '') return null;
  if (first.length === second.length) return first === second;
  const [short, long] = [organisation(first), organisation(second)];
  return short.length === long.length ? short === long : null;
}

function sameName(one: string, other: string): boolean | null {
  const [first, second] = [letters(one), letters(other)];
  return first === '' || second === '' ? null : first === second;
}
