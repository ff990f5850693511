import { i18n } from '#i18n';
import { locale, localText } from '@/components/locale';
import { certTypes, isCertType } from '@/lib/certificate/types';
import type { DraftRecord, Enterprise } from '@/lib/library/draft';
import type { BesideForm } from './offers';
import { markedText } from '@/components/visible-text';

const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const dayAndClock = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** When it was last typed into: the hour, with the day where that is not today. */
export function timeOf({ updatedAt }: DraftRecord, now = Date.now()): string {
  const sameDay = new Date(updatedAt).toDateString() === new Date(now).toDateString();
  return (sameDay ? clock : dayAndClock).format(updatedAt);
}

/** What tells one draft from another: `37 项`, `RC`, `发票 NB2026-0155`, `货物 3 行`; `inFull` with the type's name. */
export function factsOf({ draft, fields }: BesideForm, inFull = false): readonly string[] {
  const { CertificateHead: head, Goods } = draft.application;
  const type = head.CertType ?? '';
  const lines = Goods.filter((line) => Object.keys(line).some((tag) => tag !== 'GNo')).length;
  return [
    i18n.t('drafts.fields', fields),
    inFull && isCertType(type) ? `${type} ${localText(certTypes[type])}` : markedText(type),
    head.InvNo ? i18n.t('drafts.invoice', [markedText(head.InvNo)]) : '',
    lines > 0 ? i18n.t('drafts.lines', lines) : '',
  ].filter(Boolean);
}

/** An enterprise as a person knows it; '' where nothing of it was read. */
export const nameOf = ({ name, englishName, exporter, applicant }: Enterprise): string => [name || englishName, exporter || applicant].filter(Boolean).join(' · ');
