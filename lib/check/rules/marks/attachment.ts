import { factOn } from '../../../rulebook/fact';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

const wording = /^(?:(?:AS|SEE)\s+(?:PER\s+)?(?:THE\s+)?ATTACH(?:MENT|ED)(?:\s+(?:SHEET|LIST|PAGE))?|见附页|見附頁)\.?$/i;
const picture = /^[[(<]?\s*(?:PICTURE|PHOTO|IMAGE|GRAPHIC|LOGO|图|图片|图案|图形|图标)\s*[\])>]?$/i;

/** Marks that cannot be typed: SEE ATTACHMENT, on ECFA 见附页, for Korea and Georgia I/S where they are a picture. */
export const marksAttachment: Rule = {
  id: 'marks/attachment-wording',
  sources: ['customs-faq-2023'],
  *check({ application, certType, rules, day }) {
    const mark = application.CertificateHead.Mark?.trim() ?? '';
    const marks = rules && factOn(rules.marks, day);
    const wanted = marks?.value.picture[0];
    if (!certType || !marks || !wanted || marks.value.picture.includes(mark)) return;
    const path = 'CertificateHead.Mark';
    if (picture.test(mark)) {
      yield { path, severity: 'warning', message: say(`唛头为图案无法录入时请填“${wanted}”。`, `Marks that are a picture are written "${wanted}".`), fix: { label: say(`改为 ${wanted}`, `Write ${wanted}`), edits: [{ path, value: wanted }] } };
    } else if (wording.test(mark)) {
      const ownWords = wanted === 'I/S' ? 'SEE ATTACHMENT' : wanted;
      if (wanted === 'I/S' && mark.toUpperCase() === ownWords) {
        yield { path, severity: 'hint', message: say('唛头若为图形或符号，本类证书应填 I/S 或 IMAGE OR SYMBOL；特殊字符另附唛头页时才填 SEE ATTACHMENT。', 'Marks that are an image or symbol are written I/S or IMAGE OR SYMBOL on this type; SEE ATTACHMENT is for a separate sheet.') };
        return;
      }
      yield {
        path,
        // In the other script of Chinese it is the same words.
        severity: (certType === 'H') !== /[\u3400-\u9FFF]/.test(mark) ? 'error' : 'hint',
        message: say(`唛头另附页时，本类证书填“${ownWords}”，现为“${shown(mark)}”。`, `For marks on a separate sheet this type takes "${ownWords}"; it says "${shown(mark)}".`),
        fix: { label: say(`改为 ${ownWords}`, `Write ${ownWords}`), edits: [{ path, value: ownWords }] },
      };
    }
  },
};
