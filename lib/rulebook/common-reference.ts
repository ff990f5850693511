import { addDays } from './calendar';
import type { Fact, IsoDate } from './fact';
import { documented, inferred, official, secondary, text } from './state';
import type { SourceId } from './sources';

const since270 = { from: '2024-09-01' };

/** What Order 270 and the end of filing brought to every type of certificate. */
export const notesOfAll = [
  official(
    text('发货人或生产商均可申请，可自行办理，也可书面委托代理人办理', 'Consignor or producer may apply, themselves or through an agent with written authority'),
    'order-270',
    { ...since270, article: '第四条' },
  ),
  official(
    text(
      '首次申请时提供统一社会信用代码、企业英文名称等基本信息，有变动及时更新',
      'The first application gives social credit code, English name and basic data; changes follow at once',
    ),
    'order-270',
    { ...since270, article: '第五条' },
  ),
  official(text('企业无须再办理原产地备案', 'Companies need no origin filing any more'), 'gacc-2023-136', { from: '2023-11-01' }),
  secondary(
    text('签证机构可使用电子签名和电子印章，这是自助打印的依据', 'Issuing bodies may sign and seal electronically: the legal basis of self-printing'),
    'order-270',
    since270,
  ),
  secondary(
    text('生产商可申请原产地预先核实（原称产品预审），由所在地签证机构提前核实货物原产地', 'Producers may have the origin of their goods verified in advance (formerly product pre-review) by the issuing body at their place'),
    'order-270',
    since270,
  ),
] as const;

const papers = [text('商业发票', 'Commercial invoice'), text('其他能证明货物原产资格的材料', 'Other proof that the goods originate')];

/** What a form says up to its last day, and is only supposed to say on the form after it, which has not been read. */
export const untilNewForm = <T>(value: T, source: SourceId, lastDay: IsoDate): readonly [Fact<T>, Fact<T>] => [
  official(value, source, { until: lastDay }),
  inferred(value, source, { from: addDays(lastDay, 1) }),
];

/** Papers of an application under Order 270. */
export const papersOf270 = official(papers, 'order-270', { ...since270, article: '第五条' });
/** The same, for types of which nobody has confirmed that Order 270 covers them. */
export const papersSupposed = inferred(papers, 'order-270', { ...since270, article: '第五条' });

/** Three years of archive, as the old measures had it; not seen in Order 270. */
export const threeYearsSupposed = inferred({ years: 3 }, 'order-114', { article: '第二十九条' });

const packingWords = text(
  '件数填运输包装的数量和种类，英文大写加数字，如 TWO THOUSAND(2000) CTNS OF TOOTHBRUSH；PACKAGE是统称，不作单位；无包装的填 IN BULK、PCS IN NUDE 或 HANGING GARMENTS',
  'Number and kind of transport packages in words and figures: TWO THOUSAND(2000) CTNS OF TOOTHBRUSH. PACKAGE is a collective word and no unit. Unpacked: IN BULK, PCS IN NUDE, HANGING GARMENTS',
);
/** How packages are counted in the description. */
export const packing = secondary(packingWords, 'customs-qa-2025');
/** The same, carried over to agreements of which it has not been said. */
const packingSupposed = inferred(packingWords, 'customs-qa-2025');

const endMarkWords = text('最后一项货物描述之后加 *** 或 \\ 截止', 'The last description ends with *** or \\');
/** The end mark, printed on the form. */
export const endMarkPrinted = (source: SourceId) => official(endMarkWords, source);
/** The end mark, on forms where it has not been read. */
export const endMarkSupposed = inferred(endMarkWords, 'customs-qa-2025');

const refusedMarks = text(
  '唛头应与发票和外包装一致；不得填 CARTON LABEL、AS ADDRESS、AS PER INVOICE、AS PACKING LIST、AS B/L、AS BILL OF LADING、COLOR LABEL，也不得有在中国大陆以外制造的字样',
  'Marks equal those on invoice and packing; not CARTON LABEL, AS ADDRESS, AS PER INVOICE, AS PACKING LIST, AS B/L, AS BILL OF LADING, COLOR LABEL, and no words of another place of manufacture',
);
/** Words that are no marks: filling instructions for Switzerland. */
export const marksRefused = secondary(refusedMarks, 'filling-ch');
/** The same, carried over to other types. */
export const marksRefusedSupposed = inferred(refusedMarks, 'filling-ch');

/** Marks on a page of their own. */
export const attachedMarks = documented(
  text(
    '唛头另附的，贴在证书背页或用A4纸打印，打印证书后须到签证海关现场盖章',
    'Marks on the back or on an A4 sheet: certificate and sheet go to the customs desk for the stamp',
  ),
  'customs-faq-2023',
);

