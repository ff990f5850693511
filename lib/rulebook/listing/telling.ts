import type { LocalText } from '../../certificate/text';
import type { AmendmentRule, CertificateRules, CriteriaRule, Destinations, GoodsRule, MarksRule, PartiesRule, RetrospectiveRule, ThirdPartyRule, TransportRule } from '../certificate';
import type { CertificateReference, ValueContent } from '../reference';
import { text } from '../state';
import { tellCountries } from './countries';
import { tellAmendment, tellMarks, tellTransport, tellValueContent } from './form';
import { tellCriteria, tellGoods } from './goods';
import { tellParties, tellThirdParty } from './parties';
import { tellRetrospective } from './retrospective';
import { whole, type Told } from './told';

/** The value that each list of facts holds. */
export interface FactValues extends Record<Exclude<keyof CertificateReference | keyof CertificateRules, 'code'>, unknown> {
  status: 'issued' | 'not-yet' | 'superseded' | 'ended';
  agreement: LocalText;
  formName: string;
  interfaceCode: string;
  inForce: string;
  destinations: Destinations;
  itemLimit: number | null;
  selfPrint: Destinations;
  language: 'english' | 'chinese';
  validity: LocalText;
  retrospective: RetrospectiveRule;
  thirdParty: ThirdPartyRule;
  parties: PartiesRule;
  originRule: LocalText;
  criteria: CriteriaRule;
  meanings: Readonly<Record<string, LocalText>>;
  valueContent: ValueContent;
  deMinimis: LocalText;
  goods: GoodsRule;
  marks: MarksRule;
  transport: TransportRule;
  ports: LocalText;
  transit: LocalText;
  boxes: LocalText;
  documents: readonly LocalText[];
  amendment: AmendmentRule;
  reissue: LocalText;
  archive: { readonly years: number };
  exhibition: LocalText;
  movement: LocalText;
  waiver: LocalText;
  exchange: LocalText;
  changes: LocalText;
  notes: LocalText;
  gaps: LocalText;
}

export type FactKey = keyof FactValues;

/** How one list of facts is told to people. */
interface Telling<T> {
  readonly heading: LocalText;
  readonly tell: (value: T) => readonly Told[];
}

const sentence = (value: LocalText): readonly Told[] => [{ text: value }];
const word = (value: string): readonly Told[] => [whole(value, value)];

const statuses: Readonly<Record<FactValues['status'], Told>> = {
  issued: whole('正常签发', 'Issued'),
  'not-yet': whole('尚未签发', 'Not issued yet'),
  superseded: whole('已被取代', 'Superseded'),
  ended: whole('已停止签发', 'No longer issued'),
};

/** Headings and wordings of all lists, in the order in which people read them. */
export const tellings: { readonly [K in FactKey]: Telling<FactValues[K]> } = {
  status: { heading: text('签发状态', 'Status'), tell: (value) => [statuses[value]] },
  agreement: { heading: text('协定', 'Agreement'), tell: sentence },
  formName: { heading: text('证书格式', 'Form'), tell: word },
  interfaceCode: { heading: text('优惠贸易协定代码', 'Agreement code on declarations'), tell: word },
  inForce: { heading: text('生效日期', 'In force from'), tell: word },
  destinations: {
    heading: text('适用国家（地区）', 'Destinations'),
    tell: (value) => [tellCountries(value, whole('无', 'None'))],
  },
  itemLimit: {
    heading: text('货物项数', 'Items on one certificate'),
    tell: (value) => [value === null ? whole('不限项数', 'No limit') : whole(`最多${value}项`, `${value} at most`)],
  },
  selfPrint: {
    heading: text('自助打印', 'Self-printing'),
    tell: (value) => [tellCountries(value, whole('不能自助打印', 'Not self-printed'))],
  },
  language: {
    heading: text('填制语言', 'Language'),
    tell: (value) => [value === 'chinese' ? whole('中文', 'Chinese') : whole('英文', 'English')],
  },
  validity: { heading: text('有效期', 'Validity'), tell: sentence },
  retrospective: { heading: text('补发', 'Retrospective issue'), tell: tellRetrospective },
  thirdParty: { heading: text('第三方（中间商）', 'Third party'), tell: tellThirdParty },
  parties: { heading: text('出口商、生产商、收货人', 'Exporter, producer, consignee'), tell: tellParties },
  originRule: { heading: text('原产地规则', 'Origin rule'), tell: sentence },
  criteria: { heading: text('原产标准', 'Origin criteria'), tell: tellCriteria },
  meanings: {
    heading: text('原产标准的含义', 'What the criteria mean'),
    tell: (value) => Object.entries(value).map(([code, means]) => whole(`${code}：${means['zh-CN']}`, `${code}: ${means.en}`)),
  },
  valueContent: { heading: text('价值成分', 'Value content'), tell: tellValueContent },
  deMinimis: { heading: text('微小含量', 'De minimis'), tell: sentence },
  goods: { heading: text('HS编码与FOB值', 'HS code and FOB value'), tell: tellGoods },
  marks: { heading: text('唛头', 'Marks'), tell: tellMarks },
  transport: { heading: text('运输工具', 'Means of transport'), tell: tellTransport },
  ports: { heading: text('港口与路线', 'Ports and route'), tell: sentence },
  transit: { heading: text('直接运输与中转', 'Direct consignment and transit'), tell: sentence },
  boxes: { heading: text('栏目填法', 'How boxes are filled in'), tell: sentence },
  documents: {
    heading: text('随附单证', 'Papers to attach'),
    tell: (value) => [whole(value.map((paper) => paper['zh-CN']).join('、'), value.map((paper) => paper.en).join(', '))],
  },
  amendment: { heading: text('更改', 'Amendment'), tell: tellAmendment },
  reissue: { heading: text('重发', 'Re-issue'), tell: sentence },
  archive: {
    heading: text('资料保存', 'Archive'),
    tell: ({ years }) => [whole(`证书副本及有关单证至少保存${years}年`, `Copies and proofs are kept for at least ${years} years`)],
  },
  exhibition: { heading: text('展览品', 'Exhibitions'), tell: sentence },
  movement: { heading: text('流动证明与背对背证书', 'Movement and back-to-back certificates'), tell: sentence },
  waiver: { heading: text('免交证书', 'Waiver'), tell: sentence },
  exchange: { heading: text('原产地电子联网', 'Electronic exchange'), tell: sentence },
  changes: { heading: text('沿革', 'Changes'), tell: sentence },
  notes: { heading: text('说明', 'Notes'), tell: sentence },
  gaps: { heading: text('尚未查明', 'Not found out'), tell: sentence },
};

/** The lists, in reading order. */
export const factKeys = Object.keys(tellings) as readonly FactKey[];
