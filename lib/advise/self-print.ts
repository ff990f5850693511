import type { CertificateRules } from '../rulebook/certificate';
import { countryByAlpha2 } from '../certificate/places/country';
import type { CertType } from '../certificate/types';
import type { Fact, Grounds, IsoDate } from '../rulebook/fact';
import { factOn } from '../rulebook/fact';
import type { Destinations } from '../rulebook/certificate';
import { grounds, text } from '../rulebook/state';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { countryName } from './country-name';
import { restingOn } from './resting-on';

const title = text('打印方式', 'How to print');
const faq = grounds('customs-faq-2023', 'source-document');

/** Whether a type is printed by the company itself for a destination on that day; null where nothing is known. */
export function selfPrintedFor(rules: CertificateRules, alpha2: string, day: IsoDate): { readonly allowed: boolean; readonly fact: Fact<Destinations> } | null {
  const fact = factOn(rules.selfPrint, day);
  return fact ? { allowed: fact.value === '*' || fact.value.includes(alpha2), fact } : null;
}

/** Whether this type for this destination is printed by the company itself or on a customs blank, and what to prepare. */
export function adviseSelfPrint({ certType, rules, destination, day }: AdviceContext): Advice[] {
  const found = rules && destination && selfPrintedFor(rules, destination.alpha2, day);
  if (!found) return [];
  const { allowed, fact } = found;
  if (allowed && fact.confidence === 'inferred') return [supposed(fact)];
  return allowed ? [selfPrinted(fact), prepared] : [onBlank(fact), ...elsewhere(certType, fact)];
}

const selfPrinted = (ground: Grounds): Advice => ({
  id: 'self-print/allowed',
  kind: 'self-print',
  tone: 'info',
  title,
  text: text(
    '可自助打印：彩色双面打印机、A4纸，无须到海关现场。打印结果确认务必选“是”，否则不归档，境外查不到证书。',
    'Print it yourself: colour duplex printer, A4, no visit to customs. Confirm the result with 是, else it is not archived and cannot be verified abroad.',
  ),
  ...restingOn(ground, faq),
});

const prepared: Advice = {
  id: 'self-print/prepare',
  kind: 'self-print',
  tone: 'info',
  title: text('首次自助打印前', 'Before printing the first one'),
  text: text(
    '申请前用法人卡在“印章管理”上传中英文印章和授权人员签名，再在“授权管理—印章签名授权”选默认印章、签名并授权。授权回执须早于证书审核通过，否则查不到待打印的证书。',
    'Before applying, upload company seal and signature with the legal-person card (印章管理) and authorise the default ones (授权管理—印章签名授权). The authorisation must be earlier than the approval, else the certificate is not offered for printing.',
  ),
  ...restingOn(faq, grounds('self-print-notes', 'secondary')),
};

const onBlank = (ground: Grounds): Advice => ({
  id: 'self-print/blank-form',
  kind: 'self-print',
  tone: 'info',
  title,
  text: text(
    '不在已公布的自助打印范围：用自海关申领的空白证书和针式打印机套打，加盖企业中英文印章、由授权人员签字，到海关现场签证。',
    'Not in the published list for self-printing: print on a blank from customs with a dot-matrix printer, add company seal and authorised signature, and take it to customs.',
  ),
  ...restingOn(ground, faq),
});

/** The destinations of the same type that are self-printed, where there are some. */
function elsewhere(certType: CertType | null, fact: Fact<Destinations>): Advice[] {
  if (!certType || fact.value === '*' || fact.value.length === 0) return [];
  const names = fact.value.flatMap((code) => countryByAlpha2(code) ?? []).map(countryName);
  return [
    {
      id: 'self-print/elsewhere',
      kind: 'self-print',
      tone: 'info',
      title: text('同类证书可自助打印的目的国（地区）', 'Destinations of this type that are self-printed'),
      text: text(`${names.map((name) => name['zh-CN']).join('、')}。`, `${names.map((name) => name.en).join(', ')}.`),
      ...restingOn(fact),
    },
  ];
}

const supposed = (ground: Grounds): Advice => ({
  id: 'self-print/supposed',
  kind: 'self-print',
  tone: 'info',
  title,
  text: text(
    '可能可以自助打印，未见公告，以系统显示为准；套打适用于所有类型。',
    'Self-printing is likely but no announcement was seen: go by the system. A customs blank works for every type.',
  ),
  ...restingOn(ground),
});
