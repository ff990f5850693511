import { legalInXml, notInXml } from '../../text-repair';
import { say } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, exoticValuesOf } from '../../values';

/** Characters that no XML message can carry. */
export const notInXmlRule: Rule = {
  id: 'characters/not-in-xml',
  sources: ['customs-faq-2023', 'schema-2022-1'],
  *check({ application }) {
    for (const value of exoticValuesOf(application)) {
      if (!notInXml.test(value.value)) continue;
      const path = pathOf(value);
      const mended = legalInXml(value.value);
      yield {
        path,
        severity: 'error',
        message: say(`“${value.spec.label['zh-CN']}”含控制字符，报文无法传送，请删除。`, `${value.spec.label.en} contains control characters that the message cannot carry: remove them.`),
        // What is nothing but such characters would be left empty: that is no mend.
        ...(mended.trim() && { fix: { label: say('删除控制字符', 'Remove the control characters'), edits: [{ path, value: mended }] } }),
      };
    }
  },
};
