import { dayOf } from '../../day';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** ECFA counts from the export declaration: once shipped, its date is known and decides whether the certificate is 补发. */
export const declarationDate: Rule = {
  id: 'retrospective/declaration-date',
  types: ['H'],
  sources: ['customs-faq-2023'],
  *check({ application: { CertificateHead: head } }) {
    const shipped = dayOf(head.IntendExpDate);
    const applied = dayOf(head.AplDate);
    if (head.ExpDeclDate === undefined || head.ExpDeclDate.trim() || !shipped || !applied || applied <= shipped || head.PredictFlag === '1') return;
    yield {
      path: 'CertificateHead.ExpDeclDate',
      severity: 'warning',
      message: say('货物已出运，请填出口报关日期：ECFA证书按报关日起算补发和90天期限。', 'The goods are shipped: enter the export declaration date; ECFA counts retrospective issue and the 90 days from it.'),
    };
  },
};
