import type { Country } from '../certificate/places/country';
import type { CertType } from '../certificate/types';
import type { CertificateRules, ThirdPartyRule } from '../rulebook/certificate';
import { factOn, groundsOf } from '../rulebook/fact';
import type { Fact, Grounds } from '../rulebook/fact';
import { grounds, text } from '../rulebook/state';
import type { Advice } from './advice';
import type { AdviceContext } from './context';
import { countryName, isChineseRegion } from './country-name';
import { thirdPartyCompany } from './third-party-company';
import type { ThirdPartyCompany } from './third-party-company';
import { thirdPartyTexts } from './third-party-text';
import { restingOn } from './resting-on';

const title = text('第三方（中间商）', 'Third party (intermediary)');
const notOne = text('国内公司和进口国（地区）公司不是第三方。', 'A company in mainland China or in the importing country is not a third party.');

/** Where this type states a third party, with the exact text where the application names the company. */
export function adviseThirdParty(context: AdviceContext): Advice[] {
  const fact = context.rules && ruleOn(context.rules, context.day);
  if (!fact) return [];
  const company = thirdPartyCompany(context.application);
  if (company && noThirdParty(company, context)) return [notAThirdParty(company, fact)];
  const outside = company?.country && isChineseRegion(company.country) ? [regionCounts(company.country)] : [];
  if (fact.value.placement === 'tick') {
    return [ticked(context, fact), ...outside, ...extras(fact), ...(company ? [...consigneeStays(context), ...notRefused(context)] : [])];
  }
  const texts = company ? thirdPartyTexts(context.application, company, fact) : [];
  return [...(texts.length > 0 ? texts : [written(context, fact)]), ...outside];
}

const ruleOn = (rules: CertificateRules, day: string): Fact<ThirdPartyRule> | undefined => factOn(rules.thirdParty, day);

/** How it is written on types without tick box. */
function written({ application: { CertificateHead: head } }: AdviceContext, fact: Fact<ThirdPartyRule>): Advice {
  const boxes =
    fact.value.placement === 'clause'
      ? text('只在特殊条款栏写 THIRD PARTY', 'write THIRD PARTY in the special clause only')
      : text(
          '在出口商或进口商之后写 VIA 或 O/B，或在特殊条款栏写 THIRD PARTY',
          'write VIA or O/B behind exporter or consignee, or THIRD PARTY in the special clause',
        );
  const misplaced = fact.value.placement === 'clause' && [head.Exporter, head.Consignee].some(namesIntermediary);
  return {
    id: 'third-party/guidance',
    kind: 'third-party',
    tone: misplaced ? 'attention' : 'info',
    title,
    text: text(
      `有境外中间商的，${boxes['zh-CN']}，后接其名称、地址、国家（地区）。${notOne['zh-CN']}`,
      `With an intermediary abroad, ${boxes.en}, followed by its name, address and country. ${notOne.en}`,
    ),
    ...restingOn(fact),
  };
}

function ticked({ application }: AdviceContext, fact: Fact<ThirdPartyRule>): Advice {
  const head = application.CertificateHead;
  const boxes = [head.Exporter, head.Consignee, head.Remark, head.GoodsSpecClause];
  const listed = application.NonpartyCorp.some(({ EntName }) => EntName?.trim());
  const toTick = listed && head.ThirdPartyInvFlag !== undefined && head.ThirdPartyInvFlag !== '1';
  return {
    id: 'third-party/guidance',
    kind: 'third-party',
    tone: toTick || boxes.some(namesIntermediary) ? 'attention' : 'info',
    title,
    text: text(
      `有第三方的，勾选“第三方发票/非缔约方公司”，填写名称、地址并选择所在国家（地区），不得填入其他栏目。${notOne['zh-CN']}`,
      `With a third party, tick "third-party invoice / non-party company", enter name and address, choose the country; write it in no other box. ${notOne.en}`,
    ),
    ...(toTick && { insert: { path: 'CertificateHead.ThirdPartyInvFlag', value: '1' } }),
    ...restingOn(fact),
  };
}

