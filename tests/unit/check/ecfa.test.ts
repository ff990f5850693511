import { expect, it } from 'vitest';
import { findings, head, line, type Draft } from './try';
import { cases } from './run-cases';

const ecfa = (fields: Record<string, string>): Draft => head({ CertType: 'H', ...fields });

cases('ecfa/chinese', [
  ['the exporter in English alone', ecfa({ Exporter: 'NINGBO SAMPLE CO., LTD.' }), 'error CertificateHead.Exporter'],
  ['English beside the Chinese', ecfa({ Exporter: '宁波示例公司 NINGBO SAMPLE CO., LTD.' })],
  ['the consignee in English alone', ecfa({ Consignee: 'TAIPEI SAMPLE CO., LTD.' }), 'error CertificateHead.Consignee'],
  ['the description in English alone', line('H', { GoodsDesc: 'EIGHTEEN (18) CARTONS OF SHIRTS' }), 'error Goods[0].GoodsDesc'],
  ['a row that is not goods', line('H', { GoodsItemFlag: 'Y', GoodsDesc: 'TOTAL' })],
  ['an end mark alone', line('H', { GoodsDesc: '***' })],
  ['other types are in English', head({ CertType: 'E', Exporter: 'NINGBO SAMPLE CO., LTD.' })],
]);

cases('ecfa/simplified', [
  ['traditional characters', ecfa({ Consignee: '台北貿易股份有限公司' }), 'warning CertificateHead.Consignee'],
  ['simplified ones', ecfa({ Consignee: '台北贸易股份有限公司' })],
  ['marks stand as on the cartons', ecfa({ Mark: '臺北' })],
]);

it('traditional characters are mended one by one, the rest stays', () => {
  const finding = findings(ecfa({ Consignee: '臺北電機實業（A/B）' })).find(({ rule }) => rule === 'ecfa/simplified');
  expect(finding?.fix?.edits).toEqual([{ path: 'CertificateHead.Consignee', value: '台北电机实业（A/B）' }]);
});

const dates = { AplDate: '2026-03-10' };
cases('ecfa/expected-departure', [
  ['departure to come, not marked as expected', ecfa({ ...dates, IntendExpDate: '2026-03-11', PredictFlag: '0' }), 'hint CertificateHead.PredictFlag'],
  ['departure to come, expected', ecfa({ ...dates, IntendExpDate: '2026-03-11', PredictFlag: '1' })],
  ['departure of that day', ecfa({ ...dates, IntendExpDate: '2026-03-10', PredictFlag: '1' })],
  ['departed, still expected', ecfa({ ...dates, IntendExpDate: '2026-03-09', PredictFlag: '1' }), 'warning CertificateHead.PredictFlag'],
  ['departed', ecfa({ ...dates, IntendExpDate: '2026-03-09', PredictFlag: '0' })],
  ['the flag not read', ecfa({ ...dates, IntendExpDate: '2026-03-11' })],
]);

cases('ecfa/producer', [
  ['同上', line('H', { Producer: '同上' })],
  ['blank', line('H', { Producer: '' }), 'hint Goods[0].Producer'],
  ['the exporter once more', { CertificateHead: { CertType: 'H', Exporter: '宁波示例公司\n宁波市中山路88号' }, Goods: [{ Producer: '宁波示例公司\n宁波市' }] }, 'hint Goods[0].Producer'],
  ['another company', { CertificateHead: { CertType: 'H', Exporter: '宁波示例公司' }, Goods: [{ Producer: '宁波织造厂' }] }],
  ['not read', line('H', {})],
  ['a row that is not goods', line('H', { GoodsItemFlag: 'Y', Producer: '' })],
]);

cases('ecfa/exporter-contacts', [
  ['a producer with phone, fax left blank', line('H', { ProducerTel: '0574-00000000', ProducerFax: '', ProducerEmail: '无' }), 'hint Goods[0].ProducerFax'],
  ['a producer without contacts', line('H', { ProducerTel: '', ProducerFax: '', ProducerEmail: '' })],
]);

it('the producer who is the exporter becomes 同上, a missing e-mail 无', () => {
  const draft: Draft = { CertificateHead: { CertType: 'H', Exporter: '宁波示例公司', ExporterEmail: '' }, Goods: [{ Producer: '宁波示例公司' }] };
  const mends = findings(draft).flatMap(({ fix }) => fix?.edits ?? []);
  expect(mends).toEqual(expect.arrayContaining([{ path: 'Goods[0].Producer', value: '同上' }, { path: 'CertificateHead.ExporterEmail', value: '无' }]));
});

cases('retrospective/declaration-date', [
  ['shipped, no declaration date', ecfa({ AplDate: '2026-03-10', IntendExpDate: '2026-03-09', ExpDeclDate: '' }), 'warning CertificateHead.ExpDeclDate'],
  ['on the day of shipment', ecfa({ AplDate: '2026-03-10', IntendExpDate: '2026-03-10', ExpDeclDate: '' })],
  ['with the date', ecfa({ AplDate: '2026-03-10', IntendExpDate: '2026-03-09', ExpDeclDate: '2026-03-08' })],
  ['not read', ecfa({ AplDate: '2026-03-10', IntendExpDate: '2026-03-09' })],
]);

cases('third-party/in-other-box', [['第三方 in the description', line('H', { GoodsDesc: '18箱 毛巾\n第三方：示例贸易有限公司，香港' }), 'error Goods[0].GoodsDesc']]);
