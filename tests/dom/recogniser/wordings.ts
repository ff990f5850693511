/**
 * How forms of the trade word their labels, written down by hand from notices, manuals and the paper forms, without a look
 * at the product's own table of wordings.
 */
export interface Wording {
  readonly path: string;
  readonly zh: readonly string[];
  readonly hant: string;
  readonly en: readonly string[];
  readonly as?: 'lines' | 'date' | 'coded' | 'tick' | 'yes-no';
  /** For coded fields: shown text and code. */
  readonly options?: readonly (readonly [code: string, shown: string])[];
  /** The path under which the code behind the text is kept, where the message has both. */
  readonly codePath?: string;
  /** What a unit behind the label looks like. */
  readonly unit?: string;
}

const types = [['C', '一般原产地证书'], ['E', '中国-东盟自贸区原产地证书'], ['RC', '区域全面经济伙伴关系协定原产地证书'], ['H', '海峡两岸经济合作框架协议原产地证书']] as const;
const countries = [['360', '印度尼西亚'], ['702', '新加坡'], ['764', '泰国']] as const;
const authorities = [['3101', '宁波海关'], ['2201', '浦江海关']] as const;
const units = [['011', '件'], ['035', '千克'], ['006', '套']] as const;

export const headWordings: readonly Wording[] = [
  { path: 'CertificateHead.CertType', zh: ['证书类型', '原产地证书类型', '证书种类'], hant: '證書類型', en: ['Certificate Type', 'Type of certificate'], as: 'coded', options: types },
  { path: 'CertificateHead.CertStatus', zh: ['证书状态'], hant: '證書狀態', en: ['Certificate Status'], as: 'coded', options: [['0', '新证'], ['1', '更改证'], ['2', '重发证']] },
  { path: 'CertificateHead.CertNo', zh: ['证书编号', '证书号', '原产地证编号'], hant: '證書編號', en: ['Certificate No.', 'Certificate Number'] },
  { path: 'CertificateHead.EntMgrNo', zh: ['产地证备案号', '货主企业备案号'], hant: '產地證備案號', en: ['Filing No.'] },
  { path: 'CertificateHead.CiqRegNo', zh: ['出口商代码'], hant: '出口商代碼', en: ['Exporter Code'] },
  { path: 'CertificateHead.AplRegNo', zh: ['录入企业代码', '录入单位代码'], hant: '錄入企業代碼', en: ['Input Company Code'] },
  { path: 'CertificateHead.EtpsName', zh: ['公司中文名称', '企业中文名称'], hant: '公司中文名稱', en: ['Company name (Chinese)'] },
  { path: 'CertificateHead.ApplName', zh: ['申报员姓名', '申报员'], hant: '申報員姓名', en: ['Declarant'] },
  { path: 'CertificateHead.Applicant', zh: ['申报员身份证号'], hant: '申報員身份證號', en: ['Declarant ID'] },
  { path: 'CertificateHead.ApplTel', zh: ['申报员联系电话', '申报员电话'], hant: '申報員聯繫電話', en: ['Declarant Tel.'] },
  { path: 'CertificateHead.OrgCode', zh: ['签证机构', '签证海关'], hant: '簽證機構', en: ['Issuing Authority'], as: 'coded', options: authorities },
  { path: 'CertificateHead.FetchPlace', zh: ['领证机构', '领证地点'], hant: '領證機構', en: ['Collecting Authority'], as: 'coded', options: authorities },
  { path: 'CertificateHead.AplAdd', zh: ['申请地址', '申请地点'], hant: '申請地址', en: ['Place of Application'] },
  { path: 'CertificateHead.AplDate', zh: ['申请日期'], hant: '申請日期', en: ['Application Date', 'Date of application'], as: 'date' },
  { path: 'CertificateHead.Exporter', zh: ['出口商', '出口商名称、地址、国家', '出口商名称及地址'], hant: '出口商', en: ['Exporter', "Exporter's name, address and country"], as: 'lines' },
  { path: 'CertificateHead.Consignee', zh: ['进口商', '收货人', '进口商名称、地址、国家'], hant: '進口商', en: ['Consignee', "Consignee's name, address, country"], as: 'lines' },
  { path: 'CertificateHead.ExporterTel', zh: ['出口商电话'], hant: '出口商電話', en: ['Exporter Tel.', 'Exporter telephone'] },
  { path: 'CertificateHead.ExporterFax', zh: ['出口商传真'], hant: '出口商傳真', en: ['Exporter Fax'] },
  { path: 'CertificateHead.ExporterEmail', zh: ['出口商邮箱', '出口商电子邮箱'], hant: '出口商郵箱', en: ['Exporter E-mail'] },
  { path: 'CertificateHead.ConsigneeTel', zh: ['进口商电话', '收货人电话'], hant: '進口商電話', en: ['Consignee Tel.'] },
  { path: 'CertificateHead.DestCountryName', codePath: 'CertificateHead.DestCountryCode', zh: ['目的国', '目的国家/地区', '目的国(地区)'], hant: '目的國', en: ['Destination country', 'Country/Region of Destination'], as: 'coded', options: countries },
  { path: 'CertificateHead.TransCountryName', codePath: 'CertificateHead.TransCountryCode', zh: ['中转国', '中转国/地区'], hant: '中轉國', en: ['Transit Country'], as: 'coded', options: countries },
  { path: 'CertificateHead.LoadPort', zh: ['启运港', '装货港'], hant: '啟運港', en: ['Port of loading', 'Loading Port'] },
  { path: 'CertificateHead.UnloadPort', zh: ['卸货港'], hant: '卸貨港', en: ['Port of discharge'] },
  { path: 'CertificateHead.TransPort', zh: ['转运港', '中转港'], hant: '轉運港', en: ['Port of transhipment'] },
  { path: 'CertificateHead.DestPort', zh: ['目的港'], hant: '目的港', en: ['Port of destination'] },
  { path: 'CertificateHead.TransMeans', zh: ['运输方式'], hant: '運輸方式', en: ['Mode of transport', 'Means of Transport'] },
  { path: 'CertificateHead.TransName', zh: ['运输工具船名/航次', '船名/航次', '船名航次'], hant: '船名/航次', en: ['Vessel/Voyage'] },
  { path: 'CertificateHead.TransDetails', zh: ['运输细节'], hant: '運輸細節', en: ['Transport details', 'Means of transport and route'], as: 'lines' },
  { path: 'CertificateHead.IntendExpDate', zh: ['出运日期', '离港日期'], hant: '出運日期', en: ['Date of shipment', 'Departure date'], as: 'date' },
  { path: 'CertificateHead.ExpDeclDate', zh: ['出口报关日期'], hant: '出口報關日期', en: ['Export declaration date'], as: 'date' },
  { path: 'CertificateHead.EntryId', zh: ['报关单号', '出口报关单号'], hant: '報關單號', en: ['Customs declaration No.'] },
  { path: 'CertificateHead.TradeModeCode', zh: ['贸易方式'], hant: '貿易方式', en: ['Trade mode'], as: 'coded', options: [['1', '一般贸易'], ['2', '来料加工'], ['3', '进料加工']] },
  { path: 'CertificateHead.InvNo', zh: ['发票号', '发票号码'], hant: '發票號', en: ['Invoice No.', 'Invoice Number'] },
  { path: 'CertificateHead.InvDate', zh: ['发票日期'], hant: '發票日期', en: ['Invoice date', 'Date of invoice'], as: 'date' },
  { path: 'CertificateHead.TotalAmt', zh: ['总金额', '发票总金额'], hant: '總金額', en: ['Total amount'] },
  { path: 'CertificateHead.Curr', zh: ['货币单位', '币制', '币种'], hant: '貨幣單位', en: ['Currency'], as: 'coded', options: [['USD', '美元'], ['EUR', '欧元'], ['CNY', '人民币']] },
  { path: 'CertificateHead.FOBValue', zh: ['FOB值', 'FOB 总值'], hant: 'FOB值', en: ['FOB value', 'Total FOB value'], unit: '(USD)' },
  { path: 'CertificateHead.PriceTerms', zh: ['价格条款', '成交方式'], hant: '價格條款', en: ['Price terms', 'Terms of delivery'] },
  { path: 'CertificateHead.ContractNo', zh: ['合同号'], hant: '合同號', en: ['Contract No.'] },
  { path: 'CertificateHead.LcNo', zh: ['信用证号'], hant: '信用證號', en: ['L/C No.'] },
  { path: 'CertificateHead.SpecInvTerms', zh: ['发票特殊条款'], hant: '發票特殊條款', en: ['Special invoice terms'], as: 'lines' },
  { path: 'CertificateHead.GoodsSpecClause', zh: ['特殊条款'], hant: '特殊條款', en: ['Special clause'], as: 'lines' },
  { path: 'CertificateHead.Mark', zh: ['唛头', '唛头及包装号'], hant: '嘜頭', en: ['Shipping marks', 'Marks and numbers'], as: 'lines' },
  { path: 'CertificateHead.Remark', zh: ['证书备注', '备注'], hant: '證書備註', en: ['Remarks'], as: 'lines' },
  { path: 'CertificateHead.Note', zh: ['申请书备注'], hant: '申請書備註', en: ['Application note'], as: 'lines' },
  { path: 'CertificateHead.ThirdPartyInvFlag', zh: ['第三方发票/非缔约方公司', '是否第三方发票'], hant: '第三方發票', en: ['Third party invoicing', 'Third-party invoice'], as: 'tick' },
  { path: 'CertificateHead.ExhibitFlag', zh: ['是否展览证书', '展览证书'], hant: '是否展覽證書', en: ['Exhibition'], as: 'tick' },
  { path: 'CertificateHead.PredictFlag', zh: ['是否预计离港日期'], hant: '是否預計離港日期', en: ['Expected departure'], as: 'yes-no' },
];

