import { emptyLibrary, goodsSchema, partySchema, templateSchema, type Criterion, type GoodsRecord, type LibraryContent, type PartyRecord, type TemplateRecord } from './records';

/**
 * A made-up library to try the product with: an exporter in Ningbo, its producers, buyers in Thailand, Korea and
 * Germany, a third party in Hong Kong. The companies do not exist; HS codes and criteria are those of such goods.
 */
export function sampleLibrary(): LibraryContent {
  const times = { createdAt: made, updatedAt: made };
  return {
    // No register, no lessons, no pre-reviews: they are of what really happened.
    ...emptyLibrary(),
    goods: goods.map(({ maker, criteria, ...record }) => goodsSchema.parse({ ...record, ...makers[maker], weightUnit: 'KGS', packUnit: 'CTN', criteria: criterionRows(criteria), ...times })),
    parties: parties.map((record) => partySchema.parse({ ...record, ...times })),
    templates: templates.map((record) => templateSchema.parse({ ...record, ...times })),
  };
}

/** 2026-01-05, 09:00 in China. */
const made = Date.UTC(2026, 0, 5, 1);

/** `E:CTH RC:CTC` → rows. */
const criterionRows = (text: string): Criterion[] =>
  text.split(' ').map((pair) => {
    const [certType = '', criterion = ''] = pair.split(':');
    return { certType: certType as Criterion['certType'], criterion };
  });

const makers = {
  kitchen: { producerName: '慈溪樵岚杯壶制造有限公司', producerCode: 'MA2DEM324', producerContact: '沈立', producerTel: '0574-00000012' },
  metal: { producerName: '宁波樵岚五金有限公司', producerCode: 'MA2DEM439', producerContact: '周宁', producerTel: '0574-00000013' },
  electric: { producerName: '余姚樵岚电器有限公司', producerCode: 'MA2DEM543', producerContact: '陈洁', producerTel: '0574-00000014' },
  farm: { producerName: '宁波樵岚茶业有限公司', producerCode: 'MA2DEM658', producerContact: '林青', producerTel: '0574-00000015' },
} as const;

