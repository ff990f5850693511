import type { Application } from '@/lib/certificate/application';
import { addToDescription, described, firstLine, repack, repeatLine, sendTo, types, type Fault } from './fault';

const lineFault = (id: string, on: Fault['on'], changes: Partial<Application['Goods'][number]>, ...found: string[]): Fault => ({
  id,
  on,
  plant(application) {
    Object.assign(firstLine(application), changes);
    return found;
  },
});

const headFault = (id: string, on: Fault['on'], changes: Application['CertificateHead'], ...found: string[]): Fault => ({
  id,
  on,
  plant(application) {
    Object.assign(application.CertificateHead, changes);
    return found;
  },
});

const tooMany = (id: string, codes: string, count: number): Fault => ({
  id,
  on: types(codes),
  plant(application) {
    repeatLine(application, count);
    return ['error goods/item-limit Goods'];
  },
});

function toIndonesia(application: Application): void {
  sendTo(application, 'INDONESIA', '360', '印度尼西亚', 'PT CONTOH MESIN\nJALAN CONTOH 5, JAKARTA, INDONESIA', 'JAKARTA, INDONESIA');
  const line = firstLine(application);
  Object.assign(line, { HSCode: '8422301090', GoodsName: '灌装机', GoodsNameE: 'BOTTLE FILLING MACHINE', GoodsDesc: 'TEN (10) WOODEN CASES OF BOTTLE FILLING MACHINE\nH.S. CODE: 8422.30', PackQty: '10', PackUnit: 'WOODEN CASE' });
}

const carpetWithWo = (application: Application): readonly string[] => {
  Object.assign(firstLine(application), { HSCode: '5702420000', OriCriteria: 'WO' });
  return ['warning criterion/wholly-obtained-manufactured Goods[0].OriCriteria'];
};