export const goodsWordings: readonly Wording[] = [
  { path: 'Goods[0].GNo', zh: ['序号', '商品序号', '项号'], hant: '序號', en: ['Item No.'] },
  { path: 'Goods[0].GoodsItemFlag', zh: ['非货物项', '是否非货物项'], hant: '非貨物項', en: ['Non-goods item'], as: 'yes-no' },
  { path: 'Goods[0].HSCode', zh: ['HS编码', '商品编码', 'H.S.编码'], hant: 'HS編碼', en: ['HS Code', 'H.S. Code'] },
  { path: 'Goods[0].GoodsName', zh: ['货物名称(中文)', '中文品名', '货物中文名称'], hant: '貨物中文名稱', en: ['Goods name (Chinese)'] },
  { path: 'Goods[0].GoodsNameE', zh: ['货物名称(英文)', '英文品名', '货物英文名称'], hant: '貨物英文名稱', en: ['Goods name (English)'] },
  { path: 'Goods[0].PackQty', zh: ['包装件数', '包装数量'], hant: '包裝件數', en: ['Number of packages'] },
  { path: 'Goods[0].PackUnit', zh: ['包装单位', '包装种类'], hant: '包裝單位', en: ['Kind of packages', 'Package unit'] },
  { path: 'Goods[0].PackType', zh: ['包装类型'], hant: '包裝類型', en: ['Packing type'], as: 'coded', options: [['1', '常规包装'], ['2', '非常规包装']] },
  { path: 'Goods[0].GoodsQty', zh: ['标准货物数/重量', '数/重量', '货物数量'], hant: '數/重量', en: ['Quantity/Weight', 'Standard quantity'] },
  { path: 'Goods[0].GoodsUnit', zh: ['标准货物单位(中文)', '计量单位(中文)'], hant: '標準貨物單位(中文)', en: ['Unit (Chinese)'], as: 'coded', options: units },
  { path: 'Goods[0].GoodsUnitE', zh: ['标准货物单位(英文)', '计量单位(英文)'], hant: '標準貨物單位(英文)', en: ['Unit (English)'] },
  { path: 'Goods[0].GoodsQtyRef', zh: ['辅助货物数/重量', '辅助数量'], hant: '輔助數量', en: ['Supplementary quantity'] },
  { path: 'Goods[0].GoodsUnitRef', zh: ['辅助单位'], hant: '輔助單位', en: ['Supplementary unit'] },
  { path: 'Goods[0].GrossWt', zh: ['毛重', '货物毛重'], hant: '毛重', en: ['Gross weight'], unit: '(KGS)' },
  { path: 'Goods[0].NetWt', zh: ['净重'], hant: '淨重', en: ['Net weight'], unit: '（千克）' },
  { path: 'Goods[0].WtUnit', zh: ['重量单位'], hant: '重量單位', en: ['Weight unit'] },
  { path: 'Goods[0].InvPrice', zh: ['发票单价', '单价'], hant: '發票單價', en: ['Unit price'] },
  { path: 'Goods[0].InvValue', zh: ['发票金额'], hant: '發票金額', en: ['Invoice value'] },
  { path: 'Goods[0].FOBValue', zh: ['FOB值'], hant: 'FOB值', en: ['FOB value'], unit: '(USD)' },
  { path: 'Goods[0].OriCriteria', zh: ['原产地标准', '原产标准'], hant: '原產地標準', en: ['Origin criterion'], as: 'coded', options: [['WO', 'WO'], ['PE', 'PE'], ['PSR', 'PSR']] },
  { path: 'Goods[0].OriCriteriaSub', zh: ['原产地标准子标准', '子标准'], hant: '原產地標準子標準', en: ['Sub-criterion'], as: 'coded', options: [['1', '区域价值成分'], ['2', '税则归类改变'], ['3', '加工工序']] },
  { path: 'Goods[0].OriCriteriaRef', zh: ['原产地标准辅助项'], hant: '原產地標準輔助項', en: ['Criterion supplement'] },
  { path: 'Goods[0].ICompPrpr', zh: ['进口成份比例', '进口成分比例'], hant: '進口成分比例', en: ['Import content'], unit: '(%)' },
  { path: 'Goods[0].PrdcEtpsName', zh: ['生产企业名称'], hant: '生產企業名稱', en: ['Producing company'] },
  { path: 'Goods[0].CiqRegNo', zh: ['生产企业组织机构代码', '生产企业代码'], hant: '生產企業代碼', en: ['Producer code'] },
  { path: 'Goods[0].PrdcEtpsConcEr', zh: ['生产企业联系人'], hant: '生產企業聯繫人', en: ['Producer contact'] },
  { path: 'Goods[0].PrdcEtpsTel', zh: ['生产企业联系电话', '生产企业电话'], hant: '生產企業聯繫電話', en: ['Producing company tel.'] },
  { path: 'Goods[0].InvNo', zh: ['发票号'], hant: '發票號', en: ['Invoice No.'] },
  { path: 'Goods[0].GoodsDesc', zh: ['货物描述'], hant: '貨物描述', en: ['Description of goods', 'Goods description'], as: 'lines' },
];

