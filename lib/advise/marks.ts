import { factOn, groundsOf } from '../rulebook/fact';
import type { Fact } from '../rulebook/fact';
import type { MarksRule } from '../rulebook/certificate';
import { grounds, text } from '../rulebook/state';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { eitherOf, neat } from './phrase';
import { restingOn } from './resting-on';

const attached = new Set(['SEE ATTACHMENT', '见附页', '見附頁']);

/** What to write where there are no marks or marks that cannot be typed, and what does not count as marks. */
export function adviseMarks({ application, rules, day }: AdviceContext): Advice[] {
  const fact = rules && factOn(rules.marks, day);
  const mark = application.CertificateHead.Mark;
  if (!fact || mark === undefined) return [];
  if (fact.value.shown === false) return [noBox(fact)];
  const stated = mark.trim().toUpperCase();
  return [...(stated === '' ? [...none(fact), writeOut] : []), ...picture(fact, stated)];
}

const noBox = (fact: Fact<MarksRule>): Advice => ({
  id: 'marks/no-box',
  kind: 'marks',
  tone: 'info',
  title: text('唛头', 'Marks'),
  text: text('本类证书没有唛头栏。', 'This form has no box for marks.'),
  ...restingOn(fact),
});

const writeOut: Advice = {
  id: 'marks/write-out',
  kind: 'marks',
  tone: 'info',
  title: text('有唛头的照实填写', 'Marks as they are'),
  text: text(
    '有唛头的，照包装和发票上的唛头完整填写；AS PER INVOICE、AS PER B/L、CARTON LABEL 之类不算唛头。',
    'Where there are marks, write them in full as on packing and invoice; AS PER INVOICE, AS PER B/L or CARTON LABEL are no marks.',
  ),
  ...restingOn(grounds('filling-co', 'secondary')),
};

function none(fact: Fact<MarksRule>): Advice[] {
  const [nothing] = fact.value.none;
  if (!nothing) return [];
  return [
    {
      id: 'marks/none',
      kind: 'marks',
      tone: 'info',
      title: text('无唛头', 'No marks'),
      text: text(`没有唛头的填 ${nothing}，不要留空。`, `Without marks write ${nothing}; do not leave the box empty.`),
      insert: { path: 'CertificateHead.Mark', value: nothing },
      ...restingOn(groundsOf(fact, 'none')),
    },
  ];
}

function picture(fact: Fact<MarksRule>, stated: string): Advice[] {
  const words = fact.value.picture;
  if (words.length === 0) return [];
  const written = eitherOf(words);
  const sheet = words.some((word) => attached.has(word));
  return [
    {
      id: 'marks/picture',
      kind: 'marks',
      tone: attached.has(stated) ? 'attention' : 'info',
      title: text('图形唛头', 'Marks that cannot be typed'),
      text: sheet
        ? text(
            neat(`图形或无法录入的唛头填 ${written['zh-CN']}，另将唛头贴在证书背页或打印在A4纸上，连同证书到海关现场加盖印章；自助打印的证书也要去。`),
            `For pictures and signs write ${written.en}; put the marks on the back or on an A4 sheet and have it stamped at customs with the certificate, also when you print it yourself.`,
          )
        : text(`图形或符号唛头填 ${written['zh-CN']}。`, `For pictures and symbols write ${written.en}.`),
      ...restingOn(groundsOf(fact, 'picture')),
    },
  ];
}
