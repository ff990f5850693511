import { i18n } from '#i18n';
import { ShownText } from '@/components/ShownText';
import { invoiceKey } from '@/lib/certificate/invoice-key';
import type { Oddity, TypedNumber, VerificationPage } from '@/lib/portal/pages/read-verification';
import { CopyButton } from '../advice/CopyButton';
import { GuideLink } from './GuideLink';
import { Note } from './Note';
import { useRecords } from './use-library';
import classes from './VerificationView.module.css';

const tables = ['certificates'] as const;

/** 原产地证书核查: both numbers as typed, what in them stands in the way, and their plain form to copy. */
export function VerificationView({ numbers: { certificateNumber, invoiceNumber } }: { readonly numbers: VerificationPage }) {
  const { records } = useRecords(tables);
  const number = invoiceKey(certificateNumber?.typed);
  const kept = number === '' ? undefined : records?.certificates.find(({ certNo }) => invoiceKey(certNo) === number);
  return (
    <>
      <Typed label={i18n.t('pages.verification.certNo')} number={certificateNumber} />
      <Typed label={i18n.t('pages.verification.invNo')} number={invoiceNumber} />
      {kept && (
        <section className={classes.number} data-register={kept.invNo} aria-label={i18n.t('pages.verification.register')}>
          <h2>{i18n.t('pages.verification.register')}</h2>
          <div className={classes.plain}>
            <strong><ShownText text={kept.invNo} /></strong>
            <CopyButton text={kept.invNo} />
          </div>
        </section>
      )}
      <Note tone="info">{i18n.t('pages.verification.caution')}</Note>
      <GuideLink id="not-found" label={i18n.t('pages.verification.notFound')} />
    </>
  );
}

const kinds: Readonly<Record<Oddity['kind'], () => string>> = {
  blank: () => i18n.t('pages.verification.kind.blank'),
  invisible: () => i18n.t('pages.verification.kind.invisible'),
  'full-width': () => i18n.t('pages.verification.kind.fullWidth'),
  dash: () => i18n.t('pages.verification.kind.dash'),
  'letter-case': () => i18n.t('pages.verification.kind.letterCase'),
  unusual: () => i18n.t('pages.verification.kind.unusual'),
  'zero-or-letter-o': () => i18n.t('pages.verification.kind.zeroOrLetterO'),
};

function Typed({ label, number }: { readonly label: string; readonly number: TypedNumber | undefined }) {
  return (
    <section className={classes.number} aria-label={label} data-number={label}>
      <h2>{label}</h2>
      {!number && <p>{i18n.t('pages.unread')}</p>}
      {number?.typed === '' && <p>{i18n.t('pages.verification.empty')}</p>}
      {number && number.typed !== '' && (
        <>
          <p data-typed={number.typed}><span className={classes.word}>{i18n.t('pages.verification.asTyped')}</span><ShownText text={number.typed} /></p>
          {number.odd.length === 0 ? (
            <Note tone="good">{i18n.t('pages.verification.good')}</Note>
          ) : (
            <Note tone="attention">
              {i18n.t('pages.verification.odd')}
              <ul>
                {grouped(number.odd).map(({ kind, places }) => (
                  <li key={kind} data-odd={kind}>{kinds[kind]()} ({places.map((at) => i18n.t('pages.verification.at', [at + 1])).join(', ')})</li>
                ))}
              </ul>
            </Note>
          )}
          {number.normalised !== number.typed && (
            <div className={classes.plain} data-plain={number.normalised}>
              <span className={classes.word}>{i18n.t('pages.verification.plain')}</span>
              <strong><ShownText text={number.normalised} /></strong>
              <CopyButton text={number.normalised} />
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** Each kind once, with its places. */
function grouped(odd: readonly Oddity[]): { readonly kind: Oddity['kind']; readonly places: readonly number[] }[] {
  return [...new Set(odd.map(({ kind }) => kind))].map((kind) => ({ kind, places: odd.filter((one) => one.kind === kind).map(({ at }) => at) }));
}
