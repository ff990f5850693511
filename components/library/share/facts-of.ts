import { phrases } from '../../locale';
import type { ShareItem } from '@/lib/exchange/share/plan-share';
import { countryLabel } from '../edit/options';
import { roleLabel } from '../edit/role-label';
import { labelOf } from '../transfer/changes-of';

/** What a record that is not here yet says, in a line. */
export function factsOf({ record }: ShareItem): string {
  return phrases(facts(record).filter((fact) => fact !== ''));
}

function facts(record: ShareItem['record']): readonly string[] {
  if ('criteria' in record) return [record.hsCode, record.nameEn, record.criteria.map(({ certType, criterion }) => `${certType} ${criterion}`).join(' '), record.producerName];
  if ('role' in record) return [roleLabel(record.role), record.nameZh, record.country === '' ? '' : countryLabel(record.country)];
  if ('goodsIds' in record) return [record.certType ?? '', record.head['LoadPort'] ?? '', record.head['DestPort'] ?? ''];
  if ('control' in record) return [record.field === null ? '' : labelOf(record.field.replace('CertificateHead.', 'head.'))];
  return 'title' in record ? [record.text] : [];
}
