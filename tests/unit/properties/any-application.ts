import fc from 'fast-check';
import { applicationSchema, type Application } from '@/lib/certificate/application';
import type { Section } from '@/lib/certificate/field';
import { fields, listSections } from '@/lib/certificate/fields';
import { certTypeCodes } from '@/lib/certificate/types';

/** Texts that mean something to one rule or another, wherever they get to. */
const meaningful = [
  '', ' ', '0', '1', '2', '3', 'N', 'Y', '156', '410', '142', '502', '0110', '999', 'USD', 'RMB', 'CHINA', 'REPUBLIC OF KOREA', '韩国', 'GEORGIA', 'HONG KONG', 'NINGBO, CHINA', 'BUSAN', 'TO ORDER', 'SAME', '同上', 'UNKNOWN',
  '2026-03-10', '2026-02-30', '2025-12-31', '20260310', '2026/3/1', '1900-01-01', '9999-12-31', '2026-03-10T12:00', '6109100021', '610910', '7700000000', '18', '1e5', '1,000.00', '0.5', '-3', '99999999999999999999', '40%', 'RVC 45%', 'B 50%', 'PSR', 'WO', 'W', 'PE ACU',
  'EIGHTEEN (18) CARTONS OF SHIRTS\nH.S. CODE: 6109.10\n********', 'TOTAL: FIFTY (5O) PALLETS ONLY', '(((((', 'FORTY FOURTY (40) CARTONS', 'FROM NINGBO TO BUSAN VIA HONG KONG BY SEA', 'FROM TO VIA BY', 'BY SEA', '***', 'TBA', 'N/M', 'SEE ATTACHMENT', '见附页', 'AS PER INVOICE', 'MADE IN JAPAN', 'MADE IN',
  'VIA EXAMPLE LIMITED, KOWLOON, HONG KONG', 'O/B', 'THIRD PARTY:', 'ISSUED RETROACTIVELY', '海关退回', 'NINGBO SAMPLE CO., LDT.\nNO.1 ROAD, NINGBO, CHINA', 'PCS', 'CTN', 'PACKAGES', 'PCS IN NUDE', '千克', '011', 'KGS', 'E266076323030048', '3101', '\u200B', '\uD800', '\u0000', '（１８）', '🙂', 'constructor', '__proto__', '臺灣',
];

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...meaningful) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...meaningful), { maxLength: 4 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 400 }) },
);

const rowOf = (section: Section, fixed: Record<string, fc.Arbitrary<string>> = {}): fc.Arbitrary<Record<string, string | undefined>> => {
  const all = Object.fromEntries(Object.keys(fields[section]).map((tag) => [tag, fixed[tag] ?? text]));
  return fc.record(all, { requiredKeys: [] });
};

/** Anything that passes the schema, most of it nonsense. */
export const anyApplication: fc.Arbitrary<Application> = fc
  .record(
    {
      CertificateHead: rowOf('CertificateHead', { CertType: fc.oneof({ weight: 9, arbitrary: fc.constantFrom<string>(...certTypeCodes) }, { weight: 1, arbitrary: text }), CertStatus: fc.constantFrom('0', '1', '2', '3', '', '7'), ApplyType: fc.constantFrom('0', '1', '') }),
      ...Object.fromEntries(listSections.map((section) => [section, fc.array(rowOf(section), { maxLength: 4 })])),
      ModCertificate: fc.option(rowOf('ModCertificate')),
      AplPromise: rowOf('AplPromise'),
    },
    { requiredKeys: [] },
  )
  .map((message) => applicationSchema.parse(message));
