import { addToDescription, described, firstLine, types, typesBut, type Fault } from './fault';

const general = (id: string, codes: string, name: string): Fault => ({
  id,
  on: types(codes),
  plant(application) {
    firstLine(application).GoodsNameE = name;
    return ['warning goods/general-name Goods[0].GoodsNameE'];
  },
});

/** Invoice number, characters, marks, and names. */
export const textFaults: readonly Fault[] = [
  {
    id: 'E-INV-O0',
    on: () => true,
    plant({ CertificateHead: head }) {
      head.InvNo = 'AB26O315';
      return ['warning invoice-number/zero-or-letter-o CertificateHead.InvNo'];
    },
  },
  {
    id: 'E-INV-SPACE',
    on: () => true,
    plant({ CertificateHead: head }) {
      head.InvNo = `${head.InvNo?.slice(0, 3)}\u200B${head.InvNo?.slice(3)}`;
      return ['error invoice-number/blank CertificateHead.InvNo'];
    },
  },
  {
    id: 'E-INV-FULLWIDTH',
    on: () => true,
    plant({ CertificateHead: head }) {
      head.InvNo = `${head.InvNo}－1`;
      return ['error invoice-number/full-width CertificateHead.InvNo'];
    },
  },
  {
    id: 'E-CHAR-SPECIAL',
    on: () => true,
    plant({ CertificateHead: head }) {
      head.Exporter = `${head.Exporter?.slice(0, 5)}\u0007${head.Exporter?.slice(5)}`;
      return ['error characters/not-in-xml CertificateHead.Exporter'];
    },
  },
  {
    id: 'E-SMART-CHINESE',
    on: typesBut('H'),
    plant({ CertificateHead: head }) {
      head.Exporter = (head.Exporter ?? '').replaceAll(',', '，');
      return ['error characters/full-width CertificateHead.Exporter'];
    },
  },
  {
    id: 'E-SMART-COPY',
    on: () => true,
    plant(application) {
      const line = firstLine(application);
      line.GoodsDesc = `\uFEFF${line.GoodsDesc}`;
      return ['error characters/invisible Goods[0].GoodsDesc'];
    },
  },
  {
    id: 'E-MARK-PICTURE',
    on: types('H A B C CA E F G GE I K L MU N P RC S X'),
    plant({ CertificateHead: head }) {
      head.Mark = head.CertType === 'H' ? 'SEE ATTACHMENT' : '[PICTURE]';
      return [`${head.CertType === 'H' ? 'error' : 'warning'} marks/attachment-wording CertificateHead.Mark`];
    },
  },
  {
    id: 'E-CO-MARK-REF',
    on: () => true,
    plant({ CertificateHead: head }) {
      head.Mark = 'AS PER INVOICE';
      return ['warning marks/reference CertificateHead.Mark'];
    },
  },
  {
    id: 'E-MARK-FOREIGN',
    on: typesBut('TR PR'),
    plant({ CertificateHead: head }) {
      head.Mark = 'EXAMPLE\nNO.1-10\nMADE IN INDIA';
      return ['error marks/made-elsewhere CertificateHead.Mark'];
    },
  },
  {
    id: 'E-MADE-ELSEWHERE',
    on: ({ certType }) => certType === 'C',
    plant(application) {
      addToDescription(firstLine(application), 'PRODUCT OF TURKEY');
      return ['error marks/made-elsewhere Goods[0].GoodsDesc'];
    },
  },
  {
    id: 'E-KR-MARKS',
    on: types('K'),
    plant({ CertificateHead: head }) {
      head.Mark = '';
      return ['error marks/empty CertificateHead.Mark'];
    },
  },
  {
    id: 'E-SYS-MARK-EMPTY',
    on: typesBut('A P R'),
    plant({ CertificateHead: head }) {
      head.Mark = '  ';
      return ['error marks/empty CertificateHead.Mark'];
    },
  },
  {
    id: 'E-VN-BOX7-PKGS',
    on: ({ file }) => file === 'clean-third-party-to-thailand',
    plant(application) {
      const line = firstLine(application);
      application.CertificateHead.Mark = `TUAYANG\nC/NO.1-${Number(line.PackQty) * application.Goods.length + 400}`;
      return ['hint totals/carton-numbers CertificateHead.Mark'];
    },
  },
  general('E-VN-GENERIC', 'A B C CA CG E EC F G GE I K L MU MV N NI P R RC S SE X', 'SPARE PARTS'),
  general('E-CO-GENERALNAME', 'C', 'MACHINERY'),
  general('E-ID-GENERIC', 'E', 'GARMENT'),
  {
    id: 'E-VN-BOX7-NAME',
    on: described(),
    plant(application) {
      firstLine(application).GoodsNameE = 'ZINC OXIDE';
      return ['hint description/goods-name Goods[0].GoodsDesc'];
    },
  },
  {
    id: 'E-SYS-LENGTH',
    on: () => true,
    plant({ CertificateHead: head }) {
      head.AplAdd = 'YINZHOU DISTRICT, NINGBO CITY, CHINA';
      return ['error format/length CertificateHead.AplAdd'];
    },
  },
  {
    id: 'E-SYS-ORGCODE',
    on: () => true,
    plant({ CertificateHead: head }) {
      head.OrgCode = '310';
      return ['warning format/authority-code CertificateHead.OrgCode'];
    },
  },
  {
    id: 'E-SYS-TRADEMODE',
    on: () => true,
    plant({ CertificateHead: head }) {
      head.TradeModeCode = '0110';
      return ['warning format/code CertificateHead.TradeModeCode'];
    },
  },
  {
    id: 'E-SYS-PROMISE',
    on: () => true,
    plant(application) {
      application.AplPromise.AplPromiseCode = '';
      return application.CertificateHead.AplDate && application.CertificateHead.AplDate >= '2024-08-30' ? ['error undertaking/given AplPromise.AplPromiseCode'] : [];
    },
  },
  {
    id: 'E-CO-NONUMBER',
    on: types('C'),
    plant({ CertificateHead: head }) {
      head.CertNo = '';
      return ['error required/when-declaring CertificateHead.CertNo'];
    },
  },
  {
    id: 'E-DUP-BATCH',
    on: () => true,
    plant: () => ['warning batch/certified-already CertificateHead.InvNo'],
    options: ({ CertificateHead: head }) => ({ certified: [{ CertType: head.CertType ?? '', InvNo: head.InvNo ?? '', CertNo: 'X26MA0EXAB120099', AplDate: '2026-01-05' }] }),
  },
];
