import { countriesNamedIn } from '../../../certificate/places/countries-named-in';
import { intermediaryIn } from '../../intermediary';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** An old rule that some offices still know: no O/B for a principal in Taiwan on the non-preferential certificate. */
export const taiwanPrincipal: Rule = {
  id: 'third-party/taiwan-principal',
  types: ['C'],
  sources: ['unverified'],
  *check({ application: { CertificateHead: head } }) {
    for (const tag of ['Exporter', 'Consignee'] as const) {
      const found = intermediaryIn(head[tag] ?? '');
      if (found?.how !== 'O/B' || !countriesNamedIn(found.after).some(({ alpha2 }) => alpha2 === 'TW')) continue;
      yield {
        path: `CertificateHead.${tag}`,
        severity: 'hint',
        message: say('O/B 后为台湾公司：早年规定不予签证，请先向签证机构确认。', 'A principal in Taiwan behind O/B used to be refused: ask the issuing office first.'),
      };
    }
  },
};
