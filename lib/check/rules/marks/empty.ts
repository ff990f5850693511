import { factOn } from '../../../rulebook/fact';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** The marks box is not left empty: N/M where there are none. Optional on AU, no box on some forms. */
export const marksEmpty: Rule = {
  id: 'marks/empty',
  sources: ['schema-2022-1', 'filling-co'],
  *check({ application, certType, rules, day }) {
    const { Mark: mark, ApplyType: applyType } = application.CertificateHead;
    if (mark === undefined || mark.trim() || !certType || certType === 'A' || certType === 'P') return;
    const marks = rules && factOn(rules.marks, day)?.value;
    if (marks?.shown === false) return;
    const none = marks?.none[0] ?? 'N/M';
    const path = 'CertificateHead.Mark';
    yield {
      path,
      severity: applyType === '1' ? 'error' : 'warning',
      message: say(`唛头不能空，没有唛头请填 ${none}。`, `The marks must not be empty: write ${none} where there are none.`),
      fix: { label: say(`无唛头，填 ${none}`, `No marks: write ${none}`), edits: [{ path, value: none }] },
    };
  },
};
