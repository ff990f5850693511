import type { LocalText } from '../../certificate/text';
import type { CertType } from '../../certificate/types';
import type { IsoDate } from '../../rulebook/fact';
import { text } from '../../rulebook/state';

/** One question about a certificate that is to be changed or replaced, with its possible answers. */
interface Question {
  readonly ask: LocalText;
  readonly answers: Readonly<Record<string, LocalText>>;
}

/** What has to be known before the way of changing a certificate can be said, in the order of asking. */
export const changeQuestions = {
  alter: {
    ask: text('证书内容要改吗？', 'Is the content to be altered?'),
    answers: {
      nothing: text('内容不改，只要一份证书', 'No, only the paper is needed again'),
      mistake: text('内容填错了', 'Yes, it holds a mistake'),
      change: text('签发后情况有变', 'Yes, circumstances changed after issue'),
    },
  },
  original: {
    ask: text('原证书在哪里？', 'Where is the original?'),
    answers: {
      'in-hand': text('在手，可以退回', 'In hand, it can be returned'),
      away: text('在进口商或进口方海关，无法退回', 'With the importer or the importing customs'),
      lost: text('被盗、遗失或损毁', 'Stolen, lost or destroyed'),
    },
  },
  used: {
    ask: text('进口方海关用过这份证书吗？', 'Has the importing customs used it?'),
    answers: {
      no: text('还没有提交', 'Not yet presented'),
      used: text('货物已到，证书已使用', 'The goods have arrived and it has been used'),
      returned: text('被进口方海关退回更正', 'Returned by the importing customs for correction'),
    },
  },
  valid: {
    ask: text('原证书还在有效期内吗？', 'Is the original still valid?'),
    answers: {
      yes: text('在有效期内', 'Yes'),
      no: text('已过有效期', 'No'),
      unknown: text('不清楚', 'Not known'),
    },
  },
} as const satisfies Readonly<Record<string, Question>>;

type Questions = typeof changeQuestions;

/** The answers, with the type of the certificate and the day (Chinese time) on which the change is applied for. */
export type ChangeAnswers = { readonly [Q in keyof Questions]: keyof Questions[Q]['answers'] } & {
  readonly type: CertType;
  readonly day: IsoDate;
};
