import { cases, mends, rests } from './run-cases';
import { head, line, type Draft } from './try';

const ecfa = (fields: Record<string, string>): Draft => head({ CertType: 'H', ...fields });
const at = 'CertificateHead.ExporterTel';

cases('ecfa/exporter-contacts', [
  ['no phone', ecfa({ ExporterTel: ' ' }), `warning ${at}`],
  ['no phone when declaring', ecfa({ ExporterTel: '', ApplyType: '1' }), `error ${at}`],
  ['nothing', ecfa({ ExporterTel: '', ExporterFax: '', ExporterEmail: ' ' }), `warning ${at}`, 'warning CertificateHead.ExporterFax', 'warning CertificateHead.ExporterEmail'],
  ['none of it', ecfa({ ExporterTel: '0574-1', ExporterFax: '无', ExporterEmail: '无' })],
  ['the producer\'s, written out', line('H', { ProducerTel: '0574-1', ProducerFax: '', ProducerEmail: ' ' }), 'hint Goods[0].ProducerFax', 'hint Goods[0].ProducerEmail'],
  ['the producer as the exporter', line('H', { ProducerTel: ' ', ProducerFax: '', ProducerEmail: '' })],
  ['the producer\'s phone not read', line('H', { ProducerFax: '', ProducerEmail: '' })],
  ['the producer\'s, all there', line('H', { ProducerTel: '0574-1', ProducerFax: '无', ProducerEmail: '无' })],
  ['another type', head({ CertType: 'C', ExporterTel: '' })],
]);
mends('ecfa/exporter-contacts', [
  ['a phone nobody can guess', ecfa({ ExporterTel: '' })],
  ['fax and e-mail', ecfa({ ExporterFax: '', ExporterEmail: '' }), 'CertificateHead.ExporterFax = 无', 'CertificateHead.ExporterEmail = 无'],
  ['the producer\'s', line('H', { ProducerTel: '1', ProducerFax: '' }), 'Goods[0].ProducerFax = 无'],
]);

cases('ecfa/expected-departure', [
  ['departure on the day of application', ecfa({ PredictFlag: '0', IntendExpDate: '2026-03-18', AplDate: '2026-03-18' })],
  ['expected on the day of application', ecfa({ PredictFlag: '1', IntendExpDate: '2026-03-18', AplDate: '2026-03-18' })],
  ['to come, marked as expected', ecfa({ PredictFlag: '1', IntendExpDate: '2026-03-19', AplDate: '2026-03-18' })],
  ['to come, not marked', ecfa({ PredictFlag: '0', IntendExpDate: '2026-03-19', AplDate: '2026-03-18' }), 'hint CertificateHead.PredictFlag'],
  ['departed, marked as expected', ecfa({ PredictFlag: '1', IntendExpDate: '2026-03-17', AplDate: '2026-03-18' }), 'warning CertificateHead.PredictFlag'],
  ['departed, not marked', ecfa({ PredictFlag: '0', IntendExpDate: '2026-03-17', AplDate: '2026-03-18' })],
  ['one date alone', ecfa({ PredictFlag: '1', IntendExpDate: '2026-03-17' })],
  ['the other alone', ecfa({ PredictFlag: '0', AplDate: '2026-03-17' })],
  ['the flag not read', ecfa({ IntendExpDate: '2026-03-17', AplDate: '2026-03-18' })],
]);

const made = (Producer: string | undefined, Exporter = '宁波示例公司\n宁波市'): Draft => ({ CertificateHead: { CertType: 'H', Exporter }, Goods: [Producer === undefined ? {} : { Producer }] });
cases('ecfa/producer', [
  ['blank', made(' '), 'hint Goods[0].Producer'],
  ['the exporter', made('宁波示例公司\n宁波市北仑区'), 'hint Goods[0].Producer'],
  ['another', made('杭州示例公司')],
  ['no exporter yet', made('杭州示例公司', '')],
  ['not read', made(undefined)],
]);
mends('ecfa/producer', [['the exporter', made('宁波示例公司'), 'Goods[0].Producer = 同上'], ['blank: nobody knows', made('')]]);

cases('ecfa/chinese', [
  ['one letter', ecfa({ Exporter: 'A 88' })],
  ['two letters', ecfa({ Exporter: 'ab 88' }), 'error CertificateHead.Exporter'],
  ['with Chinese', ecfa({ Exporter: 'SAMPLE 示例' })],
  ['the consignee', ecfa({ Consignee: 'SAMPLE' }), 'error CertificateHead.Consignee'],
  ['goods', line('H', { GoodsDesc: 'SHIRTS' }), 'error Goods[0].GoodsDesc'],
  ['a row that is not goods', line('H', { GoodsItemFlag: 'Y', GoodsDesc: 'TOTAL' })],
  ['not read', line('H', {})],
]);

