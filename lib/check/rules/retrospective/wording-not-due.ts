import { retrospectiveStatus } from '../../../rulebook/retrospective';
import { dayOf } from '../../day';
import { say, shown } from '../../say';
import { severityOf } from '../../severity';
import type { Rule } from '../../rule';

const printed = /\bISSUED\s+RETRO(?:ACTIVELY|SPECTIVELY)\b/i;
const asked = /补发/;
const denied = /(?:不|非|无需|毋需|未|没有)[^，。；]{0,4}补发/;

/** Asked for as retrospective though applied for in time: the importing customs then misses the ground for it. */
export const wordingNotDue: Rule = {
  id: 'retrospective/wording-not-due',
  sources: ['customs-faq-2023'],
  *check({ application: { CertificateHead: head }, rules }) {
    const found = (['Remark', 'GoodsSpecClause', 'TransDetails', 'Note'] as const).find((tag) => {
      const text = head[tag] ?? '';
      return printed.test(text) || (tag === 'Note' && asked.test(text) && !denied.test(text));
    });
    if (!rules || !found) return;
    const { state, disputed, fact, start, lastGraceDay } = retrospectiveStatus(rules, {
      shipment: dayOf(head.IntendExpDate) ?? undefined,
      exportDeclaration: dayOf(head.ExpDeclDate) ?? undefined,
      application: dayOf(head.AplDate) ?? undefined,
    });
    if (!fact || disputed || !lastGraceDay || !['before', 'in-grace', 'last-grace-day'].includes(state)) return;
    yield {
      path: `CertificateHead.${found}`,
      severity: severityOf(fact.confidence) === 'hint' ? 'hint' : 'warning',
      sources: [fact.source],
      message: say(`起算日 ${start}，${lastGraceDay} 及以前申请不算补发；请删去“${shown(printed.exec(head[found] ?? '')?.[0] ?? '补发')}”或核对日期。`, `Counted from ${start} an application until ${lastGraceDay} is not retrospective: remove the wording or check the dates.`),
    };
  },
};