export const companyWordings: readonly Wording[] = [
  { path: 'NonpartyCorp[0].EntName', zh: ['企业名称', '公司名称'], hant: '企業名稱', en: ['Company name'] },
  { path: 'NonpartyCorp[0].EntAddr', zh: ['企业地址', '公司地址'], hant: '企業地址', en: ['Company address'] },
  { path: 'NonpartyCorp[0].EntCountryName', codePath: 'NonpartyCorp[0].EntCountryCode', zh: ['国别/地区', '国家(地区)'], hant: '國別/地區', en: ['Country/Region'], as: 'coded', options: countries },
];

export const amendmentWordings: readonly Wording[] = [
  { path: 'ModCertificate.OldCertNo', zh: ['原证书号', '原证书编号'], hant: '原證書號', en: ['Original certificate No.'] },
  { path: 'ModCertificate.OldDeclDate', zh: ['原证申请日期'], hant: '原證申請日期', en: ['Original application date'], as: 'date' },
  { path: 'ModCertificate.OldIssueDate', zh: ['原证签发日期'], hant: '原證簽發日期', en: ['Original issue date'], as: 'date' },
  { path: 'ModCertificate.ModColm', zh: ['更改栏目'], hant: '更改欄目', en: ['Boxes amended'] },
  { path: 'ModCertificate.ModReason', zh: ['更改/重发原因', '更改原因'], hant: '更改/重發原因', en: ['Reason for amendment or re-issue'], as: 'lines' },
];

export const undertakingWordings: readonly Wording[] = [
  { path: 'AplPromise.AplPromiseCode', zh: ['申请人承诺', '申请人承诺信息'], hant: '申請人承諾', en: ["Applicant's undertaking"], as: 'tick' },
];
