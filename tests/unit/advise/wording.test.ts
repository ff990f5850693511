import { describe, expect, it } from 'vitest';
import type { Advice } from '@/lib/advise';
import type { GoodsLine } from '@/lib/certificate/application';
import { find, given, idsOf } from './given';

const zh = (advice: Advice | undefined): string | undefined => advice?.text['zh-CN'];
const line = (row: GoodsLine = {}): GoodsLine => ({ GoodsItemFlag: 'N', PackQty: '18', PackUnit: 'CTN', GoodsNameE: 'Cotton T-shirts', HSCode: '6109100010', GoodsDesc: '', ...row });

describe('where a third party stands', () => {
  it.each([
    ['C', '有境外中间商的，在出口商或进口商之后写 VIA 或 O/B，或在特殊条款栏写 THIRD PARTY，后接其名称、地址、国家（地区）。国内公司和进口国（地区）公司不是第三方。'],
    ['G', '有境外中间商的，只在特殊条款栏写 THIRD PARTY，后接其名称、地址、国家（地区）。国内公司和进口国（地区）公司不是第三方。'],
    ...(['E', 'RC', 'K', 'H', 'N', 'F', 'R', 'S', 'L', 'CA', 'P', 'X', 'A', 'I', 'GE', 'MU', 'B'] as const).map((type) => [type, '有第三方的，勾选“第三方发票/非缔约方公司”，填写名称、地址并选择所在国家（地区），不得填入其他栏目。国内公司和进口国（地区）公司不是第三方。'] as const),
  ] as const)('%s', (CertType, words) => {
    const advice = find(given({ CertType }), 'third-party/guidance');
    expect(zh(advice)).toBe(words);
    expect(advice?.confidence).toBe('source-document');
  });

  it.each([
    ['E', '打印后核对：第13栏勾选“Third Party Invoicing”，第7栏有第三方名称及国别，第10栏是第三方发票的号码和日期；第1、7栏没有O/B。'],
    ['RC', '打印后核对：第17栏勾选“Third-party invoicing”，第14栏有开票公司名称和国别。'],
    ['K', '打印后核对：第5栏有非缔约方经营者的法定名称和国别。'],
    ['F', '协定2005年文本要求备注栏注明生产商名称、地址、国别，进口商须在中国或智利；2019年升级后是否沿用未核实。'],
    ['R', '第5栏应显示非缔约方经营者和生产商的完整法定名称。'],
    ['L', '2011年版要求第5栏注明生产商名称和地址；2012年背面说明改版后是否沿用未核实。'],
  ] as const)('%s: what to look at besides', (CertType, words) => expect(zh(find(given({ CertType }), 'third-party/box'))).toBe(words));

  it.each(['C', 'G', 'H', 'N', 'S'] as const)('%s: nothing besides is known, so nothing is said', (CertType) => {
    expect(find(given({ CertType }), 'third-party/box')).toBeUndefined();
  });

  it.each([['E', '发票号码和日期填第三方开具的发票。'], ['H', '发票号码、日期和金额按出口商开具的发票填写。']] as const)('%s: whose invoice', (CertType, words) =>
    expect(zh(find(given({ CertType }), 'third-party/invoice'))).toBe(words));

  const company = { NonpartyCorp: [{ EntName: 'HARBOUR LTD', EntAddr: '1 QUEEN ST', EntCountryCode: '702', EntCountryName: '新加坡' }] };

  it('the importer stays in its box', () => {
    expect(zh(find(given({ CertType: 'K', DestCountry: 'KOREA' }, company), 'third-party/consignee'))).toBe('进口商栏仍填韩国境内的进口商，不填第三方。');
    expect(find(given({ CertType: 'K', DestCountry: 'KOREA' }), 'third-party/consignee')).toBeUndefined();
    expect(find(given({ CertType: 'K' }, company), 'third-party/consignee')).toBeUndefined();
  });

  it('three agreements say that such an invoice is no reason to refuse', () => {
    for (const CertType of ['K', 'X', 'NI']) expect(find(given({ CertType, DestCountry: 'FRANCE' }, company), 'third-party/not-refused')?.confidence).toBe('official');
    for (const CertType of ['E', 'RC', 'N']) expect(find(given({ CertType, DestCountry: 'FRANCE' }, company), 'third-party/not-refused')).toBeUndefined();
  });
});