/** What this agreement wants besides. */
function extras(fact: Fact<ThirdPartyRule>): Advice[] {
  const { extra, invoiceOf } = fact.value;
  const found: Advice[] = [];
  if (invoiceOf) {
    found.push({
      id: 'third-party/invoice',
      kind: 'third-party',
      tone: 'info',
      title: text('第三方贸易的发票', 'Invoice in third-party trade'),
      text:
        invoiceOf === 'exporter'
          ? text('发票号码、日期和金额按出口商开具的发票填写。', 'Number, date and amount are those of the exporter\'s invoice.')
          : text('发票号码和日期填第三方开具的发票。', 'Number and date are those of the third party\'s invoice.'),
      ...restingOn(groundsOf(fact, 'invoiceOf')),
    });
  }
  if (extra) {
    found.push({
      id: 'third-party/box',
      kind: 'third-party',
      tone: 'info',
      title: text('本类证书对第三方的要求', 'What this type asks for'),
      text: text(`${extra['zh-CN']}。`, `${extra.en}.`),
      ...restingOn(groundsOf(fact, 'extra')),
    });
  }
  return found;
}

/** The third party does not take the place of the importer. */
function consigneeStays({ rules, day, destination }: AdviceContext): Advice[] {
  const fact = rules && factOn(rules.parties, day);
  if (fact?.value.consigneeIn !== 'importing-country' || !destination) return [];
  const country = countryName(destination);
  return [
    {
      id: 'third-party/consignee',
      kind: 'third-party',
      tone: 'info',
      title: text('进口商栏', 'Consignee'),
      text: text(
        `进口商栏仍填${country['zh-CN']}境内的进口商，不填第三方。`,
        `The consignee stays the importer in ${country.en}; the third party does not stand there.`,
      ),
      ...restingOn(groundsOf(fact, 'consigneeIn')),
    },
  ];
}

/** What to quote where the importing customs objects to the invoice. */
function notRefused({ certType }: AdviceContext): Advice[] {
  const ground = certType ? acceptsNonPartyInvoice[certType] : undefined;
  if (!ground) return [];
  return [
    {
      id: 'third-party/not-refused',
      kind: 'third-party',
      tone: 'info',
      title: text('进口方质疑发票时', 'If the importing side objects to the invoice'),
      text: text(
        '协定规定，不得仅因发票由非缔约方公司开具而拒绝原产地证书。',
        'Under the agreement a certificate is not refused only because a company outside the Parties issued the invoice.',
      ),
      ...restingOn(ground),
    },
  ];
}

/** Agreements that say in so many words that an invoice from outside the Parties does no harm. */
const acceptsNonPartyInvoice: Partial<Record<CertType, Grounds>> = {
  K: grounds('treaty-kr', 'official'),
  X: grounds('treaty-sg', 'official'),
  NI: grounds('treaty-ni', 'official'),
};

/** Words that put an intermediary into a box for another party. */
const namesIntermediary = (box: string | undefined): boolean => /\b(?:VIA|O\/B|ON BEHALF OF|THIRD PARTY)\b/i.test(box ?? '');

function noThirdParty({ country }: ThirdPartyCompany, { destination }: AdviceContext): boolean {
  return country !== null && (country.alpha2 === 'CN' || country.alpha2 === destination?.alpha2);
}

function notAThirdParty({ name, country }: ThirdPartyCompany, fact: Fact<ThirdPartyRule>): Advice {
  const mainland = country?.alpha2 === 'CN';
  return {
    id: 'third-party/not-one',
    kind: 'third-party',
    tone: 'attention',
    title,
    text: text(
      `${name}在${mainland ? '国内' : '进口国（地区）'}，不属于第三方，不要按第三方填报。`,
      `${name} sits in ${mainland ? 'mainland China' : 'the importing country'}: it is no third party, do not state it as one.`,
    ),
    ...restingOn(fact),
  };
}

function regionCounts(country: Country): Advice {
  const region = countryName(country);
  return {
    id: 'third-party/chinese-region',
    kind: 'third-party',
    tone: 'info',
    title,
    text: text(
      `${region['zh-CN']}公司一般按境外公司对待，可以作为第三方。`,
      `A company in ${region.en} is generally treated as one outside the mainland and may be the third party.`,
    ),
    ...restingOn(grounds('customs-faq-2023', 'inferred')),
  };
}
