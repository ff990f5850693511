import type { Fix } from '../../../certificate/finding';
import { say } from '../../say';
import { han } from '../../text-repair';
import type { Rule } from '../../rule';
import { type FieldValue, longValuesOf, pathOf } from '../../values';

/**
 * No field longer than the import schema takes. A line end is one character, in the message two ("/n"). A coded field
 * that shows the meaning in Chinese in the code's place holds no text of that length.
 */
export const length: Rule = {
  id: 'format/length',
  sources: ['schema-2022-1'],
  *check({ application }) {
    for (const value of longValuesOf(application)) {
      const most = value.spec.maxLength;
      if (most === null || (value.spec.codes && han.test(value.value))) continue;
      const text = value.value.replaceAll('\r\n', '\n');
      const count = [...text].length;
      const inMessage = count + text.split('\n').length - 1;
      if (inMessage <= most) continue;
      const { label } = value.spec;
      const over = count > most;
      const fix = over ? organisationPart(value) : null;
      yield {
        path: pathOf(value),
        severity: over ? 'error' : 'warning',
        message: over
          ? say(`“${label['zh-CN']}”有${count}个字符，最多${most}个；请删去${count - most}个。`, `${label.en} has ${count} characters, at most ${most} fit: shorten it by ${count - most}.`)
          : say(`“${label['zh-CN']}”换行在报文中各占两个字符，合计${inMessage}个，超过${most}个；请缩短或减少换行。`, `With line breaks counted as two characters, as the message writes them, ${label.en} has ${inMessage}; at most ${most} fit.`),
        ...(over ? {} : { sources: ['portal-field-notes'] }),
        ...(fix && { fix }),
      };
    }
  },
};

/** The organisation code is characters 9 to 17 of the 18-character social credit code, which gets pasted in its place. */
function organisationPart(value: FieldValue): Fix | null {
  if (value.section !== 'Goods' || value.tag !== 'CiqRegNo' || !/^[0-9A-Z]{18}$/i.test(value.value)) return null;
  const code = value.value.slice(8, 17).toUpperCase();
  return { label: say(`改填组织机构代码 ${code}（统一社会信用代码第9-17位）`, `Use the organisation code ${code} (characters 9-17 of the social credit code)`), edits: [{ path: pathOf(value), value: code }] };
}