describe('descriptions written out', () => {
  it('from number, kind and English name; the HS code where the agreement wants it', () => {
    const written = (CertType: string): string | undefined => find(given({ CertType }, { Goods: [line()] }), 'description/line-1')?.insert?.value;
    expect(written('C')).toBe('EIGHTEEN (18) CARTONS OF COTTON T-SHIRTS');
    expect(written('E')).toBe('EIGHTEEN (18) CARTONS OF COTTON T-SHIRTS\nH.S. CODE: 6109.10');
    expect(written('H')).toBeUndefined();
  });

  it.each<[string, GoodsLine]>([
    ['the number', { PackQty: '' }],
    ['a whole number', { PackQty: '1.5' }],
    ['any package', { PackQty: '0' }],
    ['the unit', { PackUnit: '' }],
    ['a kind of packing', { PackUnit: 'PACKAGES' }],
    ['packing at all', { PackUnit: 'PCS IN NUDE' }],
    ['the English name', { GoodsNameE: '' }],
    ['a name in English', { GoodsNameE: '棉T恤' }],
    ['ordinary packing', { PackType: '2' }],
    ['goods', { GoodsItemFlag: 'Y' }],
    ['a box for it on the form', { GoodsDesc: undefined }],
    ['an empty box', { GoodsDesc: 'T-SHIRTS' }],
  ])('not without %s', (_, row) => expect(idsOf(given({ CertType: 'C' }, { Goods: [line(row)] }), 'description')).toEqual(['description/packages']));

  it('not without the HS code where that belongs to it', () => {
    expect(find(given({ CertType: 'E' }, { Goods: [line({ HSCode: '6109' })] }), 'description/line-1')).toBeUndefined();
    expect(find(given({ CertType: 'C' }, { Goods: [line({ HSCode: '6109' })] }), 'description/line-1')).toBeDefined();
  });

  it('one carton is no cartons', () => {
    expect(find(given({ CertType: 'C' }, { Goods: [line({ PackQty: '1' })] }), 'description/line-1')?.insert?.value).toBe('ONE (1) CARTON OF COTTON T-SHIRTS');
  });

  it('three at a time', () => {
    expect(idsOf(given({ CertType: 'C' }, { Goods: Array.from({ length: 9 }, () => line()) }), 'description')).toEqual([
      'description/packages', 'description/line-1', 'description/line-2', 'description/line-3', 'description/total',
    ]);
  });
});

describe('the packing total', () => {
  const total = (goods: GoodsLine[], head = {}): Advice | undefined => find(given({ CertType: 'C', ...head }, { Goods: goods }), 'description/total');

  it('goes behind the last description', () => {
    const advice = total([line({ GoodsDesc: 'A' }), line({ PackQty: '102', PackUnit: 'CARTONS', GoodsDesc: 'B' })]);
    expect(advice?.text['zh-CN']).toContain('TOTAL: ONE HUNDRED TWENTY (120) CARTONS ONLY');
    expect(advice?.insert).toEqual({ path: 'Goods[1].GoodsDesc', value: 'B\nTOTAL: ONE HUNDRED TWENTY (120) CARTONS ONLY' });
  });

  it('goes into the row kept for it', () => {
    expect(total([line(), line(), { GoodsItemFlag: 'Y', GoodsDesc: '' }])?.insert).toEqual({ path: 'Goods[2].GoodsDesc', value: 'TOTAL: THIRTY SIX (36) CARTONS ONLY' });
  });

  it('is not written behind an end mark, nor into a description that is still to come', () => {
    expect(total([line({ GoodsDesc: 'A' }), line({ GoodsDesc: 'B\n********' })])).toMatchObject({ id: 'description/total' });
    expect(total([line({ GoodsDesc: 'A' }), line({ GoodsDesc: 'B\n********' })])?.insert).toBeUndefined();
    expect(total([line(), line()])?.insert).toBeUndefined();
  });

  it('is silent for one line, mixed packing, unknown numbers, and where a total stands', () => {
    expect(total([line()])).toBeUndefined();
    expect(total([line(), line({ PackUnit: 'BAG' })])).toBeUndefined();
    expect(total([line(), line({ PackQty: '' })])).toBeUndefined();
    expect(total([line({ GoodsDesc: 'TOTAL: TEN (10) CARTONS ONLY' }), line()])).toBeUndefined();
    expect(total([line(), line()], { GoodsSpecClause: 'TOTAL 36 CTNS' })).toBeUndefined();
  });
});

