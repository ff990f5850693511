import { fields } from '../certificate/fields';
import type { Section } from '../certificate/field';
import { type Path, parsePath } from '../certificate/path';

/**
 * The order of writing: what opens, empties or fills other fields comes first. The type decides which fields there are,
 * the authority fills the place of application, a tick opens the list it stands for, the ports make the transport
 * details. Goods come last.
 */
const headStages: readonly (readonly string[])[] = [
  ['CertType'],
  ['CertStatus', 'CertNo', 'EntMgrNo', 'CiqRegNo', 'AplRegNo', 'EtpsName', 'EtpsConcEr', 'EtpsTel', 'ApplName', 'Applicant', 'ApplTel', 'OrgCode', 'FetchPlace', 'AplDate', 'AplAdd'],
  ['ThirdPartyInvFlag', 'ExhibitFlag', 'PredictFlag', 'ProducerSertFlag'],
  ['DestCountryCode', 'DestCountryName', 'DestCountry', 'Exporter', 'ExporterTel', 'ExporterFax', 'ExporterEmail', 'Consignee', 'ConsigneeTel', 'ConsigneeFax', 'ConsigneeEmail'],
  ['TransMeans', 'TransName', 'TransCountryCode', 'TransCountryName', 'LoadPort', 'TransPort', 'UnloadPort', 'DestPort', 'IntendExpDate', 'ExpDeclDate', 'TransDetails'],
  ['TradeModeCode', 'Curr', 'PriceTerms', 'InvNo', 'InvDate', 'ContractNo', 'LcNo', 'SpecInvTerms', 'FOBValue', 'TotalAmt', 'EntryId'],
];
/** In a row: what fills or opens others before what it fills or opens; then the order of the message. */
const rowFirst: readonly string[] = ['GoodsItemFlag', 'PackType', 'HSCode', 'GoodsUnit', 'OriCriteria', 'OriCriteriaSub', 'GoodsOriginCountry', 'PrdcEtpsName', 'EntCountryCode', 'EntCountryName'];
const sectionsAfterHead: readonly Section[] = ['OriInv', 'NonpartyCorp', 'ModCertificate', 'AplPromise', 'Goods'];

/** Fields after which the form may look different: others appear, vanish or are filled. */
const openers = new Set(['CertType', 'CertStatus', 'ThirdPartyInvFlag', 'ExhibitFlag', 'PredictFlag', 'GoodsItemFlag', 'PackType']);

/** True when writing this field may change which fields the form shows. */
export const opensFields = (path: Path): boolean => openers.has(parsePath(path)?.tag ?? '');

/** In which stage a field is written, and where within it. */
function placeOf(path: Path): { stage: number; place: number } {
  const parts = parsePath(path);
  if (!parts) return { stage: headStages.length + sectionsAfterHead.length + 1, place: 0 };
  const tag = parts.tag ?? '';
  const first = rowFirst.indexOf(tag);
  const order = first < 0 || parts.section === 'CertificateHead' ? rowFirst.length + Object.keys(fields[parts.section]).indexOf(tag) : first;
  if (parts.section !== 'CertificateHead') {
    return { stage: headStages.length + 1 + sectionsAfterHead.indexOf(parts.section), place: (parts.row ?? 0) * 1000 + order };
  }
  const stage = headStages.findIndex((tags) => tags.includes(tag));
  return stage < 0 ? { stage: headStages.length, place: order } : { stage, place: headStages[stage]?.indexOf(tag) ?? 0 };
}

/** The entries by stage, each stage in order. The input is untouched. */
export function inStages<T extends { readonly path: Path }>(entries: readonly T[]): readonly (readonly T[])[] {
  const placed = entries.map((entry) => ({ entry, ...placeOf(entry.path) })).sort((a, b) => a.stage - b.stage || a.place - b.place);
  const stages = new Map<number, T[]>();
  for (const { entry, stage } of placed) {
    const there = stages.get(stage);
    if (there) there.push(entry);
    else stages.set(stage, [entry]);
  }
  return [...stages.values()];
}
