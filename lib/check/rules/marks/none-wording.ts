import { factOn } from '../../../rulebook/fact';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

const none = /^(?:N\.M\.?|NM|N\\M|N\s*\/\s*M\.?|NO\s+MARKS?|NO\s+MARKING|NIL|NONE|NO|N\/?A|[-–—/*.]+|WITHOUT\s+MARKS?|无|无唛头?)$/i;

/** Where there are no marks the box says N/M and nothing else. */
export const marksNone: Rule = {
  id: 'marks/none-wording',
  sources: ['filling-co'],
  *check({ application: { CertificateHead: head }, certType, rules, day }) {
    const text = head.Mark?.trim() ?? '';
    const fact = rules && factOn(rules.marks, day);
    const wanted = fact?.value.none[0];
    if (!fact || !wanted || certType === 'H' || fact.value.none.includes(text.toUpperCase()) || !none.test(text)) return;
    const path = 'CertificateHead.Mark';
    yield {
      path,
      severity: 'hint',
      message: say(`没有唛头的填 ${wanted}，不填“${shown(text)}”。`, `Where there are no marks write ${wanted}, not "${shown(text)}".`),
      fix: { label: say(`改为 ${wanted}`, `Write ${wanted}`), edits: [{ path, value: wanted }] },
    };
  },
};
