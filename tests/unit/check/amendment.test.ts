import type { Draft } from './try';
import { cases } from './run-cases';

const amended = (CertificateHead: Record<string, string>, ModCertificate: Record<string, string> | null): Draft => ({ CertificateHead, ModCertificate });
const status = 'CertificateHead.CertStatus';

cases('amendment/status-new', [
  ['new, with the number of an original', amended({ CertStatus: '0' }, { OldCertNo: 'E266076323030048' }), `warning ${status}`],
  ['new, with a reason', amended({ CertStatus: '0' }, { OldCertNo: '', ModReason: '遗失' }), `warning ${status}`],
  ['new, the part empty', amended({ CertStatus: '0' }, { OldCertNo: '', ModReason: ' ' })],
  ['new, without the part', amended({ CertStatus: '0' }, null)],
  ['amended', amended({ CertStatus: '1' }, { OldCertNo: 'E266076323030048' })],
  ['status not read', amended({}, { OldCertNo: 'E266076323030048' })],
]);

cases('amendment/original-lost', [
  ['amended, the original lost', amended({ CertType: 'C', CertStatus: '1' }, { ModReason: '原证遗失，收货人地址有误' }), `warning ${status}`],
  ['amended, the original cannot be returned', amended({ CertType: 'C', CertStatus: '1' }, { ModReason: '原证已寄出，无法退回' }), `warning ${status}`],
  ['amended, in English', amended({ CertType: 'C', CertStatus: '1' }, { ModReason: 'ORIGINAL LOST IN THE MAIL' }), `warning ${status}`],
  ['amended and re-issued: right', amended({ CertType: 'C', CertStatus: '3' }, { ModReason: '原证遗失，收货人地址有误' })],
  ['re-issued: right', amended({ CertType: 'C', CertStatus: '2' }, { ModReason: '原证遗失' })],
  ['the original is not lost', amended({ CertType: 'C', CertStatus: '1' }, { ModReason: '原证未遗失，随附交回' })],
  ['another reason', amended({ CertType: 'C', CertStatus: '1' }, { ModReason: '收货人地址有误' })],
  ['before Order 270', amended({ CertType: 'C', CertStatus: '1', AplDate: '2024-08-31' }, { ModReason: '原证遗失' })],
]);

cases('amendment/hand-correction', [
  ['FORM E sent back by the importing customs', amended({ CertType: 'E', CertStatus: '1' }, { ModReason: '越南海关退回要求更正HS编码' }), `warning ${status}`],
  ['Cambodia alike', amended({ CertType: 'CA', CertStatus: '1' }, { ModReason: '进口国海关退证' }), `warning ${status}`],
  ['FORM E for another reason: a reminder', amended({ CertType: 'E', CertStatus: '1' }, { ModReason: '收货人地址有误' }), `hint ${status}`],
  ['FORM E, the original lost: no hand can correct it', amended({ CertType: 'E', CertStatus: '3' }, { ModReason: '越南海关退回后遗失' })],
  ['Korea takes a new certificate', amended({ CertType: 'K', CertStatus: '1' }, { ModReason: '韩国海关退回' })],
  ['FORM E before Order 270', amended({ CertType: 'E', CertStatus: '1', AplDate: '2024-08-31' }, { ModReason: '越南海关退回' })],
  ['a new FORM E', amended({ CertType: 'E', CertStatus: '0' }, null)],
]);

const dated = (CertType: string, CertStatus: string, AplDate: string, OldIssueDate: string): Draft => amended({ CertType, CertStatus, AplDate }, { OldIssueDate });
cases('amendment/out-of-validity', [
  ['on the last day', dated('K', '1', '2026-03-02', '2025-03-02')],
  ['a day later', dated('K', '1', '2026-03-03', '2025-03-02'), 'warning ModCertificate.OldIssueDate'],
  ['a re-issue alike', dated('K', '2', '2026-03-03', '2025-03-02'), 'warning ModCertificate.OldIssueDate'],
  ['a validity that nobody has verified', dated('MU', '1', '2026-03-03', '2025-03-02'), 'hint ModCertificate.OldIssueDate'],
  ['a new certificate', dated('K', '0', '2026-03-03', '2025-03-02')],
  ['the day of issue not read', amended({ CertType: 'K', CertStatus: '1', AplDate: '2026-03-03' }, {})],
]);

cases('amendment/same-number', [
  ['the number of the new certificate', amended({ CertStatus: '1', CertNo: 'E266076323030048' }, { OldCertNo: 'e266076323030048 ' }), 'hint ModCertificate.OldCertNo'],
  ['another number', amended({ CertStatus: '1', CertNo: 'E266076323030048' }, { OldCertNo: 'E266076323030047' })],
  ['no number yet', amended({ CertStatus: '1', CertNo: '' }, { OldCertNo: '' })],
]);

cases('format/certificate-number', [
  ['the original is of another type', amended({ CertType: 'RC', CertStatus: '1' }, { OldCertNo: 'E266076323030048' }), 'hint ModCertificate.OldCertNo'],
  ['the original is of the same type', amended({ CertType: 'E', CertStatus: '1' }, { OldCertNo: 'E256076323030048' })],
  ['a number of last year at the end of March', amended({ CertType: 'E', CertNo: 'E256076323030048', AplDate: '2026-03-31' }, null)],
  ['a number of last year in April', amended({ CertType: 'E', CertNo: 'E256076323030048', AplDate: '2026-04-01' }, null), 'hint CertificateHead.CertNo'],
  ['a number of next year', amended({ CertType: 'E', CertNo: 'E276076323030048', AplDate: '2026-03-01' }, null), 'hint CertificateHead.CertNo'],
  ['the day of application not read', amended({ CertType: 'E', CertNo: 'E096076323030048' }, null)],
]);

cases('dates/order', [
  ['an original issued after the application', amended({ AplDate: '2026-03-01' }, { OldIssueDate: '2026-03-02' }), 'warning ModCertificate.OldIssueDate'],
  ['an original issued on that day', amended({ AplDate: '2026-03-02' }, { OldIssueDate: '2026-03-02' })],
]);
