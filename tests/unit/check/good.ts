import type { Draft } from './try';

/** Applications that nobody would return: every rule stays silent on them but for the end mark's hint. */
export const goodFormE: Draft = {
  CertificateHead: {
    CertType: 'E', ApplyType: '1', CertStatus: '0', CertNo: 'E266076323030048', EntMgrNo: '3302600001', CiqRegNo: '91330200MA2AAAAA1B', AplRegNo: '91330200MA2AAAAA1B',
    EtpsName: '宁波示例进出口有限公司', ApplName: '王某', Applicant: '330201199001010011', OrgCode: '3101', FetchPlace: '3101', AplAdd: 'NINGBO, CHINA',
    InvNo: 'SL20260301', InvDate: '2026-03-10', AplDate: '2026-03-18', IntendExpDate: '2026-03-20', DestCountry: 'THAILAND', DestCountryCode: '764', DestCountryName: '泰国',
    Exporter: 'NINGBO SAMPLE IMP. & EXP. CO., LTD.\nNO.88 CHINA ROAD, NINGBO, CHINA', Consignee: 'SIAM SAMPLE CO., LTD.\n12 SUKHUMVIT ROAD, BANGKOK, THAILAND',
    Mark: 'SIAM\nBANGKOK\nC/NO.1-18\nMADE IN CHINA', LoadPort: 'NINGBO, CHINA', UnloadPort: 'LAEM CHABANG, THAILAND', TransMeans: 'BY SEA', TransDetails: 'FROM NINGBO, CHINA TO LAEM CHABANG, THAILAND BY SEA',
    TradeModeCode: '1', FOBValue: '4500', TotalAmt: '4500', PriceTerms: 'FOB', Curr: 'USD', ThirdPartyInvFlag: '0',
  },
  Goods: [
    {
      GoodsItemFlag: 'N', GNo: '1', HSCode: '6109100021', GoodsName: '棉制针织T恤衫', GoodsNameE: "MEN'S T-SHIRT", PackQty: '18', PackUnit: 'CTN', GoodsQty: '1800', GoodsUnitE: 'PCS', GoodsUnit: '件', GoodsUnitRef: '千克', GoodsQtyRef: '360',
      GrossWt: '400', NetWt: '360', WtUnit: 'KGS', InvPrice: '2.5', InvValue: '4500', FOBValue: '4500', OriCriteria: 'PE', CiqRegNo: 'MA2AAAAA1', PrdcEtpsName: '宁波示例制衣有限公司', PrdcEtpsConcEr: '李某', PrdcEtpsTel: '0574-00000000',
      GoodsDesc: "EIGHTEEN (18) CARTONS OF MEN'S T-SHIRT\nH.S. CODE: 6109.10\n********", PackType: '1',
    },
  ],
  AplPromise: { AplPromiseCode: '1' },
};

export const goodRcepThirdParty: Draft = {
  ...goodFormE,
  CertificateHead: { ...goodFormE.CertificateHead, CertType: 'RC', CertNo: 'RC266076323030048', ThirdPartyInvFlag: '1', DestCountry: 'JAPAN', DestCountryCode: '392', DestCountryName: '日本', Consignee: 'SAMPLE KK\n1 GINZA, TOKYO, JAPAN', UnloadPort: 'TOKYO, JAPAN', TransDetails: 'FROM NINGBO, CHINA TO TOKYO, JAPAN BY SEA' },
  Goods: [{ ...goodFormE.Goods?.[0], OriCriteria: 'RVC', ICompPrpr: '35.5', GoodsOriginCountry: '156', GoodsOriginCountryEn: 'CHINA', GoodsTaxRate: '0', InvNo: 'SL20260301' }],
  NonpartyCorp: [{ SortNo: '1', EntName: 'SAMPLE TRADING LIMITED', EntAddr: '1 QUEENS ROAD, HONG KONG', EntCountryCode: '344', EntCountryName: '中国香港' }],
};

export const goodEcfa: Draft = {
  ...goodFormE,
  CertificateHead: {
    ...goodFormE.CertificateHead, CertType: 'H', CertNo: 'H266076323030048', Exporter: '宁波示例进出口有限公司\n宁波市中山路88号', Consignee: '示例股份有限公司\n台北市中正区', ExporterTel: '0574-00000000', ExporterFax: '无', ExporterEmail: '无',
    DestCountry: '中国台湾', DestCountryCode: '158', DestCountryName: '中国台湾', Mark: '见附页', UnloadPort: '基隆', LoadPort: '宁波', TransDetails: '由宁波海运至基隆', ExpDeclDate: '2026-03-18',
  },
  Goods: [{ ...goodFormE.Goods?.[0], HSCode: '61091000', OriCriteria: 'PSR ACU', Producer: '同上', GoodsDesc: '18箱 棉制针织T恤衫' }],
};
