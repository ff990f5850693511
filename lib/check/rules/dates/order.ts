import { dayOf } from '../../day';
import { say } from '../../say';
import type { Rule, RuleResult } from '../../rule';

/** Dates follow each other: invoice, export declaration, shipment; invoice before application; nothing applied for in the future. */
export const dateOrder: Rule = {
  id: 'dates/order',
  sources: ['document-errors'],
  *check({ application, asOf }) {
    const head = application.CertificateHead;
    const invoice = dayOf(head.InvDate);
    const shipment = dayOf(head.IntendExpDate);
    const applied = dayOf(head.AplDate);
    const declared = dayOf(head.ExpDeclDate);
    // A third party often invoices when the goods are on their way.
    if (invoice && shipment && invoice > shipment) yield { ...late('CertificateHead.InvDate', say(`发票日期 ${invoice} 晚于出运日期 ${shipment}，请核对。`, `The invoice date ${invoice} is after shipment, ${shipment}: check the dates.`)), severity: head.ThirdPartyInvFlag === '1' ? 'hint' : 'warning' };
    if (invoice && applied && invoice > applied) yield late('CertificateHead.InvDate', say(`发票日期 ${invoice} 晚于申请日期 ${applied}，请核对。`, `The invoice date ${invoice} is after the application, ${applied}: check the dates.`));
    if (declared && shipment && declared > shipment) yield late('CertificateHead.ExpDeclDate', say(`出口报关日期 ${declared} 晚于出运日期 ${shipment}，请核对。`, `The export declaration ${declared} is after shipment, ${shipment}: check the dates.`));
    if (applied && applied > asOf) yield late('CertificateHead.AplDate', say(`申请日期 ${applied} 晚于今天（${asOf}），请核对。`, `The application date ${applied} is later than today (${asOf}): check it.`));
    for (const [row, { InvDate }] of application.OriInv.entries()) {
      const day = dayOf(InvDate);
      if (day && day !== invoice && shipment && day > shipment) yield late(`OriInv[${row}].InvDate`, say(`发票日期 ${day} 晚于出运日期 ${shipment}，请核对。`, `The invoice date ${day} is after shipment, ${shipment}: check the dates.`));
    }
    const asked = dayOf(application.ModCertificate?.OldDeclDate);
    const issued = dayOf(application.ModCertificate?.OldIssueDate);
    if (issued && applied && issued > applied) yield late('ModCertificate.OldIssueDate', say(`原证签发日期 ${issued} 晚于本次申请日期 ${applied}，请核对。`, `The original was issued on ${issued}, after this application, ${applied}: check the dates.`));
    if (asked && issued && asked > issued) yield late('ModCertificate.OldIssueDate', say(`原证签发日期 ${issued} 早于原证申请日期 ${asked}，请核对。`, `The original was issued on ${issued}, before it was applied for on ${asked}: check the dates.`));
  },
};

const late = (path: string, message: RuleResult['message']): RuleResult => ({ path, severity: 'warning', message });
