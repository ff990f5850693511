import { emptyApplication, type Application, type CertificateHead, type GoodsLine, type NonpartyCorp } from '../certificate/application';
import type { CertType } from '../certificate/types';
import { countryByAlpha2 } from '../certificate/places/country';
import { addressOnOneLine, boxText, oneLine } from './box-text';
import type { GoodsRecord, PartyRecord, TemplateRecord, ThirdPartyWording } from './records';

/** What the user chose to fill from. Quantities and values are of this shipment and come with the choice. */
export interface FillChoice {
  readonly certType: CertType | null;
  readonly template: TemplateRecord | null;
  readonly exporter: PartyRecord | null;
  readonly consignee: PartyRecord | null;
  readonly thirdParty: PartyRecord | null;
  readonly goods: readonly { readonly record: GoodsRecord; readonly shipment: GoodsLine }[];
}

/**
 * The application that a choice asks for: only what the library knows, nothing guessed; absent fields are left alone.
 * A criterion is proposed only for the certificate type it was recorded for.
 */
export function proposeApplication(choice: FillChoice): Application {
  const { certType, template, exporter, consignee, thirdParty } = choice;
  const head: CertificateHead = {
    ...filled<CertificateHead>(template?.head ?? {}),
    ...(certType && { CertType: certType }),
    ...(exporter && exporterFields(exporter, certType)),
    ...(consignee && consigneeFields(consignee, certType)),
  };
  return {
    ...emptyApplication(),
    ...stated(head, certType, thirdParty, template?.thirdPartyWording),
    Goods: choice.goods.map(({ record, shipment }) => ({ ...goodsLine(record, certType), ...filled<GoodsLine>(shipment) })),
  };
}

/**
 * Preferential certificates except GSP state a third party by the tick box and its list of companies, and nowhere else
 * (customs' answers on export certificates of origin, 2023). Types of which nothing is known stand in neither list.
 */
const tickTypes: ReadonlySet<CertType> = new Set<CertType>([
  'B', 'E', 'F', 'P', 'N', 'X', 'R', 'H', 'L', 'I', 'S', 'A', 'K', 'GE', 'CA', 'RC', 'MU', 'NI', 'EC', 'SE', 'HD', 'MV', 'CG',
]);

/** A CO may state it behind exporter or consignee or in the special clause, GSP in the clause only (the same answers). */
const wordingsOf: Partial<Record<CertType, readonly ThirdPartyWording[]>> = {
  C: ['via-exporter', 'ob-exporter', 'via-consignee', 'ob-consignee', 'clause'],
  G: ['clause'],
};

type Stated = Pick<Application, 'CertificateHead' | 'NonpartyCorp'>;

function stated(head: CertificateHead, certType: CertType | null, party: PartyRecord | null, wording: ThirdPartyWording | undefined): Stated {
  if (!party || !certType) return { CertificateHead: head, NonpartyCorp: [] };
  if (tickTypes.has(certType)) return { CertificateHead: { ...head, ThirdPartyInvFlag: '1' }, NonpartyCorp: [companyRow(party)] };
  const worded = wording && wordingsOf[certType]?.includes(wording) ? withWording(head, party, wording) : head;
  return { CertificateHead: worded, NonpartyCorp: [] };
}

function withWording(head: CertificateHead, party: PartyRecord, wording: ThirdPartyWording): CertificateHead {
  const text = oneLine(party);
  switch (wording) {
    case 'via-exporter':
      return { ...head, Exporter: withLine(head.Exporter, `VIA ${text}`) };
    case 'ob-exporter':
      return { ...head, Exporter: withLine(head.Exporter, `O/B ${text}`) };
    case 'via-consignee':
      return { ...head, Consignee: withLine(head.Consignee, `VIA ${text}`) };
    case 'ob-consignee':
      return { ...head, Consignee: withLine(head.Consignee, `O/B ${text}`) };
    case 'clause':
      return { ...head, GoodsSpecClause: withLine(head.GoodsSpecClause, `THIRD PARTY: ${text}`) };
  }
}

function withLine(box: string | undefined, line: string): string {
  if (!box) return line;
  return box.split('\n').includes(line) ? box : `${box}\n${line}`;
}

function companyRow(party: PartyRecord): NonpartyCorp {
  const country = countryByAlpha2(party.country);
  return filled<NonpartyCorp>({
    SortNo: '1',
    EntName: party.name,
    EntAddr: addressOnOneLine(party),
    EntCountryCode: country?.numeric ?? '',
    EntCountryName: country?.zh ?? '',
  });
}

const exporterFields = (party: PartyRecord, certType: CertType | null): CertificateHead =>
  filled<CertificateHead>({
    Exporter: boxText(party),
    CiqRegNo: party.code,
    // Only the form of ECFA has these.
    ...(certType === 'H' && { ExporterTel: party.tel, ExporterFax: party.fax, ExporterEmail: party.email }),
  });

const consigneeFields = (party: PartyRecord, certType: CertType | null): CertificateHead =>
  filled<CertificateHead>({
    Consignee: boxText(party),
    ...(certType === 'H' && { ConsigneeTel: party.tel, ConsigneeFax: party.fax, ConsigneeEmail: party.email }),
  });

function goodsLine(goods: GoodsRecord, certType: CertType | null): GoodsLine {
  const criterion = goods.criteria.find((row) => row.certType === certType);
  return filled<GoodsLine>({
    HSCode: goods.hsCode,
    GoodsName: goods.nameZh,
    GoodsNameE: goods.nameEn,
    PackUnit: goods.packUnit,
    GoodsUnitE: goods.unitEn,
    GoodsUnit: goods.unitZh,
    WtUnit: goods.weightUnit,
    OriCriteria: criterion?.criterion ?? '',
    OriCriteriaRef: criterion?.supplement ?? '',
    OriCriteriaSub: criterion?.sub ?? '',
    CiqRegNo: goods.producerCode,
    PrdcEtpsName: goods.producerName,
    PrdcEtpsConcEr: goods.producerContact,
    PrdcEtpsTel: goods.producerTel,
  });
}

/** Without empty values: what the library does not know must not blank a field. */
function filled<T extends object>(values: { readonly [tag: string]: string | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as T;
}
