import { i18n } from '#i18n';
import { fieldSpec } from '@/lib/certificate/fields';
import type { ImportItem } from '@/lib/exchange/plan-import';
import type { FilledFrom } from '@/lib/library/records';
import { localDay } from '@/lib/platform/today';
import { localText } from '../../locale';

export interface Change {
  readonly field: string;
  readonly now: string;
  readonly will: string;
}

/** The name by which a person knows the record. */
export function titleOf({ record }: ImportItem): string {
  if ('control' in record) return [record.host, record.control.label || record.control.id || record.control.name].filter(Boolean).join('  ');
  if ('model' in record) return [record.number, record.hsCode, record.nameZh || record.nameEn, record.model].filter(Boolean).join('  ');
  if ('nameEn' in record) return [record.code, record.nameZh || record.nameEn].filter(Boolean).join('  ');
  if ('reason' in record) return [record.rule, record.of].filter(Boolean).join('  ');
  if ('title' in record) return record.title;
  return 'invNo' in record ? [record.certType, record.invNo, record.certNo].filter(Boolean).join('  ') : record.name;
}

/** What an import changes in a record that is here, field by field. */
export function changesOf({ record, existing }: ImportItem): Change[] {
  if (!existing) return [];
  const [now, will] = [flat(existing), flat(record)];
  return [...new Set([...now.keys(), ...will.keys()])].flatMap((key) => {
    const [before = '', after = ''] = [now.get(key), will.get(key)];
    return before === after ? [] : [{ field: labelOf(key), now: before || i18n.t('workbench.import.blank'), will: after || i18n.t('workbench.import.blank') }];
  });
}

/** What the library keeps for itself. */
const bookkeeping: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'lastUsedAt', 'usedBy']);

/** Field → text; lists and the header's values one entry each. */
function flat(record: ImportItem['record']): Map<string, string> {
  const values = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    if (bookkeeping.has(key)) continue;
    if (typeof value === 'string') values.set(key, value);
    else if (key === 'head') for (const [tag, text] of Object.entries(value as Record<string, string>)) values.set(`head.${tag}`, text);
    else if (key === 'control') values.set(key, Object.values(value as Record<string, string>).filter(Boolean).join(' '));
    else if (key === 'form') continue;
    else if (key === 'filled') values.set(key, localDay(new Date((value as FilledFrom).at)));
    else if (Array.isArray(value)) values.set(key, value.map((row: unknown) => (typeof row === 'object' && row !== null ? Object.values(row).join(' ') : String(row))).join(', '));
    else values.set(key, value === null ? '' : String(value));
  }
  return values;
}

const labels: Readonly<Record<string, () => string>> = {
  code: () => i18n.t('workbench.goods.code'),
  hsCode: () => i18n.t('workbench.goods.hsCode'),
  nameZh: () => i18n.t('workbench.goods.nameZh'),
  nameEn: () => i18n.t('workbench.goods.nameEn'),
  unitZh: () => i18n.t('workbench.goods.unitZh'),
  unitEn: () => i18n.t('workbench.goods.unitEn'),
  packUnit: () => i18n.t('workbench.goods.packUnit'),
  weightUnit: () => i18n.t('workbench.goods.weightUnit'),
  producerName: () => i18n.t('workbench.goods.producerName'),
  producerCode: () => i18n.t('workbench.goods.producerCode'),
  producerContact: () => i18n.t('workbench.goods.producerContact'),
  producerTel: () => i18n.t('workbench.goods.producerTel'),
  criteria: () => i18n.t('workbench.goods.criteria'),
  hsEdition: () => i18n.t('forms.goods.hsEdition'),
  hsCodes: () => i18n.t('forms.goods.partCodes'),
  perPackage: () => i18n.t('forms.goods.perPackage'),
  netWeight: () => i18n.t('forms.goods.netWeight'),
  grossWeight: () => i18n.t('forms.goods.grossWeight'),
  preReviewId: () => i18n.t('forms.goods.review'),
  price: () => i18n.t('forms.goods.price'),
  cost: () => i18n.t('forms.goods.cost'),
  supplier: () => i18n.t('forms.goods.supplier'),
  note: () => i18n.t('workbench.edit.note'),
  role: () => i18n.t('workbench.parties.role'),
  name: () => i18n.t('workbench.import.name'),
  address: () => i18n.t('workbench.parties.address'),
  country: () => i18n.t('workbench.parties.country'),
  contact: () => i18n.t('workbench.parties.contact'),
  tel: () => i18n.t('workbench.parties.tel'),
  fax: () => i18n.t('workbench.parties.fax'),
  email: () => i18n.t('workbench.parties.email'),
  addresses: () => i18n.t('forms.party.partAddresses'),
  contacts: () => i18n.t('forms.party.partContacts'),
  certType: () => i18n.t('workbench.templates.certType'),
  exporterId: () => i18n.t('workbench.parties.roles.exporter'),
  consigneeId: () => i18n.t('workbench.parties.roles.consignee'),
  thirdPartyId: () => i18n.t('workbench.parties.roles.thirdParty'),
  thirdPartyWording: () => i18n.t('workbench.templates.wording'),
  invNo: () => i18n.t('workbench.certificates.invNo'),
  certNo: () => i18n.t('workbench.certificates.certNo'),
  aplDate: () => i18n.t('workbench.certificates.aplDate'),
  consignee: () => i18n.t('workbench.certificates.consignee'),
  destination: () => i18n.t('workbench.certificates.destination'),
  shipDate: () => i18n.t('workbench.certificates.shipDate'),
  states: () => i18n.t('workbench.certificates.states'),
  returns: () => i18n.t('workbench.certificates.partReturns'),
  filled: () => i18n.t('workbench.certificates.filled'),
  host: () => i18n.t('teach.host'),
  field: () => i18n.t('teach.field'),
  control: () => i18n.t('teach.control'),
  number: () => i18n.t('pages.field.number'),
  model: () => i18n.t('pages.field.model'),
  unit: () => i18n.t('pages.field.unit'),
  currency: () => i18n.t('pages.field.currency'),
  factoryPrice: () => i18n.t('pages.field.factoryPrice'),
  fobPrice: () => i18n.t('pages.field.fobPrice'),
  process: () => i18n.t('pages.field.process'),
  materials: () => i18n.t('pages.field.materials'),
  processes: () => i18n.t('forms.review.partProcesses'),
  costs: () => i18n.t('forms.review.partCosts'),
  result: () => i18n.t('forms.review.result'),
  validUntil: () => i18n.t('forms.review.validUntil'),
  applyDate: () => i18n.t('pages.field.applyDate'),
  state: () => i18n.t('pages.field.state'),
  stateOn: () => i18n.t('pages.field.stateOn'),
  issueDate: () => i18n.t('pages.field.issueDate'),
  goodsIds: () => i18n.t('workbench.templates.partGoods'),
  title: () => i18n.t('wordings.title'),
  text: () => i18n.t('wordings.text'),
  certTypes: () => i18n.t('wordings.certTypes'),
  scope: () => i18n.t('aside.scope'),
  reason: () => i18n.t('aside.reason'),
};

/** What a field of a record is called; its key where nobody named it. */
export function labelOf(key: string): string {
  const spec = key.startsWith('head.') ? fieldSpec('CertificateHead', key.slice(5)) : undefined;
  return spec ? localText(spec.label) : (labels[key]?.() ?? key);
}
