import { i18n } from '#i18n';
import { ChangeChooser } from '@/components/guides/ChangeChooser';
import { useToday } from '@/components/use-today';
import { validityOf } from '@/lib/advise/validity';
import { typeOfNumber } from '@/lib/certificate/certificate-number';
import { codeLists } from '@/lib/certificate/codes';
import { invoiceKey } from '@/lib/certificate/invoice-key';
import type { ChangeForm } from '@/lib/portal/pages/readings';
import { Facts } from './Facts';
import { Note } from './Note';
import { useRecords } from './use-library';
import { markedText } from '@/components/visible-text';

const tables = ['certificates'] as const;

/** 更改/重发: what is still missing, whether the original is known and still good, and which of the ways applies. */
export function ChangeView({ form }: { readonly form: ChangeForm }) {
  const today = useToday();
  const { records } = useRecords(tables);
  const number = form.oldCertNo?.trim() ?? '';
  const type = typeOfNumber(number);
  const kept = number === '' ? undefined : records?.certificates.find(({ certNo }) => invoiceKey(certNo) === invoiceKey(number));
  const validity = validityOf(number, form.oldIssueDate || (kept?.issueDate ?? ''), today);
  const chosen = form.kind?.trim() ?? '';
  return (
    <>
      {form.oldCertNo !== undefined && number === '' && <Note tone="attention">{i18n.t('pages.change.noNumber')}</Note>}
      {number !== '' && !type && <Note tone="attention">{i18n.t('pages.change.badNumber')}</Note>}
      {kept && <Note tone="info">{i18n.t('pages.change.inRegister', [markedText(kept.invNo), kept.aplDate || i18n.t('pages.blank')])}</Note>}
      {kept?.aplDate && form.oldDeclDate && kept.aplDate !== form.oldDeclDate && <Note tone="attention">{i18n.t('pages.change.dateDiffers', [form.oldDeclDate, kept.aplDate])}</Note>}
      {type && records && records.certificates.length > 0 && !kept && <Note tone="info">{i18n.t('pages.change.notInRegister')}</Note>}
      {validity && (validity.left < 0 ? <Note tone="attention">{i18n.t('pages.change.validPast', [validity.lastDay])}</Note> : <Note tone="good">{i18n.t('pages.change.validUntil', [validity.lastDay])}</Note>)}
      {form.reason?.trim() === '' && <Note tone="attention">{i18n.t('pages.change.noReason')}</Note>}
      <Facts
        facts={[
          [i18n.t('pages.change.kind'), form.kind],
          [i18n.t('pages.change.oldCertNo'), form.oldCertNo],
          [i18n.t('pages.change.oldDeclDate'), form.oldDeclDate],
          [i18n.t('pages.change.oldIssueDate'), form.oldIssueDate],
          [i18n.t('pages.change.reason'), form.reason],
          [i18n.t('pages.change.columns'), form.columns],
        ]}
      />
      <p style={{ margin: 0 }}>{i18n.t('pages.change.whatChanged')}</p>
      <section aria-label={i18n.t('pages.change.chooser')}>
        <h2 style={{ margin: '0 0 4px', fontSize: 13 }}>{i18n.t('pages.change.chooser')}</h2>
        <ChangeChooser key={`${type ?? ''} ${validity ? validity.left < 0 : ''}`} {...(type && { givenType: type })} {...(validity && { givenValid: validity.left < 0 ? 'no' : 'yes' })}>
          {({ certStatus }) => {
            const wanted = certStatus && codeLists.certStatus[certStatus]['zh-CN'];
            return wanted && chosen !== '' && chosen !== wanted && <Note tone="attention">{i18n.t('pages.change.mismatch', [wanted, chosen])}</Note>;
          }}
        </ChangeChooser>
      </section>
    </>
  );
}
