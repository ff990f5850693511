import { say, shown } from '../../say';
import type { Rule } from '../../rule';

const month = '(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)[A-Z]*';
const date = new RegExp(String.raw`(?<![\w/.-])(?:${month}\.?\s*\d{1,2}(?:ST|ND|RD|TH)?,?\s*\d{4}|\d{1,2}\s*${month}\.?,?\s*\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})`, 'i');

/** Peru: a date of departure in the transport box is preceded by ON or ON/AFTER. */
export const datePrefix: Rule = {
  id: 'transport/date-prefix',
  types: ['R'],
  sources: ['filling-pe'],
  *check({ application: { CertificateHead: head } }) {
    const text = head.TransDetails ?? '';
    const found = date.exec(text);
    if (!found || /\b(?:ON|AFTER|ABOUT)\s*(?:\/\s*(?:AFTER|ABOUT)\s*)?$/i.test(text.slice(0, found.index))) return;
    const path = 'CertificateHead.TransDetails';
    const value = `${text.slice(0, found.index)}ON ${text.slice(found.index)}`;
    yield {
      path,
      severity: 'hint',
      message: say(`出运日期“${shown(found[0])}”前加 ON（不确定时 ON/AFTER）。`, `Write ON before the date of departure "${shown(found[0])}", ON/AFTER where it is not sure.`),
      fix: { label: say('日期前加 ON', 'Put ON before the date'), edits: [{ path, value }] },
    };
  },
};
