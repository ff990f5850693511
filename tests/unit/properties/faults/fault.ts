import type { Application, GoodsLine } from '@/lib/certificate/application';
import { certTypeCodes, type CertType } from '@/lib/certificate/types';
import type { CheckOptions } from '@/lib/check/rule';
import type { Clean } from '../clean';

/** One entry of the catalogue of errors, as it gets into an application. */
export interface Fault {
  /** Its id in the catalogue (docs/coverage.md). */
  readonly id: string;
  /** The clean applications that can have it. */
  on(clean: Clean): boolean;
  /** Puts it in and says what must be found: `severity rule path`. */
  plant(application: Application): readonly string[];
  /** What the check is told besides. */
  options?(application: Application): Partial<CheckOptions>;
}

const among = (types: readonly CertType[]) => ({ certType }: Clean): boolean => types.includes(certType);

/** Certificate types by their codes, blanks between. */
export const types = (codes: string): ((clean: Clean) => boolean) => among(codes.split(' ') as CertType[]);
/** Every type but these. */
export const typesBut = (codes: string): ((clean: Clean) => boolean) => among(certTypeCodes.filter((code) => !codes.split(' ').includes(code)));
/** Applications whose lines carry number and kind of packages in the usual words. */
export const described = (codes?: string) => (clean: Clean): boolean => (codes ? types(codes)(clean) : true) && clean.certType !== 'H' && !clean.file.includes('mixed-packing');

/** The first goods line. */
export function firstLine({ Goods: [line] }: Application): GoodsLine {
  if (!line) throw new Error('no goods line');
  return line;
}

/** Puts other packing into field and description: EIGHTEEN (18) CARTONS OF becomes EIGHTEEN (18) GIFT BOXES OF. */
export function repack(line: GoodsLine, field: string, text: string): void {
  line.PackUnit = field;
  line.GoodsDesc = (line.GoodsDesc ?? '').replace(/^([A-Z -]+ \(\d+\)) .*? OF /, `$1 ${text} OF `);
}

/** Adds a line of text behind the first of the description. */
export function addToDescription(line: GoodsLine, text: string): void {
  const [first = '', ...rest] = (line.GoodsDesc ?? '').split('\n');
  line.GoodsDesc = [first.trimEnd(), text, ...rest].join('\n');
}

/** Sends the goods to another country, all fields alike. */
export function sendTo(application: Application, english: string, code: string, chinese: string, consignee: string, port: string): void {
  const { CertificateHead: head } = application;
  Object.assign(head, { DestCountry: english, DestCountryCode: code, DestCountryName: chinese, Consignee: consignee, UnloadPort: port, TransDetails: `FROM ${head.LoadPort} TO ${port} BY SEA` });
}

/** As many goods lines, all but the number alike. */
export function repeatLine(application: Application, count: number): void {
  const line = firstLine(application);
  application.Goods = Array.from({ length: count }, (_, row) => ({ ...line, GNo: String(row + 1) }));
}

/** The invoice of shipment and application, and their days. */
export function putDates(application: Application, invoice: string, shipment: string, applied: string): void {
  const { CertificateHead: head } = application;
  Object.assign(head, { InvDate: invoice, IntendExpDate: shipment, AplDate: applied });
  for (const row of application.OriInv) row.InvDate = invoice;
}

/** A Hong Kong company, ticked and listed. */
export function addThirdParty(application: Application, changes: Partial<Application['NonpartyCorp'][number]> = {}): void {
  application.CertificateHead.ThirdPartyInvFlag = '1';
  application.NonpartyCorp = [{ SortNo: '1', EntName: 'HARBOUR EXAMPLE LIMITED', EntAddr: '20 EXAMPLE STREET, KOWLOON, HONG KONG', EntCountryCode: '344', EntCountryName: '中国香港', ...changes }];
}

/** What stands where a company abroad has no business to be. */
export const hongKongCompany = 'HARBOUR EXAMPLE LIMITED, 20 EXAMPLE STREET, KOWLOON, HONG KONG';

/** The number of an earlier certificate of that type and organisation. */
export const earlierNumber = ({ CertificateHead: { CertNo = '' } }: Application): string => `${CertNo.slice(0, -4)}0001`;
