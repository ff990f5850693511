import type { Application, GoodsLine } from '../../certificate/application';
import { isCertType, type CertType } from '../../certificate/types';
import type { Criterion, GoodsRecord } from '../records';
import { captureItem, type CaptureItem, type Said } from './item';
import { words } from './words';

/** Which records of the library the lines of a form could mean; the others need not be read. */
export function mayBeMeant({ Goods: lines }: Application): (record: GoodsRecord) => boolean {
  const names = new Set(lines.flatMap(({ GoodsName, GoodsNameE }) => [words(GoodsName), words(GoodsNameE)]).filter(Boolean));
  return ({ nameZh, nameEn }) => names.has(words(nameZh)) || names.has(words(nameEn));
}

/**
 * The goods of a form beside those of the library, line by line; found by HS code and name. Lines that say the same are
 * one. Quantities, values and invoice are of the shipment and stay out. `idOf` gives a new record its id.
 */
export function captureGoods(application: Application, goods: readonly GoodsRecord[], idOf: (key: string) => string): CaptureItem<'goods'>[] {
  const certType = application.CertificateHead.CertType?.trim() ?? '';
  const bySaying = new Map<string, { line: GoodsLine; at: number[] }>();
  for (const [at, line] of application.Goods.entries()) {
    // Rows that hold no goods: a text, a subtotal.
    if (line.GoodsItemFlag?.trim() === 'Y') continue;
    const key = JSON.stringify(plainFields.map(([tag]) => line[tag]?.trim() ?? '').concat(criterionTags.map((tag) => line[tag]?.trim() ?? '')));
    const own = bySaying.get(key);
    if (own) own.at.push(at);
    else bySaying.set(key, { line, at: [at] });
  }
  const spokenOf = new Set<string>();
  return [...bySaying.values()].map(({ line, at }) => {
    const { existing, warning } = find(line, goods);
    const key = `goods ${at[0] ?? 0}`;
    const base = existing ?? blank(idOf(`goods ${words(line.GoodsName)} ${words(line.GoodsNameE)} ${hsCode(line.HSCode)} ${at[0] ?? 0}`));
    const isTwice = existing !== null && spokenOf.has(existing.id);
    if (existing) spokenOf.add(existing.id);
    const title = [hsCode(line.HSCode), line.GoodsName?.trim() || line.GoodsNameE?.trim()].filter(Boolean).join('  ');
    const hasName = words(line.GoodsName) !== '' || words(line.GoodsNameE) !== '';
    return captureItem({ key, table: 'goods', title, existing, base, lines: at, said: [...said(line), ...criterionSaid(line, certType, base)], warning: hasName ? (isTwice ? 'twice' : warning) : 'no-name' });
  });
}

/** Tags of a line that are of the product itself, and where they stand in its record. */
const plainFields = [
  ['HSCode', 'hsCode'], ['GoodsName', 'nameZh'], ['GoodsNameE', 'nameEn'], ['PackUnit', 'packUnit'], ['GoodsUnitE', 'unitEn'], ['GoodsUnit', 'unitZh'], ['WtUnit', 'weightUnit'],
  ['PrdcEtpsName', 'producerName'], ['CiqRegNo', 'producerCode'], ['PrdcEtpsConcEr', 'producerContact'], ['PrdcEtpsTel', 'producerTel'],
] as const satisfies readonly (readonly [keyof GoodsLine, keyof GoodsRecord])[];
const criterionTags = ['OriCriteria', 'OriCriteriaRef', 'OriCriteriaSub'] as const;

/** HS codes are written with dots and blanks on some forms. */
const hsCode = (text: string | undefined): string => (text ?? '').normalize('NFKC').replaceAll(/[\s.]/g, '');

/** What is empty or was not read says nothing. */
function said(line: GoodsLine): Said[] {
  return plainFields.flatMap(([tag, name]) => {
    const will = tag === 'HSCode' ? hsCode(line[tag]) : (line[tag]?.trim() ?? '');
    return will === '' ? [] : [{ name, will, value: will }];
  });
}

/** The criterion belongs to the form's certificate type alone; those of other types stay. */
function criterionSaid(line: GoodsLine, certType: string, { criteria }: GoodsRecord): Said[] {
  const criterion = line.OriCriteria?.trim() ?? '';
  if (criterion === '' || !isCertType(certType)) return [];
  const before = criteria.find((row) => row.certType === certType);
  // A part of it that was not read stays as it is.
  const supplement = line.OriCriteriaRef === undefined ? before?.supplement : line.OriCriteriaRef.trim();
  const sub = line.OriCriteriaSub === undefined ? before?.sub : line.OriCriteriaSub.trim();
  const row: Criterion = { certType, criterion, ...(supplement && { supplement }), ...(sub && { sub }) };
  const value = before ? criteria.map((each) => (each === before ? row : each)) : [...criteria, row];
  const [now, will] = [before ? criterionText(certType, before) : '', criterionText(certType, row)];
  return now === will ? [] : [{ name: 'criteria', will, value, now }];
}

const criterionText = (certType: CertType, { criterion, supplement, sub }: Criterion): string => [certType, criterion, supplement, sub].filter(Boolean).join(' ');

/** The record that a line means: of that HS code and name; both names count where both are there. */
function find(line: GoodsLine, goods: readonly GoodsRecord[]): { readonly existing: GoodsRecord | null; readonly warning: 'several' | 'namesake' | null } {
  const named = goods.filter((record) => likeness(line, record) > 0);
  const code = hsCode(line.HSCode);
  const ofCode = code === '' ? named : named.filter((record) => record.hsCode === code);
  const best = Math.max(0, ...ofCode.map((record) => likeness(line, record)));
  const [only, second] = ofCode.filter((record) => likeness(line, record) === best);
  if (only) return second ? { existing: null, warning: 'several' } : { existing: only, warning: null };
  return { existing: null, warning: named.length > 0 ? 'namesake' : null };
}

/** 2: both names are the same; 1: one is, and the other is not contradicted; 0: another product. */
function likeness({ GoodsName, GoodsNameE }: GoodsLine, { nameZh, nameEn }: GoodsRecord): number {
  const pairs = [[words(GoodsName), words(nameZh)], [words(GoodsNameE), words(nameEn)]].filter(([one, other]) => one !== '' && other !== '');
  return pairs.every(([one, other]) => one === other) ? pairs.length : 0;
}

const blank = (id: string): GoodsRecord => ({
  id, code: '', nameZh: '', nameEn: '', hsCode: '', packUnit: '', unitEn: '', unitZh: '', weightUnit: '', producerName: '', producerCode: '', producerContact: '', producerTel: '',
  criteria: [], note: '', createdAt: 0, updatedAt: 0,
});
