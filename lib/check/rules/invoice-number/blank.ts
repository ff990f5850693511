import { say, shown } from '../../say';
import { invisible, visible } from '../../text-repair';
import type { Rule } from '../../rule';
import { pathOf, valuesWithTag } from '../../values';

/** No blank and no hidden character in an invoice number: with one the certificate is not found when verified. */
export const blank: Rule = {
  id: 'invoice-number/blank',
  sources: ['customs-faq-2023'],
  *check({ application }) {
    for (const value of valuesWithTag(application, ['InvNo'])) {
      const without = visible(value.value).replaceAll(/[\s\u3000]/g, '');
      if (without === value.value || !without) continue;
      const path = pathOf(value);
      const atEnds = value.value.trim() === without;
      const what = invisible.test(value.value) ? say('隐形字符', 'an invisible character') : atEnds ? say('首尾空格或换行', 'a space or line break before or after it') : say('空格', 'a space');
      yield {
        path,
        severity: 'error',
        message: say(`发票号“${shown(value.value)}”含${what['zh-CN']}，核查时可能查不到证书；应为 ${without}。`, `Invoice number "${shown(value.value)}" contains ${what.en}; the certificate may not be found when verified. It should read ${without}.`),
        fix: { label: say(`改为 ${without}`, `Write ${without}`), edits: [{ path, value: without }] },
      };
    }
  },
};
