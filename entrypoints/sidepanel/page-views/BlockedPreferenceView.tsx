import { i18n } from '#i18n';
import { useToday } from '@/components/use-today';
import { validityOf } from '@/lib/advise/validity';
import { invoiceKey } from '@/lib/certificate/invoice-key';
import type { BlockedPreferencePage } from '@/lib/portal/pages/readings';
import { phrases } from '@/components/locale';
import { Facts } from './Facts';
import { Note } from './Note';
import { useRecords } from './use-library';
import { markedText } from '@/components/visible-text';

const tables = ['certificates'] as const;

/** 享惠受阻协调: what is still to be entered, what to have ready, and whether the certificate is still good. */
export function BlockedPreferenceView({ form }: { readonly form: BlockedPreferencePage }) {
  const today = useToday();
  const { records } = useRecords(tables);
  const number = invoiceKey(form.certNo);
  const kept = number === '' ? undefined : records?.certificates.find(({ certNo }) => invoiceKey(certNo) === number);
  const validity = validityOf(number, kept?.issueDate ?? '', today);
  const facts = [
    [i18n.t('pages.blocked.certNo'), form.certNo],
    [i18n.t('pages.blocked.country'), form.country],
    [i18n.t('pages.blocked.date'), form.date],
    [i18n.t('pages.blocked.reason'), form.reason],
  ] as const;
  const missing = facts.filter(([, text]) => text?.trim() === '').map(([name]) => name);
  return (
    <>
      {missing.length > 0 ? <Note tone="attention">{i18n.t('pages.blocked.missing', [phrases(missing)])}</Note> : facts.every(([, text]) => text !== undefined) && <Note tone="good">{i18n.t('pages.blocked.complete')}</Note>}
      {kept && <Note tone="info">{i18n.t('pages.blocked.inRegister', [markedText(kept.invNo), kept.issueDate || i18n.t('pages.blank')])}</Note>}
      {validity && (validity.left < 0 ? <Note tone="attention">{i18n.t('pages.blocked.expired', [validity.lastDay])}</Note> : <Note tone="good">{i18n.t('pages.blocked.valid', [validity.lastDay])}</Note>)}
      <Note tone="info">{i18n.t('pages.blocked.papers')}</Note>
      <Facts facts={facts} />
    </>
  );
}
