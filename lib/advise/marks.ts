import { factOn, groundsOf } from '../rulebook/fact';
import { text } from '../rulebook/state';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { restingOn } from './resting-on';

const attached = new Set(['SEE ATTACHMENT', '见附页', '見附頁']);

/** What to write where there are no marks or marks that cannot be typed. */
export function adviseMarks({ application, rules, day }: AdviceContext): Advice[] {
  const fact = rules && factOn(rules.marks, day);
  const mark = application.CertificateHead.Mark;
  if (!fact || mark === undefined) return [];
  const { none, picture, shown } = fact.value;
  if (shown === false) {
    return [
      {
        id: 'marks/no-box',
        kind: 'marks',
        tone: 'info',
        title: text('唛头', 'Marks'),
        text: text('本类证书没有唛头栏。', 'This form has no box for marks.'),
        ...restingOn(fact),
      },
    ];
  }
  const [nothing] = none;
  const found: Advice[] = [];
  if (mark.trim() === '' && nothing) {
    found.push({
      id: 'marks/none',
      kind: 'marks',
      tone: 'info',
      title: text('无唛头', 'No marks'),
      text: text(`没有唛头的填 ${nothing}，不要留空。`, `Without marks write ${nothing}; do not leave the box empty.`),
      insert: { path: 'CertificateHead.Mark', value: nothing },
      ...restingOn(groundsOf(fact, 'none')),
    });
  }
  if (picture.length > 0) {
    const sheet = attached.has(mark.trim().toUpperCase());
    const words = picture.join(' 或 ');
    found.push({
      id: 'marks/picture',
      kind: 'marks',
      tone: sheet ? 'attention' : 'info',
      title: text('图形唛头', 'Marks that cannot be typed'),
      text: picture.some((word) => attached.has(word))
        ? text(
            `图形或无法录入的唛头填 ${words}，另将唛头贴在证书背页或打印在A4纸上，连同证书到海关现场加盖印章。`,
            `For pictures and signs write ${picture.join(' or ')}; put the marks on the back or on an A4 sheet and have it stamped at customs with the certificate.`,
          )
        : text(`图形或符号唛头填 ${words}。`, `For pictures and symbols write ${picture.join(' or ')}.`),
      ...restingOn(groundsOf(fact, 'picture')),
    });
  }
  return found;
}
