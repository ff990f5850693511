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
    if (invoice && shipment && invoice > shipment) yield late('CertificateHead.InvDate', say(`发票日期 ${invoice} 晚于出运日期 ${shipment}。`, `The invoice date ${invoice} is after shipment, ${shipment}.`));
    if (invoice && applied && invoice > applied) yield late('CertificateHead.InvDate', say(`发票日期 ${invoice} 晚于申请日期 ${applied}。`, `The invoice date ${invoice} is after the application, ${applied}.`));
    if (declared && shipment && declared > shipment) yield late('CertificateHead.ExpDeclDate', say(`出口报关日期 ${declared} 晚于出运日期 ${shipment}。`, `The export declaration ${declared} is after shipment, ${shipment}.`));
    if (applied && applied > asOf) yield late('CertificateHead.AplDate', say(`申请日期 ${applied} 晚于今天（${asOf}）。`, `The application date ${applied} lies after today (${asOf}).`));
    for (const [row, { InvDate }] of application.OriInv.entries()) {
      const day = dayOf(InvDate);
      if (day && day !== invoice && shipment && day > shipment) yield late(`OriInv[${row}].InvDate`, say(`发票日期 ${day} 晚于出运日期 ${shipment}。`, `The invoice date ${day} is after shipment, ${shipment}.`));
    }
    const asked = dayOf(application.ModCertificate?.OldDeclDate);
    const issued = dayOf(application.ModCertificate?.OldIssueDate);
    if (issued && applied && issued > applied) yield late('ModCertificate.OldIssueDate', say(`原证签发日期 ${issued} 晚于本次申请日期 ${applied}。`, `The original was issued on ${issued}, after this application, ${applied}.`));
    if (asked && issued && asked > issued) yield late('ModCertificate.OldIssueDate', say(`原证签发日期 ${issued} 早于原证申请日期 ${asked}。`, `The original was issued on ${issued}, before it was applied for on ${asked}.`));
  },
};

const late = (path: string, message: RuleResult['message']): RuleResult => ({ path, severity: 'warning', message });
