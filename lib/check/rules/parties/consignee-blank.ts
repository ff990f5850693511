import { factOn, groundsOf } from '../../../rulebook/fact';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** The consignee is not left blank; where none is known some types take words in its place. */
export const consigneeBlank: Rule = {
  id: 'parties/consignee-blank',
  sources: ['schema-2022-1'],
  *check({ application: { CertificateHead: head }, rules, day, wholeMessage }) {
    const fact = rules && factOn(rules.parties, day);
    if (head.Consignee === undefined || head.Consignee.trim() || (!rules && !wholeMessage) || fact?.value.consigneeMayBeBlank) return;
    const words = fact?.value.consigneeWords ?? [];
    yield {
      path: 'CertificateHead.Consignee',
      severity: head.ApplyType === '1' ? 'error' : 'hint',
      ...(fact && words.length > 0 && { sources: ['schema-2022-1', groundsOf(fact, 'consigneeWords').source] }),
      message: words.length > 0 ? say(`进口商不能空；收货人未定的可填 ${words.join(' 或 ')}。`, `The consignee must not be blank: where none is known yet write ${words.join(' or ')}.`) : say('进口商不能空，请填收货人名称、地址和国家（地区）。', 'The consignee must not be blank: name, address and country.'),
    };
  },
};
