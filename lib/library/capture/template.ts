import type { Application, CertificateHead } from '../../certificate/application';
import { isCertType } from '../../certificate/types';
import type { PartyRecord, TemplateRecord } from '../records';
import { captureItem, type CaptureField, type CaptureItem, type Said } from './item';

/** What of a form's header comes back with the next certificate. Numbers, dates, vessel and sums are of the shipment; exporter and consignee stand in the template as companies. */
const recurring = [
  'OrgCode', 'FetchPlace', 'AplAdd', 'DestCountry', 'DestCountryCode', 'DestCountryName', 'LoadPort', 'UnloadPort', 'DestPort', 'TransMeans', 'TransCountryCode', 'TransCountryName', 'TransPort',
  'TradeModeCode', 'PriceTerms', 'Curr', 'ProducerSertFlag', 'OriCountryCode', 'OriCountry',
] as const satisfies readonly (keyof CertificateHead)[];

/** Words that may be of this shipment alone: offered, and taken only with a tick. */
const perhapsRecurring = ['Mark', 'GoodsSpecClause', 'TransDetails', 'SpecInvTerms', 'Remark', 'Note', 'Producer'] as const satisfies readonly (keyof CertificateHead)[];

/** Whether a field of a template may be of this shipment alone; that there are no marks comes back every time. */
export const mayBeOfThisShipment = ({ name, will }: CaptureField): boolean => perhapsRecurring.some((tag) => name === `head.${tag}`) && !(name === 'head.Mark' && /^N\/?M\.?$/i.test(will.trim()));

/** The companies and goods of the form as the library has or will have them; null and absent for those that it will not. */
export interface TemplateParts {
  readonly exporter: Pick<PartyRecord, 'id' | 'name'> | null;
  readonly consignee: Pick<PartyRecord, 'id' | 'name'> | null;
  readonly thirdParty: Pick<PartyRecord, 'id' | 'name'> | null;
  readonly goodsIds: readonly string[];
}

/** The form as a template of that name, beside the one of the same name and type if there is one. `idOf` gives a new record its id; `nameOf` tells companies of the library by name. */
export function captureTemplate(application: Application, name: string, parts: TemplateParts, templates: readonly TemplateRecord[], nameOf: (partyId: string) => string, idOf: (key: string) => string): CaptureItem<'templates'> {
  const { CertificateHead: head } = application;
  const type = head.CertType?.trim() ?? '';
  const certType = isCertType(type) ? type : null;
  const title = name.trim();
  const existing = templates.find((template) => template.certType === certType && template.name.trim() === title) ?? null;
  const base: TemplateRecord = existing ?? { id: idOf('template'), name: title, certType, head: {}, exporterId: null, consigneeId: null, thirdPartyId: null, goodsIds: [], note: '', createdAt: 0, updatedAt: 0 };
  const companies = (['exporter', 'consignee', 'thirdParty'] as const).flatMap((role): Said[] => {
    const party = parts[role];
    const key = `${role}Id` as const;
    const before = base[key];
    if (!party || party.id === before) return [];
    return [{ name: key, will: party.name, value: party.id, now: before === null ? '' : nameOf(before) || before }];
  });
  const said: Said[] = [
    ...[...recurring, ...perhapsRecurring].flatMap((tag) => {
      const will = head[tag]?.trim() ?? '';
      return will === '' ? [] : [{ name: `head.${tag}`, will, value: head[tag] }];
    }),
    ...companies,
    ...(parts.goodsIds.length > 0 && parts.goodsIds.join(' ') !== base.goodsIds.join(' ') ? [{ name: 'goodsIds', will: String(parts.goodsIds.length), value: [...parts.goodsIds], now: base.goodsIds.length === 0 ? '' : String(base.goodsIds.length) }] : []),
  ];
  return captureItem({ key: 'template', table: 'templates', title, existing, base, lines: [], said, warning: title === '' ? 'no-name' : null });
}
