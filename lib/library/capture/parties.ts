import type { Application, GoodsLine, NonpartyCorp } from '../../certificate/application';
import { countryByNumeric } from '../../certificate/places/country';
import type { PartyRecord, PartyRole } from '../records';
import { boxParts, saysTheSame } from './box';
import { captureItem, type CaptureItem, type CaptureWarning, type Said } from './item';
import { words } from './words';

/**
 * The companies of a form beside those of the library, by role: exporter, consignee, producers of the lines, third
 * parties. Found by role and code, else by role and name. `idOf` gives a new record its id.
 */
export function captureParties(application: Application, parties: readonly PartyRecord[], idOf: (key: string) => string): CaptureItem<'parties'>[] {
  const said = [...exporterSaid(application, parties), ...consigneeSaid(application, parties), ...producersSaid(application), ...application.NonpartyCorp.map(thirdPartySaid)];
  const spokenOf = new Set<string>();
  return said.flatMap((company, at) => {
    if (!company) return [];
    const { role, name, code } = company;
    const found = find(company, parties);
    const existing = found === 'several' ? null : found;
    const place = existing?.id ?? `${role} ${words(name)} ${words(company.nameZh)}`;
    const isTwice = spokenOf.has(place);
    spokenOf.add(place);
    const base = existing ?? blank(idOf(`${role} ${words(name)} ${words(company.nameZh)}`), role);
    const values: readonly (readonly [keyof PartyRecord, string | undefined])[] = [
      ...(existing && saysTheSame(company.box, existing) ? [] : ([['name', name], ['address', company.address], ['country', company.country]] as const)),
      ['nameZh', company.nameZh], ['code', code], ['contact', company.contact], ['tel', company.tel], ['fax', company.fax], ['email', company.email],
    ];
    const warning: CaptureWarning | null = found === 'several' ? 'several' : isTwice ? 'twice' : !existing && words(name) === '' ? 'no-name' : null;
    const title = name || company.nameZh || code || '';
    return [captureItem({ key: `parties ${at}`, table: 'parties', title, existing, base, lines: company.lines ?? [], said: values.flatMap(filled), warning })];
  });
}

/** A company as a form speaks of it. Absent and empty say nothing. */
interface Company {
  readonly role: PartyRole;
  readonly name: string;
  /** The whole text of its box, where it has one. */
  readonly box?: string | undefined;
  readonly nameZh?: string | undefined;
  readonly address?: string | undefined;
  readonly country?: string | undefined;
  readonly code?: string | undefined;
  readonly contact?: string | undefined;
  readonly tel?: string | undefined;
  readonly fax?: string | undefined;
  readonly email?: string | undefined;
  readonly lines?: readonly number[];
}

const filled = ([name, text]: readonly [keyof PartyRecord, string | undefined]): Said[] => {
  const will = text?.trim() ?? '';
  return will === '' ? [] : [{ name, will, value: will }];
};

function exporterSaid({ CertificateHead: head }: Application, parties: readonly PartyRecord[]): (Company | null)[] {
  const parts = boxParts(head.Exporter, parties.filter(({ role }) => role === 'exporter'));
  if (!parts) return [];
  // 企业名称 is the exporter's own only where he keys the form himself: an agent's stands there too.
  const isOwn = words(head.CiqRegNo) !== '' && words(head.CiqRegNo) === words(head.AplRegNo);
  const own = isOwn ? { nameZh: head.EtpsName, contact: head.EtpsConcEr, tel: head.ExporterTel || head.EtpsTel } : { tel: head.ExporterTel };
  return [{ role: 'exporter', ...parts, box: head.Exporter, code: head.CiqRegNo, fax: head.ExporterFax, email: head.ExporterEmail, ...own }];
}

function consigneeSaid({ CertificateHead: head }: Application, parties: readonly PartyRecord[]): (Company | null)[] {
  const parts = boxParts(head.Consignee, parties.filter(({ role }) => role === 'consignee'));
  return parts ? [{ role: 'consignee', ...parts, box: head.Consignee, tel: head.ConsigneeTel, fax: head.ConsigneeFax, email: head.ConsigneeEmail }] : [];
}

/** Each producer of the lines once. Its English name stands on few forms; without it only a company that is here already can be completed. */
function producersSaid({ Goods }: Application): Company[] {
  const byName = new Map<string, { line: GoodsLine; lines: number[] }>();
  for (const [at, line] of Goods.entries()) {
    const key = words(line.PrdcEtpsName);
    const own = byName.get(key);
    if (own) own.lines.push(at);
    else if (key !== '') byName.set(key, { line, lines: [at] });
  }
  return [...byName.values()].map(({ line, lines }) => {
    const parts = boxParts(line.Producer, []);
    return { role: 'producer', name: parts?.name ?? '', address: parts?.address, country: parts?.country || 'CN', nameZh: line.PrdcEtpsName, code: line.CiqRegNo, contact: line.PrdcEtpsConcEr, tel: line.PrdcEtpsTel, lines };
  });
}

const thirdPartySaid = ({ EntName, EntAddr, EntCountryCode }: NonpartyCorp): Company | null =>
  words(EntName) === '' ? null : { role: 'third-party', name: EntName?.trim() ?? '', address: EntAddr, country: countryByNumeric(EntCountryCode?.trim() ?? '')?.alpha2 };

/** The record that is meant; an exact name before one that is written otherwise. */
function find({ role, name, nameZh, code }: Company, parties: readonly PartyRecord[]): PartyRecord | 'several' | null {
  const ofRole = parties.filter((party) => party.role === role);
  const steps: readonly ((party: PartyRecord) => boolean)[] = [
    (party) => words(code) !== '' && words(party.code) === words(code),
    (party) => name !== '' && party.name.trim() === name,
    (party) => name !== '' && words(party.name) === words(name),
    (party) => role === 'producer' && words(nameZh) !== '' && words(party.nameZh) === words(nameZh),
  ];
  for (const isMeant of steps) {
    const [only, second] = ofRole.filter(isMeant);
    if (only) return second ? 'several' : only;
  }
  return null;
}

const blank = (id: string, role: PartyRole): PartyRecord => ({
  id, role, name: '', nameZh: '', address: '', country: '', code: '', contact: '', tel: '', fax: '', email: '', note: '', createdAt: 0, updatedAt: 0,
});
