import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/** Issuing and collecting authority are four digits of the customs district. A name in the field's place passes: forms show it. */
export const authorityCode: Rule = {
  id: 'format/authority-code',
  sources: ['portal-field-notes'],
  *check({ application: { CertificateHead: head } }) {
    for (const tag of ['OrgCode', 'FetchPlace'] as const) {
      const text = head[tag];
      if (!text || /^\d{4}$/.test(text) || !/^[\w\s.-]*$/.test(text)) continue;
      yield {
        path: `CertificateHead.${tag}`,
        severity: 'warning',
        message: say(`“${shown(text)}”不是4位关区代码，应如 3101。`, `"${shown(text)}" is not the four-digit code of a customs office, such as 3101.`),
      };
    }
  },
};
