import type { LocalText } from '../certificate/text';
import { isIsoDate } from '../rulebook/calendar';
import type { Grounds } from '../rulebook/fact';
import { factOn, groundsOf } from '../rulebook/fact';
import { references } from '../rulebook/full';
import { retrospectiveStatus } from '../rulebook/retrospective';
import { grounds, text } from '../rulebook/state';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { restingOn } from './resting-on';

/** Which papers go with the application, and which more this case asks for. */
export function adviseDocuments(context: AdviceContext): Advice[] {
  return [...withApplication(context), ...retrospective(context), ...thirdParty(context), ...transit(context), ...agent(context)];
}

const advice = (id: string, title: LocalText, sentence: LocalText, ...on: readonly Grounds[]): Advice => ({
  id: `documents/${id}`,
  kind: 'documents',
  tone: 'info',
  title,
  text: sentence,
  ...restingOn(...on),
});

function withApplication({ certType, day }: AdviceContext): Advice[] {
  const fact = certType && factOn(references[certType].documents, day);
  if (!fact || fact.value.length === 0) return [];
  const papers = text(fact.value.map((paper) => paper['zh-CN']).join('、'), fact.value.map((paper, index) => (index === 0 ? paper.en : uncapitalised(paper.en))).join(', '));
  return [advice('with-application', text('随申请提交或备查', 'With the application'), text(`${papers['zh-CN']}。`, `${papers.en}.`), fact)];
}

/** A phrase inside a sentence; what begins with two capitals or a sign (B/L) stays. */
const uncapitalised = (phrase: string): string => (/^[A-Z][a-z]/.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase);

/** Shipping documents, where the type's own list does not name any. */
function retrospective({ application: { CertificateHead: head }, rules, shipment, day }: AdviceContext): Advice[] {
  const declared = head.ExpDeclDate?.trim();
  const state = rules && retrospectiveStatus(rules, { shipment, exportDeclaration: isIsoDate(declared) ? declared : undefined, application: day });
  if (state?.state !== 'retrospective' || (state.fact?.value.extraDocuments.length ?? 0) > 0) return [];
  return [
    advice(
      'retrospective',
      text('补发另附', 'For retrospective issue'),
      text(
        '提单等货运单据；经香港转运的，内地至香港和香港出境的运输单据都要。',
        'Bill of lading or other shipping document; by way of Hong Kong, the documents of both legs.',
      ),
      grounds('customs-qa-2025-2', 'secondary'),
    ),
  ];
}

/** The invoice whose number the certificate carries. */
function thirdParty({ application, rules, day }: AdviceContext): Advice[] {
  const fact = rules && factOn(rules.thirdParty, day);
  const stated = application.CertificateHead.ThirdPartyInvFlag === '1' || application.NonpartyCorp.some(({ EntName }) => EntName?.trim());
  if (!stated || !fact?.value.invoiceOf) return [];
  const sentence =
    fact.value.invoiceOf === 'third-party'
      ? text('备好第三方开具的发票，证书上的号码、日期与它一致。', 'Have the third party\'s invoice ready: number and date on the certificate are those of that invoice.')
      : text('备好出口商开具的发票，证书上的号码、日期与它一致。', 'Have the exporter\'s own invoice ready: number and date on the certificate are those of that invoice.');
  return [advice('third-party', text('第三方贸易', 'Third-party trade'), sentence, groundsOf(fact, 'invoiceOf'))];
}

/** What proves direct consignment, where the application names a place on the way. */
function transit({ application: { CertificateHead: head }, certType, day }: AdviceContext): Advice[] {
  const fact = certType && factOn(references[certType].transit, day);
  const onTheWay = [head.TransPort, head.TransCountryCode, head.TransCountryName].some((value) => value?.trim());
  if (!fact || !onTheWay) return [];
  return [advice('transit', text('经第三地中转', 'Transit'), text(ended(fact.value['zh-CN'], '。'), ended(fact.value.en, '.')), fact)];
}

const ended = (sentence: string, mark: string): string => (sentence.endsWith(mark) ? sentence : `${sentence}${mark}`);

/** Another company keys the application: since Order 270 it needs a written mandate and an agency relation in the system. */
function agent({ application: { CertificateHead: head }, day }: AdviceContext): Advice[] {
  const [exporter, keyed] = [head.CiqRegNo?.trim(), head.AplRegNo?.trim()];
  if (day < '2024-09-01' || !exporter || !keyed || exporter.toUpperCase() === keyed.toUpperCase()) return [];
  return [
    advice(
      'agent',
      text('代理申请', 'Applied for by an agent'),
      text(
        '录入企业与出口商不同：代理须有书面委托，并先由委托人用法人卡在“代理信息维护—委托人维护代理企业信息”中建立代理关系。',
        'Another company than the exporter keys this: an agent needs a written mandate, and the principal first sets up the agency relation with its legal-person card (代理信息维护—委托人维护代理企业信息).',
      ),
      grounds('order-270', 'official'),
      grounds('update-notice-2024-08-30', 'official'),
    ),
  ];
}
