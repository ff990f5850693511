import type { Draft } from './try';
import { head } from './try';
import { cases } from './run-cases';

cases('re-export/dates', [
  ['applied for before departure', head({ CertType: 'TR', AplDate: '2026-03-01', IntendExpDate: '2026-03-02' }), 'warning CertificateHead.AplDate'],
  ['on the day of departure', head({ CertType: 'TR', AplDate: '2026-03-02', IntendExpDate: '2026-03-02' })],
  ['other types are applied for before shipment', head({ CertType: 'C', AplDate: '2026-03-01', IntendExpDate: '2026-03-02' })],
]);

const wine = (origin: string, line: Record<string, string>): Draft => ({ CertificateHead: { CertType: 'TR', OriCountry: origin }, Goods: [line] });
cases('re-export/origin', [
  ['the same country', wine('CHILE', { GoodsOriginCountry: '152' })],
  ['another country', wine('CHILE', { GoodsOriginCountry: '250' }), 'warning Goods[0].GoodsOriginCountry'],
  ['by name', wine('CHILE', { GoodsOriginCountryEn: 'FRANCE' }), 'warning Goods[0].GoodsOriginCountryEn'],
  ['not read', wine('CHILE', {})],
]);
