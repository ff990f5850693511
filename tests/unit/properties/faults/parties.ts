import { addThirdParty, earlierNumber, firstLine, hongKongCompany, sendTo, types, typesBut, type Fault } from './fault';

const hongKongConsignee = 'HARBOUR EXAMPLE LIMITED\n20 EXAMPLE STREET, KOWLOON, HONG KONG';
const consigneeElsewhere = (id: string, codes: string): Fault => ({
  id,
  on: types(codes),
  plant({ CertificateHead: head }) {
    head.Consignee = hongKongConsignee;
    return ['warning parties/consignee-country CertificateHead.Consignee'];
  },
});

/** Exporter, consignee, producer, third party, and what is done with an earlier certificate. */
export const partyFaults: readonly Fault[] = [
  {
    id: 'E-CHG-NOORIGINAL',
    on: () => true,
    plant(application) {
      application.CertificateHead.CertStatus = '1';
      application.ModCertificate = { OldCertNo: earlierNumber(application), ModReason: '原证书遗失，收货人名称有误' };
      return ['warning amendment/original-lost CertificateHead.CertStatus'];
    },
  },
  {
    id: 'E-CHG-HAND',
    on: types('E CA'),
    plant(application) {
      application.CertificateHead.CertStatus = '1';
      application.ModCertificate = { OldCertNo: earlierNumber(application), ModReason: '进口国海关退回更正HS编码' };
      return ['warning amendment/hand-correction CertificateHead.CertStatus'];
    },
  },
  {
    id: 'E-CHG-LATE',
    on: types('K S RC F'),
    plant(application) {
      application.CertificateHead.CertStatus = '2';
      application.ModCertificate = { OldCertNo: earlierNumber(application), ModReason: '原证书遗失', OldDeclDate: '2023-12-01', OldIssueDate: '2023-12-04' };
      return ['warning amendment/out-of-validity ModCertificate.OldIssueDate'];
    },
  },
  {
    id: 'E-VN-REPLACEMENT',
    on: types('E'),
    plant(application) {
      application.CertificateHead.CertStatus = '2';
      application.ModCertificate = { OldCertNo: '', ModReason: '原证书遗失' };
      return ['error amendment/original ModCertificate.OldCertNo'];
    },
  },
  {
    id: 'E-SYS-CHANGE',
    on: () => true,
    plant(application) {
      application.CertificateHead.CertStatus = '3';
      application.ModCertificate = { OldCertNo: ' ', ModReason: '' };
      return ['error amendment/original ModCertificate.OldCertNo', 'warning amendment/original ModCertificate.ModReason'];
    },
  },
  {
    id: 'E-3P-CO',
    on: ({ certType, file }) => certType === 'C' && !file.includes('intermediary'),
    plant(application) {
      addThirdParty(application);
      return ['warning third-party/not-written-out NonpartyCorp[0]'];
    },
  },
  {
    id: 'E-3P-FA',
    on: types('G'),
    plant({ CertificateHead: head }) {
      head.Exporter = `${head.Exporter}\nO/B ${hongKongCompany}`;
      return ['error third-party/in-other-box CertificateHead.Exporter'];
    },
  },
  {
    id: 'E-3P-FTA',
    on: types('A B CA E F GE I K L MU N P R RC S X'),
    plant({ CertificateHead: head }) {
      head.GoodsSpecClause = `THIRD PARTY: ${hongKongCompany}`;
      return ['error third-party/in-other-box CertificateHead.GoodsSpecClause'];
    },
  },
  {
    id: 'E-3P-DOMESTIC',
    on: () => true,
    plant(application) {
      addThirdParty(application, { EntName: 'YIWU EXAMPLE TRADE CO., LTD.', EntAddr: 'NO.2 EXAMPLE ROAD, YIWU, CHINA', EntCountryCode: '156', EntCountryName: '中国' });
      return ['error third-party/mainland-company NonpartyCorp[0].EntCountryCode'];
    },
  },
  {
    id: 'E-VN-BOX1-3P',
    on: types('E'),
    plant(application) {
      addThirdParty(application);
      application.CertificateHead.Exporter = hongKongConsignee;
      return ['warning parties/exporter-country CertificateHead.Exporter'];
    },
  },
  {
    id: 'E-VN-3P-BOX13',
    on: types('E'),
    plant(application) {
      addThirdParty(application, { EntCountryCode: '', EntCountryName: '' });
      application.CertificateHead.ThirdPartyInvFlag = '0';
      return ['error third-party/company-incomplete NonpartyCorp[0].EntCountryCode', 'error third-party/tick-and-company CertificateHead.ThirdPartyInvFlag'];
    },
  },
  {
    id: 'E-FE-3P-OB',
    on: types('E'),
    plant({ CertificateHead: head }) {
      head.Consignee = `${head.Consignee}\nO/B ${hongKongCompany}`;
      return ['error third-party/in-other-box CertificateHead.Consignee'];
    },
  },
  {
    id: 'E-SYS-NONPARTY',
    on: types('A B CA E F GE H I K L MU N P R RC S X'),
    plant(application) {
      application.CertificateHead.ThirdPartyInvFlag = '1';
      application.NonpartyCorp = [];
      return ['error third-party/tick-and-company CertificateHead.ThirdPartyInvFlag'];
    },
  },
  {
    id: 'E-SYS-EC-PRODUCER',
    on: types('EC'),
    plant(application) {
      addThirdParty(application);
      application.CertificateHead.Producer = '';
      return ['warning producer/ecuador-third-party CertificateHead.Producer'];
    },
  },
  {
    id: 'E-CO-TAIWAN-AGENT',
    on: ({ certType, file }) => certType === 'C' && !file.includes('intermediary'),
    plant({ CertificateHead: head }) {
      head.Exporter = `${head.Exporter}\nO/B YANGLI TRADING CO., LTD., TAIPEI, TAIWAN`;
      return ['hint third-party/taiwan-principal CertificateHead.Exporter'];
    },
  },
  {
    id: 'E-VN-COLTD',
    on: typesBut('H'),
    plant({ CertificateHead: head }) {
      const [, ...address] = (head.Exporter ?? '').split('\n');
      head.Exporter = ['SAMPLE TRADING CO., LDT.', ...address].join('\n');
      return ['warning parties/company-form CertificateHead.Exporter'];
    },
  },
  {
    id: 'E-VN-BOX2-TYPO',
    on: typesBut('H B'),
    plant({ CertificateHead: head }) {
      const [, ...address] = (head.Consignee ?? '').split('\n');
      head.Consignee = ['PLACEHOLDER LIMTED', ...address].join('\n');
      return ['warning parties/company-form CertificateHead.Consignee'];
    },
  },
  {
    id: 'E-KR-PARTIES',
    on: types('K'),
    plant({ CertificateHead: head }) {
      head.Exporter = 'NINGBO SAMPLE IMP. & EXP. CO., LTD.\nYIWU EXAMPLE TRADE CO., LTD.\nNO.88 SAMPLE ROAD, NINGBO, CHINA';
      return ['warning parties/exporter-alone CertificateHead.Exporter'];
    },
  },
  consigneeElsewhere('E-KR-CONSIGNEE-RESIDENT', 'K'),
  consigneeElsewhere('E-RCEP-CONSIGNEE', 'RC'),
  consigneeElsewhere('E-FE-BOX1-HK', 'E'),
  consigneeElsewhere('E-FA-MIDDLEMAN', 'G'),
  {
    id: 'E-CO-CONSIGNEE-BLANK',
    on: types('C'),
    plant({ CertificateHead: head }) {
      head.Consignee = '';
      return ['error parties/consignee-blank CertificateHead.Consignee'];
    },
  },
  {
    id: 'E-CO-DEST-MIDDLEMAN',
    on: ({ file }) => file === 'clean-lamps-to-brazil',
    plant({ CertificateHead: head }) {
      Object.assign(head, { DestCountry: 'HONG KONG', DestCountryCode: '344', DestCountryName: '中国香港' });
      return ['warning destination/middleman CertificateHead.DestCountry'];
    },
  },
  {
    id: 'E-RCEP-MULTIPRODUCER',
    on: types('RC'),
    plant(application) {
      const line = firstLine(application);
      application.Goods = [line, { ...line, GNo: '2', CiqRegNo: 'MA0EXAB12', PrdcEtpsName: '苏州样例电子有限公司', Producer: '' }];
      return ['hint producer/several Goods[1].Producer'];
    },
  },
  {
    id: 'E-TYPE-GRADUATED',
    on: types('G'),
    plant(application) {
      sendTo(application, 'UNITED KINGDOM', '826', '英国', 'PLACEHOLDER LIMITED\n1 PLACEHOLDER STREET, LONDON, UNITED KINGDOM', 'FELIXSTOWE, UNITED KINGDOM');
      return ['error destination/type-not-for-country CertificateHead.DestCountry'];
    },
  },
  {
    id: 'E-KR-WRONGFORM',
    on: types('E'),
    plant(application) {
      sendTo(application, 'REPUBLIC OF KOREA', '410', '韩国', 'YESI LIVING CO., LTD.\n22 YESI-RO, BUSAN, REPUBLIC OF KOREA', 'BUSAN, REPUBLIC OF KOREA');
      return ['warning destination/type-not-for-country CertificateHead.DestCountry'];
    },
  },
];
