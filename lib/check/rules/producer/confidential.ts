import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule, RuleResult } from '../../rule';

const company = /\b(?:CO|COMPANY|LTD|LIMITED|FACTORY|CORP|CORPORATION|INC|PLANT|MILL)\b|公司|工厂|厂\s*$/i;

/** A producer kept confidential is not named in the box that is printed. */
export const producerConfidential: Rule = {
  id: 'producer/confidential',
  sources: ['portal-field-notes'],
  *check(context) {
    const head = context.application.CertificateHead;
    if (head.ProducerSertFlag === 'Y' && company.test(head.Producer ?? '')) yield named('CertificateHead.Producer');
    for (const { row, line } of goodsItems(context)) if (line.ProducerSertFlag === 'Y' && company.test(line.Producer ?? '')) yield named(`Goods[${row}].Producer`);
  },
};

const named = (path: string): RuleResult => ({ path, severity: 'hint', message: say('已选生产商保密，生产商栏却写有公司名称，请核对。', 'The producer is to be confidential, but a company is named here: check it.') });