const goods: readonly ({ readonly maker: keyof typeof makers; readonly criteria: string } & Partial<Omit<GoodsRecord, 'criteria'>>)[] = [
  { id: 'sample-goods-01', code: 'BW-500', nameZh: '不锈钢真空保温杯', nameEn: 'STAINLESS STEEL VACUUM FLASK', hsCode: '9617001900', unitEn: 'PCS', unitZh: '个', maker: 'kitchen', criteria: 'E:CTH K:PSR RC:CTC' },
  { id: 'sample-goods-02', code: 'CH-12', nameZh: '塑料餐盒', nameEn: 'PLASTIC FOOD CONTAINER', hsCode: '3924100000', unitEn: 'PCS', unitZh: '个', maker: 'kitchen', criteria: 'E:CTH K:PSR RC:CTC' },
  { id: 'sample-goods-03', code: 'CJ-08', nameZh: '瓷餐盘', nameEn: 'PORCELAIN DINNER PLATE', hsCode: '6911101900', unitEn: 'PCS', unitZh: '个', maker: 'kitchen', criteria: 'E:CTH K:PSR RC:CTC' },
  { id: 'sample-goods-04', code: 'ZB-30', nameZh: '竹制砧板', nameEn: 'BAMBOO CUTTING BOARD', hsCode: '4419110000', unitEn: 'PCS', unitZh: '块', maker: 'kitchen', criteria: 'E:CTH K:PSR RC:CTC' },
  { id: 'sample-goods-05', code: 'QF-15', nameZh: '不锈钢球阀', nameEn: 'STAINLESS STEEL BALL VALVE', hsCode: '8481804090', unitEn: 'PCS', unitZh: '个', maker: 'metal', criteria: 'E:CTH K:PSR RC:RVC' },
  { id: 'sample-goods-06', code: 'LS-M8', nameZh: '六角螺栓', nameEn: 'HEXAGON BOLT', hsCode: '7318159090', unitEn: 'KGS', unitZh: '千克', maker: 'metal', criteria: 'E:CTH K:PSR RC:CTC' },
  { id: 'sample-goods-07', code: 'GS-40', nameZh: '铁挂锁', nameEn: 'IRON PADLOCK', hsCode: '8301100000', unitEn: 'PCS', unitZh: '把', maker: 'metal', criteria: 'E:CTH K:PSR RC:CTC' },
  { id: 'sample-goods-08', code: 'LL-05', nameZh: '金属齿拉链', nameEn: 'METAL ZIPPER', hsCode: '9607110000', unitEn: 'PCS', unitZh: '条', maker: 'metal', criteria: 'E:CTH K:PSR RC:CTC' },
  { id: 'sample-goods-09', code: 'ZC-6204', nameZh: '深沟球轴承', nameEn: 'DEEP GROOVE BALL BEARING', hsCode: '8482102000', unitEn: 'SETS', unitZh: '套', maker: 'metal', criteria: 'E:CTH K:PSR RC:RVC' },
  { id: 'sample-goods-10', code: 'LED-A60', nameZh: 'LED灯泡', nameEn: 'LED BULB', hsCode: '8539521000', unitEn: 'PCS', unitZh: '只', maker: 'electric', criteria: 'E:CTH K:PSR RC:RVC' },
  { id: 'sample-goods-11', code: 'FS-40', nameZh: '落地电风扇', nameEn: 'ELECTRIC STAND FAN', hsCode: '8414519200', unitEn: 'SETS', unitZh: '台', maker: 'electric', criteria: 'E:CTH K:PSR RC:RVC' },
  { id: 'sample-goods-12', code: 'LC-250', nameZh: '绿茶', nameEn: 'GREEN TEA', hsCode: '0902109000', unitEn: 'KGS', unitZh: '千克', maker: 'farm', criteria: 'E:WO K:WO RC:WO', note: '内包装每件净重不超过3千克' },
];

const parties: readonly Partial<PartyRecord>[] = [
  {
    id: 'sample-exporter', role: 'exporter', name: 'NINGBO QIAOLAN IMPORT AND EXPORT CO., LTD.', nameZh: '宁波樵岚进出口有限公司',
    address: 'NO. 18 LIANXI ROAD, YINZHOU DISTRICT\nNINGBO, ZHEJIANG', country: 'CN', code: '91330212MA2DEM21X6', contact: '李敏', tel: '0574-00000011',
  },
  {
    id: 'sample-producer-kitchen', role: 'producer', name: 'CIXI QIAOLAN DRINKWARE CO., LTD.', nameZh: '慈溪樵岚杯壶制造有限公司',
    address: 'NO. 6 LIANXI ROAD, CIXI\nNINGBO, ZHEJIANG', country: 'CN', code: 'MA2DEM324', contact: '沈立', tel: '0574-00000012',
  },
  {
    id: 'sample-producer-metal', role: 'producer', name: 'NINGBO QIAOLAN HARDWARE CO., LTD.', nameZh: '宁波樵岚五金有限公司',
    address: 'NO. 22 LIANXI ROAD, ZHENHAI DISTRICT\nNINGBO, ZHEJIANG', country: 'CN', code: 'MA2DEM439', contact: '周宁', tel: '0574-00000013',
  },
  {
    id: 'sample-producer-electric', role: 'producer', name: 'YUYAO QIAOLAN ELECTRIC APPLIANCE CO., LTD.', nameZh: '余姚樵岚电器有限公司',
    address: 'NO. 9 LIANXI ROAD, YUYAO\nNINGBO, ZHEJIANG', country: 'CN', code: 'MA2DEM543', contact: '陈洁', tel: '0574-00000014',
  },
  {
    id: 'sample-producer-farm', role: 'producer', name: 'NINGBO QIAOLAN TEA CO., LTD.', nameZh: '宁波樵岚茶业有限公司',
    address: 'NO. 3 LIANXI ROAD, HAISHU DISTRICT\nNINGBO, ZHEJIANG', country: 'CN', code: 'MA2DEM658', contact: '林青', tel: '0574-00000015',
  },
  {
    id: 'sample-consignee-th', role: 'consignee', name: 'SIAM LOTUS HOMEWARE CO., LTD.', nameZh: '暹罗莲花家居',
    address: '88/19 MOO 4, BANG PHLI\nSAMUT PRAKAN 10540, THAILAND', country: 'TH', contact: 'MS. ARISA', email: 'import@siamlotus.example',
  },
  {
    id: 'sample-consignee-kr', role: 'consignee', name: 'HANBIT LIVING CO., LTD.', nameZh: '韩光生活',
    address: '42, GASAN DIGITAL 2-RO, GEUMCHEON-GU\nSEOUL 08588, KOREA', country: 'KR', contact: 'MR. PARK', email: 'trade@hanbit.example',
  },
  {
    id: 'sample-consignee-de', role: 'consignee', name: 'NORDHAUS HANDELS GMBH', nameZh: '北屋贸易',
    address: 'SPEICHERWEG 12\n20457 HAMBURG, GERMANY', country: 'DE', contact: 'FRAU BRANDT', email: 'einkauf@nordhaus.example',
  },
  {
    id: 'sample-third-party-hk', role: 'third-party', name: 'EASTREACH SOURCING LIMITED', nameZh: '东达采购有限公司',
    address: 'FLAT 1208, 12/F, HARBOUR CREST BUILDING, 27 LIN HEI LANE\nKWUN TONG, KOWLOON', country: 'HK', contact: 'MR. WONG', email: 'invoice@eastreach.example',
  },
];

