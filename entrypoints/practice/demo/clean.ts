import type { Message, Values } from '../entry/message';

export interface DemoDays {
  readonly applied: string;
  readonly invoiced: string;
  readonly shipped: string;
}

interface Line {
  readonly hs: string;
  readonly zh: string;
  readonly en: string;
  readonly cartons: number;
  readonly words: string;
  readonly quantity: number;
  readonly price: string;
  readonly value: string;
  readonly gross: string;
  readonly net: string;
}

const lines: readonly Line[] = [
  { hs: '7323930000', zh: '不锈钢汤锅', en: 'STAINLESS STEEL STOCK POT', cartons: 300, words: 'THREE HUNDRED', quantity: 1200, price: '8.50', value: '10200.00', gross: '2640', net: '2400' },
  { hs: '9403200000', zh: '金属置物架', en: 'METAL STORAGE SHELF', cartons: 150, words: 'ONE HUNDRED AND FIFTY', quantity: 300, price: '16.20', value: '4860.00', gross: '1950', net: '1800' },
  { hs: '8215990000', zh: '不锈钢餐匙', en: 'STAINLESS STEEL TABLE SPOON', cartons: 80, words: 'EIGHTY', quantity: 9600, price: '0.32', value: '3072.00', gross: '720', net: '640' },
  { hs: '9403700000', zh: '塑料收纳柜', en: 'PLASTIC STORAGE CABINET', cartons: 120, words: 'ONE HUNDRED AND TWENTY', quantity: 240, price: '11.75', value: '2820.00', gross: '1080', net: '960' },
  { hs: '4202129000', zh: '塑料面旅行箱', en: 'TRAVEL SUITCASE', cartons: 60, words: 'SIXTY', quantity: 180, price: '14.00', value: '2520.00', gross: '660', net: '540' },
  { hs: '7615109090', zh: '铝制煎锅', en: 'ALUMINIUM FRYING PAN', cartons: 90, words: 'NINETY', quantity: 720, price: '5.40', value: '3888.00', gross: '810', net: '720' },
  { hs: '6601990000', zh: '折叠雨伞', en: 'FOLDING UMBRELLA', cartons: 45, words: 'FORTY-FIVE', quantity: 2700, price: '1.60', value: '4320.00', gross: '990', net: '900' },
];

const goodsLine = (line: Line, at: number): Values => ({
  GoodsItemFlag: 'N',
  HSCode: line.hs,
  GoodsName: line.zh,
  GoodsNameE: line.en,
  PackType: '1',
  PackQty: String(line.cartons),
  PackUnit: 'CTN',
  GoodsQty: String(line.quantity),
  GoodsUnit: '件',
  GoodsUnitE: 'PCS',
  GoodsQtyRef: line.net,
  GoodsUnitRef: 'KGS',
  GrossWt: line.gross,
  NetWt: line.net,
  WtUnit: 'KGS',
  InvPrice: line.price,
  InvValue: line.value,
  FOBValue: line.value,
  OriCriteria: 'CTH',
  CiqRegNo: 'MA2DEM056',
  PrdcEtpsName: '宁波样本五金制品有限公司',
  PrdcEtpsConcEr: '联系人甲',
  PrdcEtpsTel: '0574-00000001',
  GoodsDesc: `${line.words} (${line.cartons}) CARTONS OF ${line.en}\nH.S. CODE: ${line.hs.slice(0, 4)}.${line.hs.slice(4, 6)}${at === lines.length - 1 ? '\n********' : ''}`,
});

/** A Form E application to Vietnam with nothing wrong in it: seven lines, so that the goods table has two pages. */
export const cleanDemo = ({ applied, invoiced, shipped }: DemoDays): Message => ({
  CertificateHead: {
    CertType: 'E',
    CertNo: `E${applied.slice(2, 4)}MA2DEM0120158`,
    CertStatus: '0',
    EtpsName: '宁波示例进出口有限公司',
    EntMgrNo: '330098001',
    CiqRegNo: '91330201MA2DEM0129',
    AplRegNo: '91330201MA2DEM0129',
    ApplName: '练习员甲',
    Applicant: '330201190001010010',
    ApplTel: '0574-00000000',
    AplDate: applied,
    OrgCode: '3101',
    FetchPlace: '3101',
    AplAdd: 'NINGBO, CHINA',
    Exporter: 'NINGBO SHILI IMPORT AND EXPORT CO., LTD.\nNO. 18 LIANXI ROAD, YINZHOU DISTRICT, NINGBO\nCHINA',
    Consignee: 'MAU VIET TRADING CO., LTD.\nNO. 25 LUYEN TAP STREET, DISTRICT 1, HO CHI MINH CITY\nVIETNAM',
    DestCountryCode: '704',
    DestCountryName: '越南',
    DestCountry: 'VIETNAM',
    LoadPort: 'NINGBO, CHINA',
    UnloadPort: 'HO CHI MINH CITY, VIETNAM',
    DestPort: 'HO CHI MINH CITY, VIETNAM',
    TransMeans: 'BY SEA',
    TransName: 'LIANXI STAR V.104S',
    IntendExpDate: shipped,
    TransDetails: 'FROM NINGBO, CHINA TO HO CHI MINH CITY, VIETNAM BY SEA',
    InvNo: `NB${applied.slice(0, 4)}-0158`,
    InvDate: invoiced,
    ContractNo: `SC${applied.slice(0, 4)}-0092`,
    TradeModeCode: '1',
    PriceTerms: 'FOB',
    Curr: 'USD',
    TotalAmt: '31680.00',
    FOBValue: '31680.00',
    Mark: 'N/M',
    ThirdPartyInvFlag: '0',
    ExhibitFlag: '0',
  },
  Goods: lines.map(goodsLine),
  AplPromise: { AplPromiseCode: '1' },
});