mends('ecfa/simplified', [
  ['traditional characters', ecfa({ Exporter: '寧波東貿電機廠' }), 'CertificateHead.Exporter = 宁波东贸电机厂'],
  ['on a line', line('H', { GoodsDesc: '１箱 棉織襪' }), 'Goods[0].GoodsDesc = １箱 棉织袜'],
]);
cases('ecfa/simplified', [
  ['marks stand as on the cartons', ecfa({ Mark: '臺灣' })],
  ...['Exporter', 'Consignee', 'GoodsSpecClause', 'LoadPort', 'UnloadPort', 'TransDetails'].map((tag) => [tag, ecfa({ [tag]: '臺灣' }), `warning CertificateHead.${tag}`] as const),
  ...['GoodsDesc', 'GoodsName', 'Producer'].map((tag) => [tag, line('H', { [tag]: '臺灣' }), `warning Goods[0].${tag}`] as const),
  ['simplified', ecfa({ Exporter: '台湾' })],
  ['Chinese but written alike', ecfa({ Exporter: '上海' })],
]);

const rcep = (head_: Record<string, string>, lines: NonNullable<Draft['Goods']>, OriInv: NonNullable<Draft['OriInv']> = []): Draft => ({ CertificateHead: { CertType: 'RC', ...head_ }, Goods: lines, OriInv });
const japan = { DestCountryCode: '392' };
cases('rcep/lines', [
  ['no origin', rcep({}, [{ GoodsOriginCountry: '', GoodsOriginCountryEn: ' ' }]), 'warning Goods[0].GoodsOriginCountry'],
  ['the name alone', rcep({}, [{ GoodsOriginCountry: '', GoodsOriginCountryEn: 'CHINA' }])],
  ['the code not read', rcep({}, [{ GoodsOriginCountryEn: '' }])],
  ['the importing country', rcep(japan, [{ GoodsOriginCountry: '392' }]), 'warning Goods[0].GoodsOriginCountry'],
  ['another country', rcep(japan, [{ GoodsOriginCountry: '156' }])],
  ['no invoice', rcep({ InvNo: 'A1' }, [{ InvNo: ' ' }]), 'warning Goods[0].InvNo'],
  ['the invoice of the head', rcep({ InvNo: 'A1' }, [{ InvNo: ' a1 ' }])],
  ['one of the list', rcep({ InvNo: 'A1' }, [{ InvNo: 'B2' }], [{ InvNo: 'B2' }])],
  ['none of them', rcep({ InvNo: 'A1' }, [{ InvNo: 'C3' }], [{ InvNo: 'B2' }]), 'warning Goods[0].InvNo'],
  ['both of them', rcep({ InvNo: 'A1' }, [{ InvNo: 'A1, B2' }], [{ InvNo: 'B2' }])],
  ['one of them and another', rcep({ InvNo: 'A1' }, [{ InvNo: 'A1, C3' }], [{ InvNo: 'B2' }]), 'warning Goods[0].InvNo'],
  ['an invoice of the list not read', rcep({ InvNo: 'A1' }, [{ InvNo: 'C3' }], [{}])],
  ['no invoices known', rcep({}, [{ InvNo: 'C3' }])],
  ['the line\'s not read', rcep({ InvNo: 'A1' }, [{}])],
  ['a row that is not goods', rcep({ InvNo: 'A1' }, [{ GoodsItemFlag: 'Y', InvNo: '', GoodsOriginCountry: '' }])],
]);
mends('rcep/lines', [
  ['one invoice', rcep({ InvNo: 'A1-2.3/4' }, [{ InvNo: '' }]), 'Goods[0].InvNo = A1-2.3/4'],
  ['two', rcep({ InvNo: 'A1' }, [{ InvNo: '' }], [{ InvNo: 'B2' }])],
  ['one with a blank', rcep({ InvNo: 'A 1' }, [{ InvNo: '' }])],
  ['none', rcep({ InvNo: '' }, [{ InvNo: '' }])],
]);

const origin = (GoodsOriginCountry: string, more: Record<string, string> = {}): Draft => rcep(japan, [{ GoodsOriginCountry, ...more }]);
cases('rcep/origin', [
  ['no member', origin('643'), 'warning Goods[0].GoodsOriginCountry'],
  ['a member without flag', origin('704', { GoodsTaxRate: ' ' }), 'hint Goods[0].GoodsTaxRate'],
  ['a member with it', origin('704', { GoodsTaxRate: '1' })],
  ['a member, the flag not read', origin('704')],
  ['China', origin('156', { GoodsTaxRate: '' })],
  ['the destination', origin('392', { GoodsTaxRate: '' })],
  ['not known', origin('', { GoodsTaxRate: '' })],
]);