describe('the transport sentence', () => {
  const head = { DestCountry: 'GERMANY', LoadPort: 'Ningbo', UnloadPort: 'HAMBURG', TransMeans: 'BY SEA', TransDetails: '' };
  const written = (CertType: string, more = {}): string | undefined => find(given({ CertType, ...head, ...more }), 'transport/details')?.insert?.value;

  it('names the countries on CO and Asia-Pacific, the ports alone on the others', () => {
    expect(written('C')).toBe('FROM NINGBO, CHINA TO HAMBURG, GERMANY BY SEA');
    expect(written('C', { LoadPort: 'NINGBO, CHINA' })).toBe('FROM NINGBO, CHINA TO HAMBURG, GERMANY BY SEA');
    expect(written('K', { DestCountry: 'KOREA', UnloadPort: 'BUSAN' })).toBe('FROM NINGBO TO BUSAN BY SEA');
    expect(written('B', { DestCountry: 'KOREA', UnloadPort: 'BUSAN' })).toBe('FROM NINGBO, CHINA TO BUSAN, KOREA BY SEA');
  });

  it('names the port on the way', () => expect(written('C', { TransPort: 'SINGAPORE' })).toBe('FROM NINGBO, CHINA TO HAMBURG, GERMANY VIA SINGAPORE BY SEA'));

  it.each([
    ['the port of loading', { LoadPort: '' }],
    ['a mainland port of loading', { LoadPort: 'HONG KONG' }],
    ['the port of discharge', { UnloadPort: '' }],
    ['a port of discharge in the destination', { UnloadPort: 'ROTTERDAM' }],
    ['a port that is known', { UnloadPort: 'QQQQ' }],
    ['the destination', { DestCountry: '' }],
    ['the means', { TransMeans: '' }],
    ['one means', { TransMeans: 'BY SEA AND AIR' }],
    ['an empty box', { TransDetails: 'FROM NINGBO' }],
    ['a box for it on the form', { TransDetails: undefined }],
    ['English on the form', { CertType: 'H' }],
  ])('not without %s', (_, more) => expect(written('C', more)).toBeUndefined());

  it('Hong Kong is transit', () => {
    expect(find(given({ CertType: 'C', LoadPort: 'HONG KONG' }), 'transport/hong-kong')).toMatchObject({ tone: 'attention', confidence: 'secondary' });
    expect(find(given({ CertType: 'C', LoadPort: 'SHENZHEN' }), 'transport/hong-kong')).toBeUndefined();
  });

  it('Switzerland has no coast', () => {
    expect(find(given({ CertType: 'S', DestCountry: 'SWITZERLAND', UnloadPort: '' }), 'transport/inland')?.text['zh-CN']).toBe(
      '卸货地点未定的，只填瑞士；经第三国港口的写明中转，如 SWITZERLAND VIA ROTTERDAM。',
    );
    expect(find(given({ CertType: 'S', DestCountry: 'SWITZERLAND', UnloadPort: 'BASEL' }), 'transport/inland')).toBeUndefined();
  });
});

