import { isInvoiceNumber, isPrintedLatin } from '../../fields-of-interest';
import { fullWidth, halfWidth } from '../../text-repair';
import { say } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, exoticValuesOf } from '../../values';

/** Full-width characters and Chinese punctuation in the English boxes and in the marks. */
export const fullWidthRule: Rule = {
  id: 'characters/full-width',
  sources: ['smart-review-2020', 'customs-faq-2023'],
  *check(context) {
    for (const value of exoticValuesOf(context.application)) {
      if (isInvoiceNumber(value) || !fullWidth.test(value.value)) continue;
      const inMarks = value.tag === 'Mark' && context.certType !== null && context.certType !== 'H';
      if (!inMarks && !isPrintedLatin(value, context)) continue;
      const path = pathOf(value);
      const found = [...new Set(value.value.match(new RegExp(fullWidth.source, 'g')))].slice(0, 5).join(' ').replaceAll('\u3000', '␣');
      yield {
        path,
        // Chinese text is allowed to no one outside ECFA but in marks, which repeat what stands on the cartons.
        severity: inMarks ? 'warning' : 'error',
        message: say(`含全角字符或中文标点“${found}”，请改用半角。`, `Full-width characters or Chinese punctuation "${found}": use half-width.`),
        fix: { label: say('改为半角', 'Change to half-width'), edits: [{ path, value: halfWidth(value.value) }] },
      };
    }
  },
};
