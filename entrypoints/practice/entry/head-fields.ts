import { always, exceptTypes, type Field, forTypes } from './field';

const producerTypes = forTypes('A', 'GE', 'N', 'L', 'R', 'P', 'F', 'K', 'EC', 'SE', 'MV');
const straits = forTypes('H');
const processed = forTypes('TR', 'PR');

export interface Group {
  readonly title: string;
  readonly fields: readonly Field[];
}

const basics: readonly Field[] = [
  { key: 'CertType', tag: null, codeTag: 'CertType', kind: 'suggest', list: 'certificates', required: always },
  { key: 'CertNo', tag: 'CertNo', kind: 'text', max: 20, required: always },
  { key: 'CertStatus', tag: null, codeTag: 'CertStatus', kind: 'choice', list: 'statuses', initial: '0', required: always },
  { key: 'ChkValidDate', tag: 'ChkValidDate', kind: 'text', readOnly: true },
  { key: 'EtpsName', tag: 'EtpsName', kind: 'text', max: 400, required: always, action: '选择' },
  { key: 'EntMgrNo', tag: 'EntMgrNo', kind: 'text', max: 19 },
  { key: 'CiqRegNo', tag: 'CiqRegNo', kind: 'text', max: 18, required: always },
  { key: 'AplRegNo', tag: 'AplRegNo', kind: 'text', max: 18, readOnly: true, required: always },
];

const declarant: readonly Field[] = [
  { key: 'ApplName', tag: 'ApplName', kind: 'suggest', list: 'declarants', free: true, max: 20, required: always },
  { key: 'Applicant', tag: 'Applicant', kind: 'text', max: 18, required: always },
  { key: 'ApplTel', tag: 'ApplTel', kind: 'text', max: 30 },
  { key: 'AplDate', tag: 'AplDate', kind: 'date', required: always },
  { key: 'OrgCode', tag: null, codeTag: 'OrgCode', kind: 'suggest', list: 'authorities', required: always },
  { key: 'FetchPlace', tag: null, codeTag: 'FetchPlace', kind: 'suggest', list: 'authorities', required: always },
  { key: 'AplAdd', tag: 'AplAdd', kind: 'text', max: 30 },
  { key: 'EtpsConcEr', tag: 'EtpsConcEr', kind: 'text', max: 30, shown: straits },
  { key: 'EtpsTel', tag: 'EtpsTel', kind: 'text', max: 20, shown: straits },
];

const parties: readonly Field[] = [
  { key: 'Exporter', tag: 'Exporter', kind: 'lines', max: 400, required: always },
  { key: 'Consignee', tag: 'Consignee', kind: 'lines', max: 400, required: always },
  { key: 'ExporterTel', tag: 'ExporterTel', kind: 'text', max: 50, shown: straits, required: straits },
  { key: 'ExporterFax', tag: 'ExporterFax', kind: 'text', max: 50, shown: straits, required: straits },
  { key: 'ExporterEmail', tag: 'ExporterEmail', kind: 'text', max: 50, shown: straits, required: straits },
  { key: 'ConsigneeTel', tag: 'ConsigneeTel', kind: 'text', max: 50, shown: straits },
  { key: 'ConsigneeFax', tag: 'ConsigneeFax', kind: 'text', max: 50, shown: straits },
  { key: 'ConsigneeEmail', tag: 'ConsigneeEmail', kind: 'text', max: 50, shown: straits },
  { key: 'DestCountryCode', tag: 'DestCountryName', codeTag: 'DestCountryCode', kind: 'suggest', list: 'countries', required: always },
  { key: 'DestCountry', tag: 'DestCountry', kind: 'text', max: 80, required: always },
];

const transport: readonly Field[] = [
  { key: 'LoadPort', tag: 'LoadPort', kind: 'suggest', list: 'chinesePorts', free: true, max: 50 },
  { key: 'UnloadPort', tag: 'UnloadPort', kind: 'suggest', list: 'foreignPorts', free: true, max: 50 },
  { key: 'DestPort', tag: 'DestPort', kind: 'suggest', list: 'foreignPorts', free: true, max: 50 },
  { key: 'TransMeans', tag: 'TransMeans', kind: 'suggest', list: 'transportMeans', free: true, max: 100 },
  { key: 'TransCountryCode', tag: 'TransCountryName', codeTag: 'TransCountryCode', kind: 'suggest', list: 'countries' },
  { key: 'TransPort', tag: 'TransPort', kind: 'suggest', list: 'allPorts', free: true, max: 50 },
  { key: 'TransName', tag: 'TransName', kind: 'text', max: 100 },
  { key: 'IntendExpDate', tag: 'IntendExpDate', kind: 'date', required: always },
  { key: 'PredictFlag', tag: 'PredictFlag', kind: 'check', tick: ['1', '0'], shown: forTypes('H', 'NI', 'EC', 'HD', 'MV', 'CG') },
  { key: 'ExpDeclDate', tag: 'ExpDeclDate', kind: 'date' },
  { key: 'TransDetails', tag: 'TransDetails', kind: 'lines', max: 630, required: forTypes('C', 'G'), action: '自动生成' },
];

