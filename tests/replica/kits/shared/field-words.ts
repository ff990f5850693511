import type { FieldSpec } from './form-spec';
import * as options from './options';

/** A field of the form with how different portals word its label. */
export interface FieldWords extends FieldSpec {
  /** As the Single Window words it (by its manuals), as Internet+Customs does, and as a form made after the paper certificate would. */
  readonly labels: readonly [singleWindow: string, internetCustoms: string, paper: string];
  readonly en: string;
  /** What somebody else might call it. */
  readonly synonym: string;
  /** A unit behind the label. */
  readonly unit?: string;
}

const text = (path: string, maxLength: number, labels: FieldWords['labels'], en: string, synonym: string): FieldWords => ({ path, kind: 'text', maxLength, labels, en, synonym });
const number = (path: string, labels: FieldWords['labels'], en: string, synonym: string, unit?: string): FieldWords => ({ path, kind: 'number', maxLength: 25, labels, en, synonym, ...(unit === undefined ? {} : { unit }) });
const lines = (path: string, maxLength: number, labels: FieldWords['labels'], en: string, synonym: string): FieldWords => ({ path, kind: 'lines', maxLength, labels, en, synonym });
const date = (path: string, labels: FieldWords['labels'], en: string, synonym: string): FieldWords => ({ path, kind: 'date', labels, en, synonym });
const tick = (path: string, labels: FieldWords['labels'], en: string, synonym: string): FieldWords => ({ path, kind: 'checkbox', labels, en, synonym });
const chosen = (kind: 'select' | 'suggest' | 'radio', path: string, from: FieldSpec['options'], labels: FieldWords['labels'], en: string, synonym: string): FieldWords => ({ path, kind, ...(from ? { options: from } : {}), labels, en, synonym });

const head = 'CertificateHead';