const outside = text(
  '第三方须是出口国（地区）和进口国（地区）以外的公司，国内公司不是第三方',
  'A third party sits outside the exporting and the importing country; a mainland company is none',
);
/** Who can be a third party. */
export const thirdParties = [
  documented(outside, 'customs-faq-2023'),
  inferred(text('香港、澳门、台湾的公司视为境外公司', 'Companies in Hong Kong, Macao and Taiwan count as outside'), 'filling-nz'),
] as const;
/** The same, carried over to agreements newer than the paper that says so. */
export const thirdPartiesSupposed = [
  inferred(outside, 'customs-faq-2023'),
  inferred(text('香港、澳门、台湾的公司视为境外公司', 'Companies in Hong Kong, Macao and Taiwan count as outside'), 'filling-nz'),
] as const;

/** The boxes of most types. */
export const usualBoxes = [packing, endMarkSupposed, marksRefusedSupposed, attachedMarks, ...thirdParties] as const;
/** The boxes of agreements newer than the papers. */
export const supposedBoxes = [packingSupposed, endMarkSupposed, ...thirdPartiesSupposed] as const;

/** More goods than one certificate takes. */
export const splitting = documented(
  text(
    '超出项数的拆分为多份证书，发票号在原号后加 -1、-2、-3',
    'Beyond the limit split into several certificates; invoice numbers with -1, -2, -3 behind',
  ),
  'customs-faq-2023',
);

/** The trial of self-printing in six places, before it was opened everywhere. */
export const selfPrintTrial = official(
  text('北京、天津、上海、江苏、广东、重庆试点自助打印', 'Self-printing on trial in Beijing, Tianjin, Shanghai, Jiangsu, Guangdong and Chongqing'),
  'gacc-2019-49',
  { from: '2019-03-25', until: '2019-05-19' },
);

const trueCopyWords = 'CERTIFIED TRUE COPY of the original Certificate of Origin number ___ dated ___';
const trueCopyText = text(
  `原证书被盗、遗失或损毁且未使用的，在原证书有效期内申请重发，注明 ${trueCopyWords}`,
  `Stolen, lost or damaged and not used: within validity of the original, marked ${trueCopyWords}`,
);
/** A true copy by treaty. */
export const trueCopy = (source: SourceId) => official(trueCopyText, source);
/** A true copy where only customs' own paper speaks of it, and the wording is not confirmed. */
export const trueCopySupposed = inferred(
  text('在证书有效期内申请经认证的真实副本，注明 CERTIFIED TRUE COPY', 'Within validity a certified true copy, marked CERTIFIED TRUE COPY'),
  'customs-faq-2023',
);

/** Origin by the product list alone. */
export const byProduct = (source: SourceId) =>
  official(text('货物须符合产品特定原产地规则', 'Goods must meet their product-specific rule'), source);

/** The general rule of forty per cent. */
export const fortyUnlessListed = text(
  '区域价值成分不低于40%，产品特定原产地规则另有规定的除外',
  'Regional value content of 40%, unless the product list says otherwise',
);

/** Value by deduction: what is not originating taken off. */
export const buildDown = text('（FOB－非原产材料价值）÷FOB', '(FOB − value of non-originating materials) / FOB');
const perProduct = { share: null, formula: text('（FOB－非原产材料价值）÷FOB，比例见各产品规则', '(FOB − value of non-originating materials) / FOB; the share stands in each product rule') };
/** Value by deduction, the share in each product rule. */
export const valuePerProduct = (source: SourceId) => official(perProduct, source);

/** What the codes of most bilateral agreements mean. */
export const usualMeanings = {
  WO: text('完全获得', 'Wholly obtained'),
  WP: text('完全由原产材料生产', 'Produced from originating materials only'),
  PSR: text('符合产品特定原产地规则', 'Meets the product-specific rule'),
} as const;

/** Ports of a bilateral agreement: loading in the mainland, discharge in the other Party. */
export const portsOf = (chinese: string, english: string) =>
  text(
    `启运港为中国大陆港口（不含港澳台），卸货港为${chinese}港口`,
    `Loading in mainland China (not Hong Kong, Macao or Taiwan), discharge in ${english}`,
  );

/** No exchange of data when the agreement began. */
export const noExchangeYet = text('协定生效时尚未实现电子联网', 'No electronic exchange when the agreement began');

/** The application can be marked as one with an expected departure. */
export const expectedDeparture = secondary(
  text('申报时可选“预计离港”', 'The application can be marked as one with an expected departure'),
  'portal-field-notes',
);

/** Agreement codes that nobody has verified. */
export const codeSupposed = (code: string) => inferred(code, 'unverified');

/** Something looked for and not found. */
export const notFound = (chinese: string, english: string) => inferred(text(chinese, english), 'unverified');
