import {
  attachedMarks,
  endMarkSupposed,
  notesOfAll,
  notFound,
  packing,
  papersOf270,
  selfPrintTrial,
  thirdParties,
} from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { documented, inferred, official, secondary, text } from '../state';

const underOrder114 = { until: '2024-08-31' };
const underOrder270 = { from: '2024-09-01' };
const noOtherCountry = text(
  '货物、内外包装及说明书上不得有在其他国家（地区）制造、生产的字样或标记',
  'No words or marks of another country of manufacture on goods, packing or manual',
);

/** Non-preferential certificate: the old measures until 2024-08-31, Order 270 after them. */
export const C: CertificateReference = {
  ...nothingNoted,
  code: 'C',
  originRule: [
    // The measures only refer to the Regulations and the provisions on substantial transformation; neither has been read on this point.
    inferred(
      text(
        '完全获得，或在中国完成实质性改变（一般为四位税目改变，清单货物按加工工序或从价百分比）',
        'Wholly obtained, or substantially transformed in China (change of heading; listed goods by process or value)',
      ),
      'origin-regulation',
    ),
  ],
  valueContent: [inferred({ share: 30, formula: text('从价百分比标准', 'Value test of the non-preferential rules') }, 'unverified')],
  documents: [
    documented(
      [
        text('《非优惠原产地证书申请书》', 'Application form'),
        text('填制好的证书', 'The certificate, filled in'),
        text('出口货物商业发票', 'Commercial invoice of the export'),
        text('货源地签证机构的原产地调查结果（异地生产的）', 'Findings on origin by the issuing body there (goods made elsewhere)'),
        text('《产品成本明细单》（在两个以上国家（地区）生产或须核实原产地的）', 'Breakdown of product costs (made in two or more countries, or origin to be verified)'),
      ],
      'order-114',
      { article: '第七条', ...underOrder114 },
    ),
    papersOf270,
  ],
  archive: [
    documented({ years: 3 }, 'order-114', { article: '第二十条、第二十九条', ...underOrder114 }),
    inferred({ years: 3 }, 'order-114', { article: '第二十九条', ...underOrder270 }),
  ],
  ports: [
    secondary(
      text(
        '运输路线写作 FROM 启运港, CHINA TO 目的港, 国家 BY SEA；转运加 VIA 中转港或 THENCE TRANSHIPPED TO',
        'FROM port, CHINA TO port, country BY SEA; transhipment with VIA port or THENCE TRANSHIPPED TO',
      ),
      'filling-co',
    ),
  ],
  reissue: [
    documented(text('正本遗失、损毁的，在证书有效期内申请重发', 'Lost or damaged: re-issued within validity'), 'order-114', {
      article: '第二十一条',
      ...underOrder114,
    }),
    documented(
      text('证书被盗、遗失或损毁的，在有效期内向原签证机关申请经认证的真实副本', 'Stolen, lost or damaged: a certified true copy within validity, from the office that issued it'),
      'customs-faq-2023',
      underOrder270,
    ),
  ],
  exhibition: [
    documented(text('参加境外展览的货物凭参展批件申请', 'Goods for exhibitions abroad: with the approval document'), 'order-114', {
      article: '第十六条',
      ...underOrder114,
    }),
    inferred(text('参加境外展览的货物凭参展批件申请', 'Goods for exhibitions abroad: with the approval document'), 'order-114', underOrder270),
  ],
  exchange: [
    documented(
      text('无须联网；可在 origin.customs.gov.cn 或“掌上海关”核查', 'None needed; verified at origin.customs.gov.cn or in the customs app'),
      'customs-faq-2023',
    ),
  ],
  boxes: [
    packing,
    endMarkSupposed,
    attachedMarks,
    ...thirdParties,
    secondary(text('出口商栏填登记的名称、地址，并写明国家', 'Exporter: name and address as registered, with the country'), 'filling-co'),
    secondary(text('收货人栏填最终收货人并写明国家', 'Consignee: the final one, with its country'), 'filling-co'),
    secondary(text('目的地填最终目的国，不填中间商所在国', 'Destination: the final country, never the intermediary’s'), 'filling-co'),
    secondary(text('唛头不得填 AS PER INVOICE NO. 或 AS PER B/L NO.', 'Marks: not AS PER INVOICE NO. or AS PER B/L NO.'), 'filling-co'),
    secondary(text('签证机构栏由申请人留空', 'The issuing body’s box is left empty'), 'filling-co'),
    secondary(text('须填运输细节', 'Transport details are required'), 'portal-field-notes'),
    inferred(text('发票栏填商业发票的号码和日期', 'Invoice: number and date of the commercial invoice'), 'unverified'),
    inferred(text('HS编码填在第8栏，位数未核实', 'The HS code stands in box 8; its digits are not verified'), 'unverified'),
  ],
  changes: [
    documented(text('原质检总局令第114号施行', 'Order 114 takes effect'), 'order-114', { from: '2009-08-01', article: '第四十四条' }),
    selfPrintTrial,
    official(text('海关总署令第270号施行，第114号令废止', 'Order 270 takes effect, Order 114 ends'), 'order-270', underOrder270),
  ],
  notes: [
    ...notesOfAll,
    documented(text('申请人为出口货物发货人', 'The applicant is the consignor of the export'), 'order-114', { article: '第四条', ...underOrder114 }),
    documented(
      text(
        '首次申请须先办理备案：提交备案表、申报员授权书、原产地标记样式等，取得注册登记证',
        'The first application needs filing: form, signatory authority, mark of origin, then a registration certificate',
      ),
      'order-114',
      { article: '第七条至第十条', until: '2023-10-31' },
    ),
    documented(
      text('货物装运前向申请人所在地、货物生产地或出境口岸的签证机构申请', 'Applied for before shipment where the applicant is, the goods are made or leave the country'),
      'order-114',
      { article: '第七条', ...underOrder114 },
    ),
    documented(
      text('进口方要求官方机构签发的，向海关申请；无要求的，海关、贸促会均可', 'Where the importer wants an official body: customs; else customs or CCPIT'),
      'order-114',
      { article: '第十一条', ...underOrder114 },
    ),
    documented(text('签证机构受理后2个工作日内审核，调查核实时间除外', 'Reviewed within two working days, checks not counted'), 'order-114', {
      article: '第十七条',
      ...underOrder114,
    }),
    documented(text('同一批货物只能申领一份证书', 'One certificate for one batch of goods'), 'order-114', { article: '第十九条', ...underOrder114 }),
    inferred(text('同一批货物只能申领一份证书', 'One certificate for one batch of goods'), 'order-114', underOrder270),
    documented(
      text('退运货物或无法核实原产地的，不补发证书', 'None after shipment for returned goods or where origin cannot be verified'),
      'order-114',
      { article: '第二十三条', ...underOrder114 },
    ),
    documented(
      text('更改、重发的证书有效期与原证书相同', 'Amended and re-issued certificates end with the first one'),
      'order-114',
      { article: '第二十条', ...underOrder114 },
    ),
    documented(noOtherCountry, 'order-114', { article: '第十五条', ...underOrder114 }),
    inferred(noOtherCountry, 'order-114', { article: '第十五条', ...underOrder270 }),
    official(
      text('货物或包装上的原产地标记应与依法确定的原产地一致', 'A mark of origin on goods or packing agrees with the origin by law'),
      'origin-regulation',
      { article: '第十六条' },
    ),
    official(
      text('骗取、伪造、变造、买卖原产地证书的，处5000元以上10万元以下罚款', 'Cheating for, forging or trading certificates: fine of CNY 5,000 to 100,000'),
      'origin-regulation',
      { article: '第二十三条' },
    ),
    official(
      text(
        '条例仍规定由发货人申领并须先注册登记，与第270号令和2023年第136号公告不一致',
        'The regulation still names the consignor alone and registration first, unlike Order 270 and Announcement 2023/136',
      ),
      'origin-regulation',
      { article: '第十七条、第十八条', ...underOrder270 },
    ),
    secondary(text('申请材料不全的，签证机构一次告知', 'The issuing body tells once of everything to correct'), 'order-270', underOrder270),
  ],
  gaps: [
    notFound(
      '第270号令关于有效期、补发、审核时限、一批一证的条文未见全文',
      'Order 270 on validity, retrospective issue, time of review and one certificate a batch: full text not seen',
    ),
  ],
};
