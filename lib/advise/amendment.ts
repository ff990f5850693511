import { addMonths, isIsoDate } from '../rulebook/calendar';
import type { Grounds } from '../rulebook/fact';
import { factOn } from '../rulebook/fact';
import { text } from '../rulebook/state';
import type { Advice } from './advice';
import type { ChangeAnswers } from './change';
import { chooseChange } from './change';
import type { AdviceContext } from './context';
import { restingOn } from './resting-on';

/** What each status of a certificate says of the case: 1 amended, 2 re-issued, 3 amended and re-issued. */
const cases: Readonly<Record<string, Pick<ChangeAnswers, 'alter' | 'original'>>> = {
  1: { alter: 'mistake', original: 'in-hand' },
  2: { alter: 'nothing', original: 'lost' },
  3: { alter: 'mistake', original: 'lost' },
};

/** What goes with an application to change or re-issue a certificate; nothing for a new one. */
export function adviseChange(context: AdviceContext): Advice[] {
  const { application, certType, day } = context;
  const status = application.CertificateHead.CertStatus?.trim() ?? '';
  const asked = Object.hasOwn(cases, status) ? cases[status] : undefined;
  if (!certType || !asked) return [];
  const valid = stillValid(context);
  const chosen = chooseChange({ ...asked, type: certType, day, used: 'no', valid: valid.answer });
  const { outcome, certStatus, title, text: words, handIn, printed, notes } = chosen;
  const lines = (language: 'zh-CN' | 'en'): string =>
    [
      words[language],
      listed(language, '需要：', 'Needed: ', handIn.map((one) => one[language])),
      listed(language, '证书：', 'On paper: ', printed.map((one) => one[language])),
      listed(language, '注意：', 'Mind: ', notes.map((one) => one[language])),
    ]
      .filter(Boolean)
      .join('\n');
  return [
    {
      id: `change/${outcome}`,
      kind: 'change',
      // The status chosen is not the way that the rules lead to, or there is none.
      tone: certStatus === status ? 'info' : 'attention',
      title,
      text: text(lines('zh-CN'), lines('en')),
      ...restingOn(...chosen.sources.map((source) => ({ source, confidence: chosen.confidence })), ...valid.on),
    },
  ];
}

const listed = (language: 'zh-CN' | 'en', chinese: string, english: string, items: readonly string[]): string =>
  items.length === 0 ? '' : language === 'zh-CN' ? `${chinese}${items.join('；')}。` : `${english}${items.join('. ')}.`;

/** One year from issue where the type's validity is known to be that; a day that is not stated or counts otherwise stays open. */
function stillValid({ application, rules, day }: AdviceContext): { readonly answer: ChangeAnswers['valid']; readonly on: readonly Grounds[] } {
  const issued = application.ModCertificate?.OldIssueDate?.trim();
  const validity = rules && factOn(rules.validity, day);
  const fromShipment = rules && factOn(rules.retrospective, day)?.value.validFromShipment;
  if (!validity || validity.confidence === 'inferred' || fromShipment || !isIsoDate(issued)) return { answer: 'unknown', on: [] };
  return { answer: day <= addMonths(issued, 12) ? 'yes' : 'no', on: [validity] };
}
