import { i18n } from '#i18n';
import type { CertificateRecord } from '@/lib/library/records';
import { useToday } from '../../use-today';
import { Field, type Form } from './Field';
import { Rows } from './Rows';
import { trimmed } from './clean';
import classes from './Grid.module.css';

/** Each time that customs sent a certificate back, with the reason. */
export function ReturnRows({ form }: { readonly form: Form<CertificateRecord> }) {
  const { draft } = form;
  const today = useToday();
  return (
    <Rows
      at="returns"
      rows={draft.value.returns ?? []}
      onChange={(returns) => draft.change({ returns })}
      blank={{ on: today, reason: '' }}
      most={30}
      addLabel={i18n.t('workbench.certificates.addReturn')}
      problem={draft.problemAt('returns')}
    >
      {(_, index) => (
        <>
          <Field bare className={classes.narrow} form={form} at={`returns[${index}].on`} label={i18n.t('workbench.certificates.returnOn')} placeholder="2026-01-05" clean={trimmed} />
          <Field bare className={classes.grow} form={form} at={`returns[${index}].reason`} label={i18n.t('workbench.certificates.returnReason')} />
        </>
      )}
    </Rows>
  );
}