/** The head of an application, group by group as the pages have it. */
export const headGroups: readonly { readonly titles: readonly [string, string, string]; readonly en: string; readonly fields: readonly FieldWords[] }[] = [
  {
    titles: ['基本信息', '证书基本信息', '申请基本信息'],
    en: 'Basic information',
    fields: [
      chosen('select', `${head}.CertType`, options.certTypes, ['证书类型', '原产地证书类型', '证书种类'], 'Certificate Type', '产地证类型'),
      chosen('radio', `${head}.CertStatus`, options.certStatus, ['证书状态', '证书状态', '证书状态'], 'Certificate Status', '证书状态'),
      text(`${head}.CertNo`, 20, ['证书编号', '原产地证编号', '证书号'], 'Certificate No.', '原产地证书号'),
      text(`${head}.EntMgrNo`, 19, ['产地证备案号', '货主企业备案号', '企业备案号'], 'Filing No.', '货主备案号'),
      text(`${head}.EtpsName`, 400, ['公司中文名称', '企业名称', '申请单位名称'], 'Company name (Chinese)', '企业中文名称'),
      text(`${head}.CiqRegNo`, 18, ['出口商代码', '出口商统一社会信用代码', '出口商组织机构代码'], 'Exporter Code', '出口商编码'),
      text(`${head}.AplRegNo`, 18, ['录入企业代码', '录入单位代码', '申请单位代码'], 'Input Company Code', '申请企业代码'),
      text(`${head}.ApplName`, 20, ['申报员姓名', '申报员', '申报人姓名'], 'Declarant', '手签员'),
      text(`${head}.Applicant`, 18, ['申报员身份证号', '申报员证件号', '申报人身份证号'], 'Declarant ID', '申报员身份证'),
      text(`${head}.ApplTel`, 30, ['申报员联系电话', '申报员电话', '申报人联系电话'], 'Declarant Tel.', '申报员手机'),
      chosen('suggest', `${head}.OrgCode`, options.authorities, ['签证机构', '签证海关', '签证机关'], 'Issuing Authority', '发证机构'),
      chosen('suggest', `${head}.FetchPlace`, options.authorities, ['领证机构', '领证地点', '领证海关'], 'Collecting Authority', '领取机构'),
      text(`${head}.AplAdd`, 30, ['申请地址', '申请地点', '申请地点'], 'Place of Application', '申报地点'),
      date(`${head}.AplDate`, ['申请日期', '申报日期', '申请日期'], 'Date of application', '申领日期'),
    ],
  },
  {
    titles: ['进出口商信息', '贸易方信息', '当事人'],
    en: 'Parties',
    fields: [
      lines(`${head}.Exporter`, 400, ['出口商', '出口商（英文）', '1. 出口商名称、地址、国家'], "Exporter's name, address and country", '发货人'),
      lines(`${head}.Consignee`, 400, ['进口商', '收货人', '2. 收货人名称、地址、国家'], "Consignee's name, address, country", '进口商名称地址'),
      text(`${head}.ExporterTel`, 50, ['出口商电话', '出口商联系电话', '出口商电话'], 'Exporter Tel.', '出口商联系电话'),
      text(`${head}.ExporterFax`, 50, ['出口商传真', '出口商传真', '出口商传真'], 'Exporter Fax', '出口商传真号'),
      text(`${head}.ExporterEmail`, 50, ['出口商邮箱', '出口商电子邮箱', '出口商电子邮件'], 'Exporter E-mail', '出口商Email'),
      lines(`${head}.Producer`, 1000, ['生产商', '证书货物生产商描述', '3. 生产商名称、地址、国家'], "Producer's name and address", '制造商'),
    ],
  },
  {
    titles: ['运输信息', '运输信息', '运输方式及路线'],
    en: 'Transport',
    fields: [
      chosen('select', `${head}.DestCountryName`, options.countries, ['目的国', '目的国家/地区', '目的国（地区）'], 'Destination country', '进口国'),
      chosen('suggest', `${head}.TransCountryName`, options.countries, ['中转国', '中转国家/地区', '中转国（地区）'], 'Transit Country', '经由国'),
      chosen('suggest', `${head}.LoadPort`, options.loadPorts, ['启运港', '装货港', '起运港'], 'Port of loading', '装运港'),
      text(`${head}.UnloadPort`, 50, ['卸货港', '卸货港', '卸货港口'], 'Port of discharge', '卸港'),
      text(`${head}.TransPort`, 50, ['转运港', '中转港', '中转港'], 'Port of transhipment', '转运港口'),
      text(`${head}.DestPort`, 50, ['目的港', '目的港', '目的港'], 'Port of destination', '目的港口'),
      chosen('select', `${head}.TransMeans`, options.means, ['运输方式', '运输方式', '运输方式'], 'Means of Transport', '运输形式'),
      text(`${head}.TransName`, 100, ['运输工具船名/航次', '船名/航次', '船名航次'], 'Vessel/Voyage', '运输工具名称'),
      lines(`${head}.TransDetails`, 630, ['运输细节', '运输细节', '运输路线'], 'Means of transport and route', '运输方式和路线'),
      date(`${head}.IntendExpDate`, ['出运日期', '离港日期', '离港日期'], 'Date of shipment', '装运日期'),
      chosen('radio', `${head}.PredictFlag`, options.zeroOne, ['是否预计离港日期', '预计离港日期', '是否预计离港'], 'Estimated Departure', '预计离港'),
      date(`${head}.ExpDeclDate`, ['出口报关日期', '出口报关日期', '报关日期'], 'Export declaration date', '出口申报日期'),
      text(`${head}.EntryId`, 600, ['报关单号', '出口报关单号', '报关单编号'], 'Customs declaration No.', '海关报关单号'),
    ],
  },
  {
    titles: ['贸易及发票信息', '发票信息', '商业发票'],
    en: 'Trade and invoice',
    fields: [
      chosen('select', `${head}.TradeModeCode`, options.tradeModes, ['贸易方式', '贸易方式', '贸易方式'], 'Trade mode', '贸易性质'),
      text(`${head}.InvNo`, 50, ['发票号', '发票号码', '发票编号'], 'Invoice No.', '商业发票号'),
      date(`${head}.InvDate`, ['发票日期', '发票日期', '发票日期'], 'Invoice date', '商业发票日期'),
      number(`${head}.TotalAmt`, ['总金额', '发票总金额', '发票总值'], 'Total amount', '总值'),
      chosen('select', `${head}.Curr`, options.currencies, ['货币单位', '币制', '币种'], 'Currency', '发票币种'),
      number(`${head}.FOBValue`, ['FOB值', 'FOB总值', 'FOB总金额'], 'Total FOB value', 'FOB总价', '(USD)'),
      chosen('select', `${head}.PriceTerms`, options.priceTerms, ['价格条款', '成交方式', '价格条款'], 'Price terms', '贸易术语'),
      text(`${head}.ContractNo`, 200, ['合同号', '合同号', '合同编号'], 'Contract No.', '合同协议号'),
      text(`${head}.LcNo`, 50, ['信用证号', '信用证号', '信用证编号'], 'L/C No.', '信用证号码'),
      lines(`${head}.SpecInvTerms`, 1000, ['发票特殊条款', '发票特殊条款', '发票特殊条款'], 'Special invoice terms', '特殊发票条款'),
    ],
  },
  {
    titles: ['其他信息', '特殊项', '备注与声明'],
    en: 'Other items',
    fields: [
      lines(`${head}.Mark`, 2000, ['唛头', '唛头', '唛头及包装号'], 'Marks and numbers', '运输标志'),
      lines(`${head}.GoodsSpecClause`, 2000, ['特殊条款', '货物特殊条款', '特殊条款'], 'Special clause', '特殊货物条款'),
      lines(`${head}.Remark`, 300, ['证书备注信息', '证书备注', '备注'], 'Remarks', '备注栏'),
      lines(`${head}.Note`, 1000, ['申请书备注', '申请书备注', '申请书备注'], 'Application note', '申请书备注信息'),
      tick(`${head}.ThirdPartyInvFlag`, ['第三方发票/非缔约方公司', '是否第三方发票', '第三方发票'], 'Third-party invoice', '非缔约方发票'),
      tick(`${head}.ExhibitFlag`, ['展览证书', '是否展览证书', '展览'], 'Exhibition', '是否展览'),
    ],
  },
];