cases('producer/several', [
  ['two, the boxes empty', rcep({}, [{ PrdcEtpsName: '甲', Producer: '' }, { PrdcEtpsName: '乙', Producer: 'B CO' }]), 'hint Goods[0].Producer'],
  ['told by the code', rcep({}, [{ CiqRegNo: 'A', Producer: ' ' }, { CiqRegNo: 'B', Producer: '' }]), 'hint Goods[0].Producer', 'hint Goods[1].Producer'],
  ['the same twice', rcep({}, [{ PrdcEtpsName: '甲', Producer: '' }, { PrdcEtpsName: ' 甲 ', Producer: '' }])],
  ['the other not known', rcep({}, [{ PrdcEtpsName: '甲', Producer: '' }, { PrdcEtpsName: ' ', CiqRegNo: '', Producer: '' }])],
  ['the boxes not read', rcep({}, [{ PrdcEtpsName: '甲' }, { PrdcEtpsName: '乙' }])],
]);

const invoice = { InvNo: 'A1', InvDate: '2026-03-01', Curr: 'USD', PriceClause: 'FOB NINGBO' };
const heads = { InvNo: 'A1', InvDate: '2026-03-01', Curr: 'USD', PriceTerms: 'FOB' };
cases('invoice/rows', [
  ['as the head says', rcep(heads, [{ InvNo: 'A1' }], [invoice])],
  ['in other letters', rcep(heads, [], [{ ...invoice, Curr: ' usd ', PriceClause: ' fob ' }])],
  ['another date', rcep(heads, [], [{ ...invoice, InvDate: '2026-03-02' }]), 'warning OriInv[0].InvDate'],
  ['another currency', rcep(heads, [], [{ ...invoice, Curr: 'EUR' }]), 'warning OriInv[0].Curr'],
  ['other terms', rcep(heads, [], [{ ...invoice, PriceClause: 'C&F TOKYO' }]), 'warning OriInv[0].PriceClause'],
  ['the terms by number are not compared', rcep(heads, [], [{ ...invoice, PriceClause: '3' }])],
  ['nothing to compare with', rcep({ InvNo: 'A1' }, [], [invoice])],
  ['twice', rcep(heads, [], [invoice, { InvNo: ' a1' }]), 'warning OriInv[1].InvNo'],
  ['without goods', rcep(heads, [{ InvNo: 'A1' }], [invoice, { InvNo: 'B2' }]), 'hint OriInv[1].InvNo'],
  ['goods of both', rcep(heads, [{ InvNo: 'A1, B2' }], [invoice, { InvNo: 'B2' }])],
  ['a line without number', rcep(heads, [{ InvNo: 'A1' }, { InvNo: ' ' }], [invoice, { InvNo: 'B2' }])],
  ['the head is not in the list', rcep(heads, [], [{ InvNo: 'B2' }]), 'warning CertificateHead.InvNo'],
  ['a row of the list not read', rcep(heads, [], [{ InvNo: 'B2' }, {}])],
  ['two numbers in the head', rcep({ ...heads, InvNo: 'A1, C3' }, [], [{ InvNo: 'B2' }, { ...invoice, Curr: 'EUR' }])],
  ['no list', rcep(heads, [{ InvNo: 'A1' }])],
  ['an empty row', rcep(heads, [], [{ InvNo: ' ' }])],
]);

cases('invoice/ecfa', [
  ['number without date', ecfa({ InvNo: 'A1', InvDate: '' }), 'warning CertificateHead.InvDate'],
  ['date without number', ecfa({ InvNo: ' ', InvDate: '2026-03-01' }), 'warning CertificateHead.InvNo'],
  ['a price without both', { CertificateHead: { CertType: 'H', InvNo: '', InvDate: '' }, Goods: [{ InvValue: '5' }, { InvValue: ' ' }] }, 'warning CertificateHead.InvDate', 'warning CertificateHead.InvNo', 'warning Goods[1].InvValue'],
  ['nothing begun', { CertificateHead: { CertType: 'H', InvNo: ' ', InvDate: '' }, Goods: [{ InvValue: '' }] }],
  ['not read', ecfa({ InvNo: 'A1' })],
]);
rests('rcep/origin', [['a member without flag', origin('704', { GoodsTaxRate: '' }), 'filling-rcep']]);
