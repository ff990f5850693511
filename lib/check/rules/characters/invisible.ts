import { isInvoiceNumber } from '../../fields-of-interest';
import { invisible, oddBlank, visible } from '../../text-repair';
import { say } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, exoticValuesOf } from '../../values';

/** Invisible characters and odd blanks, mostly pasted from elsewhere: with them a certificate is not found when verified. */
export const invisibleRule: Rule = {
  id: 'characters/invisible',
  sources: ['customs-faq-2023'],
  *check({ application }) {
    for (const value of exoticValuesOf(application)) {
      if (!(invisible.test(value.value) || oddBlank.test(value.value)) || isInvoiceNumber(value)) continue;
      const path = pathOf(value);
      const mended = visible(value.value);
      const { label, printed } = value.spec;
      const hidden = invisible.test(value.value);
      yield {
        path,
        severity: printed ? 'error' : 'warning',
        message: hidden
          ? say(`“${label['zh-CN']}”含看不见的字符，国外可能查不到证书，请清除。`, `${label.en} contains invisible characters; the certificate may not be found abroad. Remove them.`)
          : say(`“${label['zh-CN']}”含特殊空格或制表符，请换成普通空格。`, `${label.en} contains tabs or special spaces: use ordinary spaces.`),
        // What is nothing but such characters would be left empty: that is no mend.
        ...(mended.trim() && { fix: { label: say('清除隐形字符', 'Remove hidden characters'), edits: [{ path, value: mended }] } }),
      };
    }
  },
};
