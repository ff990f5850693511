import { factOn } from '../../../rulebook/fact';
import { say } from '../../say';
import type { Rule } from '../../rule';

const sign = /[\u2190-\u2BFF\u25A0-\u27BF\u00A9\u00AE\u2122\u3300-\u33FF]|[\uD83C-\uD83E][\uDC00-\uDFFF]/g;

/** Figures typed into the marks may not print: they go on a separate sheet, for Korea and Georgia I/S. */
export const marksSigns: Rule = {
  id: 'marks/special-signs',
  sources: ['customs-faq-2023'],
  *check({ application: { CertificateHead: head }, rules, day }) {
    const wanted = rules ? factOn(rules.marks, day)?.value.picture[0] : undefined;
    const found = wanted ? head.Mark?.match(sign) : null;
    if (!found) return;
    const signs = [...new Set(found)].slice(0, 5).join(' ');
    yield {
      path: 'CertificateHead.Mark',
      severity: 'hint',
      message: say(`唛头含图形符号“${signs}”，可能打印不出；唛头有图形的填“${wanted}”。`, `The marks contain "${signs}", which may not print: for marks with a figure write "${wanted}".`),
    };
  },
};
