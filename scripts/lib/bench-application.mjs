/**
 * An application of `count` goods without a mistake in its header, invented.
 * @param {number} count
 */
export const benchApplication = (count) => ({
  CertificateHead: {
    CertType: 'E',
    InvNo: 'OM20261101',
    InvDate: '2026-11-18',
    AplDate: '2026-11-20',
    Exporter: 'NINGBO BEILUN PRACTICE TRADING CO., LTD.\nNO.1 TRAINING ROAD, NINGBO, CHINA',
    Consignee: 'PT. LATIHAN JAYA\nJL. CONTOH NO.1, JAKARTA, INDONESIA',
    Mark: 'N/M',
    LoadPort: 'NINGBO, CHINA',
    UnloadPort: 'JAKARTA, INDONESIA',
    DestPort: 'JAKARTA, INDONESIA',
    DestCountry: 'INDONESIA',
    DestCountryCode: '360',
    TransMeans: 'BY SEA',
  },
  Goods: Array.from({ length: count }, (_, index) => ({
    GNo: String(index + 1),
    HSCode: '9403200000',
    GoodsDesc: `TEN (10) CARTONS OF METAL SHELF NO.${index + 1}\nHS CODE: 940320`,
    GoodsNameE: `METAL SHELF NO.${index + 1}`,
  })),
  ModCertificate: null,
  NonpartyCorp: [],
  OriInv: [],
  AplPromise: {},
});
