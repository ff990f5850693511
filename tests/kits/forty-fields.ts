const head = (values: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(values).map(([tag, value]) => [`CertificateHead.${tag}`, value]));

/** Forty fields of the head of one application, as a template would fill them: codes where the message has codes. */
export const fortyFields: Readonly<Record<string, string>> = head({
  CertType: 'RC', CertStatus: '1', CertNo: 'RC2412345678A0001', EntMgrNo: '3302960123', EtpsName: '宁波示例进出口有限公司', CiqRegNo: '91330200MA2EXAMPLE', AplRegNo: '91330200MA2EXAMPLE', ApplName: '王小明',
  ApplTel: '0574-12345678', OrgCode: '3101', FetchPlace: '5301', AplAdd: 'NINGBO, CHINA', AplDate: '2023-02-08', Exporter: 'NINGBO EXAMPLE CO., LTD.\nNO. 1 EXAMPLE ROAD, NINGBO, CHINA', Consignee: 'EXAMPLE PTE. LTD.\n1 EXAMPLE STREET, SINGAPORE',
  ExporterTel: '0574-12345678', ExporterFax: '0574-12345679', ExporterEmail: 'export@example.com', Producer: 'AVAILABLE TO THE AUTHORITIES UPON REQUEST', DestCountryName: '新加坡', TransCountryName: '越南', LoadPort: 'NINGBO',
  UnloadPort: 'SINGAPORE', TransPort: 'HAIPHONG', DestPort: 'SINGAPORE', TransMeans: 'BY SEA', TransName: 'EVER EXAMPLE V.0123E', IntendExpDate: '2025-11-30', PredictFlag: '1', EntryId: '310120240000000001',
  TradeModeCode: '1', InvNo: 'OM-2024-001', InvDate: '2024-02-29', TotalAmt: '12345.67', Curr: 'USD', FOBValue: '12000.50', PriceTerms: 'CIF', Mark: 'N/M', Remark: 'ISSUED RETROACTIVELY', ThirdPartyInvFlag: '1',
});

/** What a list behind a field keeps for a value that is written as a text. */
export const codeBehind: Readonly<Record<string, string>> = head({ DestCountryName: '702', TransCountryName: '704', LoadPort: 'CNNGB' });