/** Goods: number, packing, codes, criterion, amounts. */
export const goodsFaults: readonly Fault[] = [
  {
    id: 'E-PKG-PACKAGE',
    on: described(),
    plant(application) {
      repack(firstLine(application), 'PACKAGES', 'PACKAGES');
      return ['warning description/packages-as-unit Goods[0].PackUnit'];
    },
  },
  {
    id: 'E-PKG-RETAIL',
    on: described(),
    plant(application) {
      repack(firstLine(application), 'GIFT BOX', 'GIFT BOXES');
      return ['warning description/retail-packing Goods[0].PackUnit'];
    },
  },
  {
    id: 'E-PKG-NUDE',
    on: described(),
    plant(application) {
      repack(firstLine(application), 'NUDE PACKED', 'NUDE PACKED');
      return ['warning description/unpacked-wording Goods[0].PackUnit'];
    },
  },
  {
    id: 'E-VN-PKG-KIND',
    on: described(),
    plant(application) {
      const line = firstLine(application);
      line.PackUnit = line.PackUnit === 'DRUM' ? 'CTN' : 'DRUM';
      return ['warning description/package-fields Goods[0].GoodsDesc'];
    },
  },
  tooMany('E-LIMIT-20', 'L R I N A H', 21),
  tooMany('E-LIMIT-50', 'F S', 51),
  {
    id: 'E-VN-BOX7-HS6',
    on: types('E'),
    plant(application) {
      const line = firstLine(application);
      line.GoodsDesc = (line.GoodsDesc ?? '').replace(/\n?H\.S\. CODE: [\d.]+/, '');
      return ['error description/hs-code Goods[0].GoodsDesc'];
    },
  },
  {
    id: 'E-VN-HS6-INV',
    on: types('E P X'),
    plant(application) {
      const line = firstLine(application);
      line.GoodsDesc = (line.GoodsDesc ?? '').replace(/H\.S\. CODE: [\d.]+/, 'H.S. CODE: 7616.99');
      return ['warning description/hs-code Goods[0].GoodsDesc'];
    },
  },
  lineFault('E-VN-GW-LT-NW', () => true, { GrossWt: '90', NetWt: '100' }, 'warning totals/gross-below-net Goods[0].GrossWt'),
  lineFault('E-VN-UOM', ({ certType, file }) => certType !== 'H' && !file.includes('mixed'), { GoodsUnit: '平方米', GoodsUnitE: 'KGS' }, 'warning goods/unit-names Goods[0].GoodsUnitE'),
  {
    id: 'E-KR-QTY',
    on: types('K'),
    plant(application) {
      const line = firstLine(application);
      addToDescription(line, `QTY: ${line.GoodsQty}0 ${line.GoodsUnitE}`);
      return ['warning description/quantity Goods[0].GoodsDesc'];
    },
  },
  {
    id: 'E-FE-FOB-CIF',
    on: types('E'),
    plant(application) {
      const { CertificateHead: head } = application;
      head.PriceTerms = 'CIF BANGKOK';
      for (const line of application.Goods) line.FOBValue = line.InvValue;
      head.FOBValue = head.TotalAmt;
      return ['warning totals/fob-and-terms CertificateHead.FOBValue'];
    },
  },
  {
    id: 'E-FE-ID-MODELS',
    on: types('E'),
    plant(application) {
      toIndonesia(application);
      return ['hint description/model Goods[0].GoodsDesc'];
    },
  },
  {
    id: 'E-ID-MODEL-MAKER',
    on: types('E'),
    plant(application) {
      toIndonesia(application);
      return ['hint description/model Goods[0].GoodsDesc'];
    },
  },
  { id: 'E-ID-WO-DOUBT', on: types('E'), plant: carpetWithWo },
  {
    id: 'E-VN-HS-MISMATCH',
    on: types('E'),
    plant(application) {
      firstLine(application).HSCode = '3926909090';
      return ['warning description/hs-code Goods[0].GoodsDesc'];
    },
  },
  lineFault('E-RCEP-HS-DOUBT', types('RC'), { HSCode: '7712000000' }, 'warning format/hs-code Goods[0].HSCode'),
  // No quantity of the line times its price comes near it.
  lineFault('E-VN-DISCREPANCY', ({ certType }) => certType !== 'H', { InvValue: '987654321.09' }, 'warning totals/price-times-quantity Goods[0].InvValue'),
  {
    id: 'E-ID-INVOICE-VALUE',
    on: () => true,
    plant({ CertificateHead: head }) {
      head.TotalAmt = (Number(head.TotalAmt) + 10).toFixed(2);
      return ['warning totals/sums CertificateHead.TotalAmt'];
    },
  },
  { id: 'E-VN-CRITERION', on: types('E'), plant: carpetWithWo },
  {
    id: 'E-RCEP-ORIGIN-COUNTRY',
    on: types('RC'),
    plant(application) {
      const { DestCountryCode, DestCountry } = application.CertificateHead;
      Object.assign(firstLine(application), { GoodsOriginCountry: DestCountryCode, GoodsOriginCountryEn: DestCountry });
      return ['warning rcep/lines Goods[0].GoodsOriginCountry'];
    },
  },
  lineFault('E-TR-ORIGIN', types('TR'), { GoodsOriginCountry: '032', GoodsOriginCountryEn: 'ARGENTINA' }, 'warning re-export/origin Goods[0].GoodsOriginCountry'),
  {
    id: 'E-CO-NOENDMARK',
    on: ({ certType, file }) => certType === 'C' && !file.includes('mixed'),
    plant(application) {
      const row = application.Goods.length - 1;
      const line = application.Goods[row];
      if (line) line.GoodsDesc = (line.GoodsDesc ?? '').replaceAll('*', '').trimEnd();
      return [`hint description/end-mark Goods[${row}].GoodsDesc`];
    },
  },
  {
    id: 'E-CO-PKG-WORDS',
    on: described('C'),
    plant(application) {
      const line = firstLine(application);
      line.GoodsDesc = (line.GoodsDesc ?? '').replace(/^[A-Z -]+ \((\d+)\)/, '$1');
      return ['warning description/packages Goods[0].GoodsDesc'];
    },
  },
  {
    id: 'E-CO-HS-BLANK',
    on: ({ file }) => file === 'clean-lamps-to-brazil',
    plant(application) {
      const second = application.Goods[1];
      if (second) second.HSCode = '';
      return ['error required/when-declaring Goods[1].HSCode'];
    },
  },
  {
    id: 'E-CO-WEIGHT-KIND',
    on: described('C'),
    plant(application) {
      addToDescription(firstLine(application), '2426.5 KGS');
      return ['hint description/weight Goods[0].GoodsDesc'];
    },
  },
  lineFault('E-APTA-B', types('B'), { OriCriteria: 'B' }, 'hint criterion/supplement Goods[0].OriCriteria'),
  lineFault('E-APTA-E', types('B'), { OriCriteria: 'E', OriCriteriaRef: '' }, 'hint criterion/supplement Goods[0].OriCriteria'),
  lineFault('E-SYS-E-PSRSUB', types('E'), { OriCriteria: 'PSR', OriCriteriaSub: '' }, 'warning criterion/supplement Goods[0].OriCriteriaSub'),
  lineFault('E-SYS-G-W', types('G'), { OriCriteria: 'W', OriCriteriaRef: '9401' }, 'warning criterion/supplement Goods[0].OriCriteriaRef'),
  lineFault('E-SYS-G-Y', types('G'), { OriCriteria: 'Y', OriCriteriaRef: '50.01' }, 'warning criterion/supplement Goods[0].OriCriteriaRef'),
  lineFault('E-SYS-RC-RVC', types('RC'), { OriCriteria: 'RVC', ICompPrpr: '' }, 'warning criterion/supplement Goods[0].ICompPrpr'),
  lineFault('E-SYS-RC-ORIGIN', types('RC'), { GoodsOriginCountry: '', GoodsOriginCountryEn: '', InvNo: '' }, 'warning rcep/lines Goods[0].GoodsOriginCountry', 'warning rcep/lines Goods[0].InvNo'),
  lineFault('E-SYS-CRITERION-TYPE', types('A E F G GE H K N R RC'), { OriCriteria: 'RVC45' }, 'warning criterion/not-offered Goods[0].OriCriteria'),
  lineFault('E-SYS-PRODUCER-ROW', () => true, { PrdcEtpsTel: '' }, 'warning goods/producer-row Goods[0].PrdcEtpsTel'),
  headFault('E-ECFA-NOFAX', types('H'), { ExporterFax: '' }, 'error ecfa/exporter-contacts CertificateHead.ExporterFax'),
  headFault('E-SYS-H-CONTACT', types('H'), { ExporterTel: '', ExporterEmail: '' }, 'error ecfa/exporter-contacts CertificateHead.ExporterTel', 'error ecfa/exporter-contacts CertificateHead.ExporterEmail'),
  lineFault('E-ECFA-SAME', types('H'), { Producer: '杭州假名纺织有限公司' }, 'hint ecfa/producer Goods[0].Producer'),
  lineFault('E-ECFA-HS8', types('H'), { HSCode: '630260' }, 'warning hs/ecfa Goods[0].HSCode'),
  lineFault('E-ECFA-VALUE', types('H'), { InvValue: '' }, 'error required/when-declaring Goods[0].InvValue'),
  headFault('E-ECFA-ENGLISH', types('H'), { Consignee: 'SAMPLE TEXTILE CO., LTD.\nTAIPEI' }, 'error ecfa/chinese CertificateHead.Consignee'),
  {
    id: 'E-ECFA-EXPECTED',
    on: types('H'),
    plant({ CertificateHead: head }) {
      Object.assign(head, { IntendExpDate: '2026-06-20', AplDate: '2026-06-10', ExpDeclDate: '2026-06-10', PredictFlag: '0' });
      return ['hint ecfa/expected-departure CertificateHead.PredictFlag'];
    },
  },
];