describe('the vessel', () => {
  const text = (CertType: string, TransMeans: string): string | undefined => find(given({ CertType, TransName: '', TransMeans }), 'transport/vessel-unknown')?.text['zh-CN'];

  it.each([
    ['C', '', '装运前船名、航次未定的，按运输方式填 BY SEA、BY AIR 或 BY ROAD。'],
    ['RC', '', '装运前船名、航次未定的，按运输方式填 BY SEA、BY AIR 或 BY ROAD，也可填 ***。'],
    ['RC', 'BY TRUCK', '装运前船名、航次未定的，填 BY ROAD，也可填 ***。'],
    ['N', 'BY AIR', '装运前船名、航次未定的，填 BY AIR，也可填 ***。'],
    ['S', 'SEA', '装运前船名、航次未定的，填 BY SEA，也可填 ***。'],
    ['K', 'BY SEA', '装运前船名、航次未定的，填 BY SEA。'],
    ['C', 'BY RAIL', '装运前船名、航次未定的，按运输方式填 BY SEA、BY AIR 或 BY ROAD。'],
  ])('%s %s', (type, means, words) => expect(text(type, means)).toBe(words));

  it('before shipment a wording is enough, on the day of shipment too, after it not', () => {
    const at = (IntendExpDate: string): string[] => idsOf(given({ CertType: 'RC', TransName: 'BY SEA', IntendExpDate }), 'transport');
    expect(at('2026-03-02')).toEqual([]);
    expect(at('2026-03-01')).toEqual(['transport/vessel-after-shipment']);
  });
});

describe('marks', () => {
  it.each([
    ['C', '图形或无法录入的唛头填 SEE ATTACHMENT，另将唛头贴在证书背页或打印在A4纸上，连同证书到海关现场加盖印章；自助打印的证书也要去。'],
    ['H', '图形或无法录入的唛头填“见附页”，另将唛头贴在证书背页或打印在A4纸上，连同证书到海关现场加盖印章；自助打印的证书也要去。'],
    ['K', '图形或符号唛头填 I/S 或 IMAGE OR SYMBOL。'],
  ] as const)('of %s that cannot be typed', (CertType, words) => expect(zh(find(given({ CertType, Mark: '' }), 'marks/picture'))).toBe(words));

  it('are written out while the box is empty; then the reminder goes', () => {
    expect(idsOf(given({ CertType: 'E', Mark: '' }), 'marks')).toEqual(['marks/none', 'marks/write-out', 'marks/picture']);
    expect(idsOf(given({ CertType: 'E', Mark: 'N/M' }), 'marks')).toEqual(['marks/picture']);
  });
});

describe('printing', () => {
  it('oneself: what is prepared once', () => {
    const advice = given({ CertType: 'C', DestCountry: 'GERMANY' });
    expect(idsOf(advice, 'self-print')).toEqual(['self-print/allowed', 'self-print/prepare']);
    expect(find(advice, 'self-print/allowed')?.confidence).toBe('source-document');
    expect(zh(find(advice, 'self-print/prepare'))).toContain('授权回执须早于证书审核通过');
  });

  it('on a blank: the destinations of the same type that need none', () => {
    const to = (CertType: string, DestCountry: string, AplDate: string): Advice[] => given({ CertType, DestCountry, AplDate });
    expect(zh(find(to('E', 'PHILIPPINES', '2024-09-01'), 'self-print/elsewhere'))).toBe('印度尼西亚、新加坡、泰国、马来西亚、越南。');
    expect(zh(find(to('E', 'PHILIPPINES', '2024-08-31'), 'self-print/elsewhere'))).toBe('印度尼西亚、新加坡、泰国。');
    expect(find(to('G', 'NORWAY', '2026-01-01'), 'self-print/elsewhere')).toBeUndefined();
  });
});

