import { say } from '../../say';
import type { Rule } from '../../rule';

/** FORM E for goods that go to an exhibition names it beside the consignee. */
export const exhibition: Rule = {
  id: 'parties/exhibition',
  types: ['E'],
  sources: ['form-e-2010'],
  *check({ application: { CertificateHead: head } }) {
    if (head.ExhibitFlag !== '1' || !head.Consignee?.trim() || /\b(?:EXHIBITION|FAIR|EXPO|EXPOSITION|SHOW)\b/i.test(head.Consignee)) return;
    yield {
      path: 'CertificateHead.Consignee',
      severity: 'hint',
      message: say('已选展览证书，进口商栏应写明展览会名称和地址。', 'For an exhibition the consignee\'s box also gives its name and address.'),
    };
  },
};