/** The fields of a goods line. */
export const goodsWords: readonly FieldWords[] = [
  text('Goods[].GNo', 10, ['商品项目编号', '序号', '项号'], 'Item No.', '商品序号'),
  text('Goods[].HSCode', 10, ['HS编码', '商品编码', 'H.S.编码'], 'HS Code', '税则号列'),
  text('Goods[].GoodsName', 200, ['货物名称（中文）', '中文品名', '货物中文名称'], 'Goods name (Chinese)', '商品中文名称'),
  text('Goods[].GoodsNameE', 400, ['货物名称（英文）', '英文品名', '货物英文名称'], 'Goods name (English)', '商品英文名称'),
  number('Goods[].PackQty', ['包装件数', '包装数量', '包装件数'], 'Number of packages', '包装数'),
  chosen('suggest', 'Goods[].PackUnit', options.packUnits, ['包装单位', '包装种类', '包装单位'], 'Kind of packages', '件数单位'),
  chosen('select', 'Goods[].PackType', options.packTypes, ['包装类型', '包装类型', '包装方式'], 'Packing type', '是否常规包装'),
  number('Goods[].GoodsQty', ['标准货物数/重量', '数/重量', '货物数量'], 'Quantity/Weight', '标准数量'),
  chosen('select', 'Goods[].GoodsUnit', options.units, ['标准货物单位（中文）', '计量单位（中文）', '标准货物单位'], 'Unit (Chinese)', '标准计量单位'),
  number('Goods[].GrossWt', ['毛重', '货物毛重', '毛重'], 'Gross weight', '总毛重', '(KGS)'),
  number('Goods[].NetWt', ['净重', '货物净重', '净重'], 'Net weight', '总净重', '（千克）'),
  number('Goods[].InvPrice', ['发票单价', '单价', '商品单价'], 'Unit price', '货物单价'),
  number('Goods[].InvValue', ['发票金额', '发票总价', '货物金额'], 'Invoice value', '商品金额'),
  number('Goods[].FOBValue', ['FOB值', 'FOB金额', 'FOB价'], 'FOB value', 'FOB单项值', '(USD)'),
  chosen('select', 'Goods[].OriCriteria', options.criteria, ['原产地标准', '原产标准', '原产地标准'], 'Origin criterion', '原产地规则标准'),
  text('Goods[].OriCriteriaRef', 10, ['原产地标准辅助项', '标准辅助项', '原产地标准补充'], 'Criterion supplement', '原产标准辅助项'),
  text('Goods[].PrdcEtpsName', 400, ['生产企业名称', '生产企业', '生产单位名称'], 'Producing company', '生产企业中文名称'),
  text('Goods[].CiqRegNo', 10, ['生产企业组织机构代码', '生产企业代码', '生产单位代码'], 'Producer code', '生产企业注册号'),
  text('Goods[].PrdcEtpsConcEr', 20, ['生产企业联系人', '生产企业联系人', '生产单位联系人'], 'Producer contact', '生产企业联系人姓名'),
  text('Goods[].PrdcEtpsTel', 20, ['生产企业联系电话', '生产企业电话', '生产单位联系电话'], 'Producing company tel.', '生产企业联系方式'),
  lines('Goods[].GoodsDesc', 1000, ['货物描述', '货物描述', '商品描述'], 'Description of goods', '货描'),
];