/** What every certificate of this exporter carries. */
const ningbo = {
  OrgCode: '3101', FetchPlace: '3101', AplAdd: 'NINGBO, CHINA', LoadPort: 'NINGBO, CHINA', TransMeans: 'BY SEA', Mark: 'N/M',
  TradeModeCode: '1', PriceTerms: 'FOB', Curr: 'USD',
} as const;

const templates: readonly Partial<TemplateRecord>[] = [
  {
    id: 'sample-template-e', name: '东盟证 FORM E · 泰国（香港第三方）', certType: 'E',
    head: { DestCountry: 'THAILAND', DestCountryCode: '764', DestCountryName: '泰国', UnloadPort: 'LAEM CHABANG, THAILAND', DestPort: 'LAEM CHABANG, THAILAND', ...ningbo },
    exporterId: 'sample-exporter', consigneeId: 'sample-consignee-th', thirdPartyId: 'sample-third-party-hk', goodsIds: ['sample-goods-01', 'sample-goods-02', 'sample-goods-07'],
    note: '发票号和发票日期填香港公司开给买方的发票。',
  },
  {
    id: 'sample-template-c', name: '一般原产地证 CO · 德国', certType: 'C',
    head: { DestCountry: 'GERMANY', DestCountryCode: '276', DestCountryName: '德国', UnloadPort: 'HAMBURG, GERMANY', DestPort: 'HAMBURG, GERMANY', TransDetails: 'FROM NINGBO, CHINA TO HAMBURG, GERMANY BY SEA', ...ningbo },
    exporterId: 'sample-exporter', consigneeId: 'sample-consignee-de', goodsIds: ['sample-goods-05', 'sample-goods-06', 'sample-goods-09'],
  },
  {
    id: 'sample-template-k', name: '中韩证 FORM K · 韩国', certType: 'K',
    head: { DestCountry: 'KOREA', DestCountryCode: '410', DestCountryName: '韩国', UnloadPort: 'BUSAN, KOREA', DestPort: 'BUSAN, KOREA', ...ningbo },
    exporterId: 'sample-exporter', consigneeId: 'sample-consignee-kr', goodsIds: ['sample-goods-10', 'sample-goods-11', 'sample-goods-12'],
  },
];
