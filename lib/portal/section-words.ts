import type { Section } from '../certificate/field';

/** The part of the form that a heading names; `other` for parts that are none of the message (attachments, lists of drafts). */
export type Part = Section | 'other';

/** First match decides; what speaks of transport or trade is the head even if goods are named with it. */
const wordings: readonly (readonly [RegExp, Part])[] = [
  [/随附|附件|attachment|上传|回执|receipt/, 'other'],
  [/更改|重发|amend|re-?issu/, 'ModCertificate'],
  [/承诺|undertaking|promise/, 'AplPromise'],
  [/第三方|非缔约|中间商|third.?part|non-?part/, 'NonpartyCorp'],
  [/运输|贸易|进出口|收发货|当事|transport|trade|parties/, 'CertificateHead'],
  [/货物|商品|表体|goods|commodit|line items?|\bitems?\b/, 'Goods'],
  [/发票|invoice/, 'OriInv'],
  [/基本|企业|申请|申报|证书|出口|进口|表头|概要|原产地|其他|其它|特殊|basic|general|applica|declar|certificate|exporter|importer|header|special/, 'CertificateHead'],
];

/** The part of the form a heading names, or null when it names none or more than one. */
export function partNamed(heading: string): Part | null {
  const text = heading.normalize('NFKC').toLowerCase();
  return wordings.find(([wording]) => wording.test(text))?.[1] ?? null;
}

/** A text that is a heading by its words alone, whatever its markup: `货物信息`, `第三方公司列表`, `Goods details`. */
const headingByWords =
  /^(?:[一二三四五六七八九十\d]{1,2}[、.．\s]\s*)?[^:：,，。?？]{0,12}(?:信息|明细|列表|清单|资料|详情|录入区?|编辑区?|一览)$|^(?:basic|general|goods|item|invoice|transport|trade|third[- ]party|parties|amendment|undertaking)[\w /&-]{0,20}(?:information|details?|list|data|section)$/i;

export const isHeadingByWords = (text: string): boolean => text.length <= 40 && headingByWords.test(text.trim());