describe('documents and keeping', () => {
  it('a retrospective application takes shipping documents, once', () => {
    expect(find(given({ CertType: 'N', IntendExpDate: '2026-02-01' }), 'documents/retrospective')?.confidence).toBe('secondary');
    expect(find(given({ CertType: 'E', IntendExpDate: '2026-02-01' }), 'documents/retrospective')).toBeUndefined();
    expect(find(given({ CertType: 'N', IntendExpDate: '2026-03-02' }), 'documents/retrospective')).toBeUndefined();
  });

  it('the invoice whose number is on the certificate', () => {
    const with3 = (CertType: string): Advice | undefined => find(given({ CertType, ThirdPartyInvFlag: '1' }), 'documents/third-party');
    expect(zh(with3('E'))).toContain('备好第三方开具的发票');
    expect(zh(with3('H'))).toContain('备好出口商开具的发票');
    expect(with3('K')).toBeUndefined();
    expect(find(given({ CertType: 'E' }), 'documents/third-party')).toBeUndefined();
  });

  it('an agent needs a mandate since Order 270', () => {
    const agent = (AplDate: string, AplRegNo: string): Advice | undefined => find(given({ CertType: 'C', CiqRegNo: '91330200TEST000001', AplRegNo, AplDate }), 'documents/agent');
    expect(agent('2024-09-01', '91330200TEST000002')?.confidence).toBe('official');
    expect(agent('2024-08-31', '91330200TEST000002')).toBeUndefined();
    expect(agent('2024-09-01', '91330200test000001')).toBeUndefined();
    expect(agent('2024-09-01', '')).toBeUndefined();
  });

  it('validity to the day before the anniversary, from shipment where the agreement says so', () => {
    expect(zh(find(given({ CertType: 'K', AplDate: '2026-03-02' }), 'keeping/validity'))).toBe('自签发之日起1年内有效。如 2026-03-02 当日签发，请在 2027-03-01 前（含当日）用于进口申报。');
    expect(zh(find(given({ CertType: 'K' }), 'keeping/validity'))).toBe('自签发之日起1年内有效。');
    expect(zh(find(given({ CertType: 'A', AplDate: '2026-03-02', IntendExpDate: '2026-02-20' }), 'keeping/validity'))).toContain('请在 2027-02-19 前（含当日）');
    expect(zh(find(given({ CertType: 'A', AplDate: '2026-03-02', IntendExpDate: '2026-03-02' }), 'keeping/validity'))).toContain('请在 2027-03-01 前（含当日）');
    expect(find(given({ CertType: 'T', AplDate: '2026-03-02' }), 'keeping/validity')).toBeUndefined();
  });

  it('an amended certificate ends with the original', () => {
    const amended = (OldIssueDate: string, AplDate = '2026-03-02'): Advice | undefined => find(given({ CertType: 'C', CertStatus: '1', AplDate }, { ModCertificate: { OldIssueDate } }), 'keeping/validity');
    expect(zh(amended('2025-12-01'))).toBe('自签发之日起1年内有效。更改、重发的证书有效期与原证书相同，请在 2026-11-30 前（含当日）用于进口申报。');
    expect(zh(amended(''))).toBe('自签发之日起1年内有效。更改、重发的证书有效期与原证书相同。');
    expect(amended('', '2024-09-01')?.confidence).toBe('inferred');
    expect(amended('', '2024-08-31')?.confidence).toBe('source-document');
  });

  it('papers and archive come from the rulebook, with their day', () => {
    const advice = given({ CertType: 'K', AplDate: '2026-03-02' });
    expect(zh(find(advice, 'documents/with-application'))).toContain('商业发票');
    expect(zh(find(advice, 'keeping/archive'))).toBe('申请资料、发票和原产证明材料至少保存3年；如 2026-03-02 当日签发，至少存至 2029-03-02。');
    expect(zh(find(given({ CertType: 'K' }), 'keeping/archive'))).toBe('申请资料、发票和原产证明材料至少保存3年。');
    expect(find(given({ CertType: 'M' }), 'documents/with-application')).toBeUndefined();
  });

  it('transit is told where a place on the way is named and the agreement is known', () => {
    expect(zh(find(given({ CertType: 'A', TransPort: 'SINGAPORE' }), 'documents/transit'))).toContain('不超过12个月');
    expect(find(given({ CertType: 'A', TransPort: '' }), 'documents/transit')).toBeUndefined();
    expect(find(given({ CertType: 'M', TransPort: 'SINGAPORE' }), 'documents/transit')).toBeUndefined();
  });
});