const trade: readonly Field[] = [
  { key: 'InvNo', tag: 'InvNo', kind: 'text', max: 50, required: always },
  { key: 'InvDate', tag: 'InvDate', kind: 'date', required: always },
  { key: 'ContractNo', tag: 'ContractNo', kind: 'text', max: 200 },
  { key: 'LcNo', tag: 'LcNo', kind: 'text', max: 50 },
  { key: 'TradeModeCode', tag: null, codeTag: 'TradeModeCode', kind: 'suggest', list: 'tradeModes', required: forTypes('G') },
  { key: 'PriceTerms', tag: 'PriceTerms', kind: 'suggest', list: 'priceTerms', free: true, max: 20 },
  { key: 'Curr', tag: null, codeTag: 'Curr', kind: 'suggest', list: 'currencies', required: always },
  { key: 'TotalAmt', tag: 'TotalAmt', kind: 'text', max: 25, action: '自动生成' },
  { key: 'FOBValue', tag: 'FOBValue', kind: 'text', max: 25, action: '自动生成' },
  { key: 'EntryId', tag: 'EntryId', kind: 'text', max: 600 },
  { key: 'SpecInvTerms', tag: 'SpecInvTerms', kind: 'text', max: 1000 },
];

const wording: readonly Field[] = [
  { key: 'Mark', tag: 'Mark', kind: 'lines', max: 2000, required: always },
  { key: 'GoodsSpecClause', tag: 'GoodsSpecClause', kind: 'lines', max: 2000 },
];

const special: readonly Field[] = [
  { key: 'ThirdPartyInvFlag', tag: 'ThirdPartyInvFlag', kind: 'check', tick: ['1', '0'], shown: exceptTypes('C', 'G') },
  { key: 'ExhibitFlag', tag: 'ExhibitFlag', kind: 'check', tick: ['1', '0'], shown: forTypes('E') },
  { key: 'ProducerSertFlag', tag: null, codeTag: 'ProducerSertFlag', kind: 'choice', list: 'yesNo', initial: 'N', shown: producerTypes },
  { key: 'OriCountryCode', tag: null, codeTag: 'OriCountryCode', kind: 'suggest', list: 'countries', shown: processed, required: processed },
  { key: 'OriCountry', tag: 'OriCountry', kind: 'text', max: 30, shown: processed },
  { key: 'PrcsAssembly', tag: 'PrcsAssembly', kind: 'text', max: 30, shown: forTypes('PR') },
  { key: 'Producer', tag: 'Producer', kind: 'lines', max: 1000, shown: producerTypes, required: (now) => now.type === 'EC' && now.thirdParty },
  { key: 'Remark', tag: 'Remark', kind: 'lines', max: 300, shown: forTypes('A', 'GE', 'N', 'L', 'R', 'P', 'F', 'K', 'SE', 'MV') },
  { key: 'Note', tag: 'Note', kind: 'lines', max: 1000 },
];

/** The head's fields in the groups and the order of the page, by the tags of the message they fill. */
export const headGroups = {
  basics: { title: '证书信息', fields: basics },
  declarant: { title: '申报及签证机构信息', fields: declarant },
  parties: { title: '进出口商及目的国', fields: parties },
  transport: { title: '运输信息', fields: transport },
  trade: { title: '贸易及发票信息', fields: trade },
  wording: { title: '唛头及特殊条款', fields: wording },
  special: { title: '特殊事项', fields: special },
} as const satisfies Record<string, Group>;

const changed = (now: { readonly status: string }): boolean => now.status !== '' && now.status !== '0';

/** Amendment and re-issue, shown for status 1 to 3. */
export const amendmentFields: readonly Field[] = [
  { key: 'OldCertNo', tag: 'OldCertNo', kind: 'text', max: 20, required: changed },
  { key: 'OldDeclDate', tag: 'OldDeclDate', kind: 'date' },
  { key: 'OldIssueDate', tag: 'OldIssueDate', kind: 'date' },
  { key: 'ModColm', tag: 'ModColm', kind: 'text', max: 200 },
  { key: 'ModReason', tag: 'ModReason', kind: 'lines', max: 500, required: changed },
  { key: 'OldSituDesc', tag: 'OldSituDesc', kind: 'lines', max: 2000 },
  { key: 'ModSituDesc', tag: 'ModSituDesc', kind: 'lines', max: 2000 },
];
