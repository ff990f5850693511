import type { Message } from '../entry/message';
import { cleanDemo, type DemoDays } from './clean';

/**
 * The clean application with mistakes planted for training: a full-width hyphen in the invoice number, a third party
 * typed as VIA behind the consignee of a Form E, Hong Kong as port of loading, words and figures that differ, WO for a
 * machine, and a mark that only refers to the invoice.
 */
export function mistakesDemo(days: DemoDays): Message {
  const clean = cleanDemo(days);
  const [first, ...others] = clean.Goods ?? [];
  return {
    ...clean,
    CertificateHead: {
      ...clean.CertificateHead,
      InvNo: `NB${days.applied.slice(0, 4)}－0158`,
      Consignee: 'MAU VIET TRADING CO., LTD.\nNO. 25 LUYEN TAP STREET, DISTRICT 1, HO CHI MINH CITY\nVIETNAM\nVIA VIDU TRADING LIMITED, HONGKONG',
      LoadPort: 'HONG KONG',
      TransDetails: 'FROM HONG KONG TO HO CHI MINH CITY, VIETNAM BY SEA',
      TotalAmt: '32652.00',
      FOBValue: '32652.00',
      Mark: 'AS PER INVOICE',
    },
    Goods: [
      { ...first, GoodsDesc: 'THREE HUNDRED (350) CARTONS OF STAINLESS STEEL STOCK POT\nH.S. CODE: 7323.93' },
      {
        ...first,
        HSCode: '8422301090',
        GoodsName: '灌装封口机',
        GoodsNameE: 'TUBE FILLING AND SEALING MACHINE',
        PackQty: '2',
        PackUnit: 'CASE',
        GoodsQty: '2',
        GoodsUnit: '台',
        GoodsUnitE: 'SETS',
        GoodsQtyRef: '1000',
        GrossWt: '1150',
        NetWt: '1000',
        InvPrice: '5100.00',
        InvValue: '10200.00',
        FOBValue: '10200.00',
        OriCriteria: 'WO',
        CiqRegNo: 'MA5DEM090',
        PrdcEtpsName: '深圳样本包装机械有限公司',
        PrdcEtpsConcEr: '联系人丙',
        PrdcEtpsTel: '0755-00000003',
        GoodsDesc: 'TWO (2) CASES OF TUBE FILLING AND SEALING MACHINE\nH.S. CODE: 8422.30',
      },
      ...others.slice(0, 2),
      ...others.slice(-1),
    ],
  };
}
