import { lastDayOfGrace, later } from '../dates';
import { putDates, repeatLine, types, typesBut, type Fault } from './fault';

const dischargedIn = (id: string, code: string, port: string): Fault => ({
  id,
  on: types(code),
  plant({ CertificateHead: head }) {
    Object.assign(head, { UnloadPort: port, TransDetails: `FROM ${head.LoadPort} TO ${port} BY SEA` });
    return ['error transport/discharge-port-outside-destination CertificateHead.UnloadPort'];
  },
});

/** Days, ports, vessel, and rules that hold since a day. */
export const timeAndTransportFaults: readonly Fault[] = [
  {
    id: 'E-RETRO-APTA',
    on: types('B'),
    plant(application) {
      putDates(application, '2026-04-01', '2026-04-02', '2026-04-09');
      return ['error retrospective/window CertificateHead.AplDate'];
    },
  },
  {
    id: 'E-RETRO-ECFA',
    on: types('H'),
    plant(application) {
      putDates(application, '2026-01-04', '2026-01-06', '2026-04-06');
      Object.assign(application.CertificateHead, { ExpDeclDate: '2026-01-05', PredictFlag: '0' });
      return ['error retrospective/window CertificateHead.AplDate'];
    },
  },
  {
    id: 'E-RETRO-FLAG',
    on: types('E CA X K P A F C RC S'),
    plant(application) {
      putDates(application, '2026-04-01', '2026-04-02', later(lastDayOfGrace(application.CertificateHead.CertType ?? '', '2026-04-02'), 1));
      return ['warning retrospective/window CertificateHead.AplDate'];
    },
  },
  {
    id: 'E-RETRO-BLANKCASE',
    on: types('C A F RC R L'),
    plant(application) {
      putDates(application, '2026-02-26', '2026-03-02', '2026-03-20');
      return ['warning retrospective/window CertificateHead.AplDate'];
    },
  },
  {
    id: 'E-VN-PORTNAME',
    on: typesBut('H S SE TR'),
    plant({ CertificateHead: head }) {
      head.TransDetails = `FROM ${head.LoadPort} TO PORT SUDAN, SUDAN BY SEA`;
      return ['warning transport/details-and-ports CertificateHead.TransDetails'];
    },
  },
  {
    id: 'E-VN-RETRO-TICK',
    on: types('E'),
    plant(application) {
      putDates(application, '2026-03-09', '2026-03-10', '2026-03-10');
      application.CertificateHead.Note = '申请补发';
      return ['warning retrospective/wording-not-due CertificateHead.Note'];
    },
  },
  {
    id: 'E-VN-INV-AFTER-BL',
    on: () => true,
    plant(application) {
      putDates(application, '2026-05-12', '2026-05-11', '2026-05-12');
      if (application.CertificateHead.ExpDeclDate) application.CertificateHead.ExpDeclDate = '2026-05-11';
      return [`${application.CertificateHead.ThirdPartyInvFlag === '1' ? 'hint' : 'warning'} dates/order CertificateHead.InvDate`];
    },
  },
  {
    id: 'E-TR-DATES',
    on: types('TR'),
    plant(application) {
      putDates(application, '2026-03-10', '2026-03-16', '2026-03-12');
      return ['warning re-export/dates CertificateHead.AplDate'];
    },
  },
  {
    id: 'E-SYS-DATEFMT',
    on: () => true,
    plant({ CertificateHead: head }) {
      head.InvDate = (head.InvDate ?? '').replaceAll('-', '/');
      return ['error format/date CertificateHead.InvDate'];
    },
  },
  {
    id: 'E-TRANS-UNKNOWN',
    on: types('A B C CA E F GE G I K L MU N P R RC S X'),
    plant({ CertificateHead: head }) {
      head.TransName = 'TBA';
      return ['warning transport/vessel-wording CertificateHead.TransName'];
    },
  },
  {
    id: 'E-KR-RETRO-VESSEL',
    on: types('K'),
    plant(application) {
      putDates(application, '2026-05-10', '2026-05-11', '2026-05-13');
      application.CertificateHead.TransName = 'BY SEA';
      return ['warning transport/vessel-after-shipment CertificateHead.TransName'];
    },
  },
  {
    id: 'E-FF-BYSEA',
    on: types('F'),
    plant(application) {
      putDates(application, '2026-05-10', '2026-05-11', '2026-05-13');
      application.CertificateHead.TransName = 'BY SEA';
      return ['hint transport/vessel-after-shipment CertificateHead.TransName'];
    },
  },
  {
    id: 'E-LOAD-HK',
    on: typesBut('H TR'),
    plant({ CertificateHead: head }) {
      Object.assign(head, { LoadPort: 'HONG KONG', TransDetails: (head.TransDetails ?? '').replace(/FROM .*? TO /, 'FROM HONG KONG TO ') });
      return ['warning transport/loading-port-outside-mainland CertificateHead.LoadPort'];
    },
  },
  dischargedIn('E-FE-PORT', 'E', 'YOKOHAMA, JAPAN'),
  dischargedIn('E-FF-PORTS', 'F', 'CALLAO, PERU'),
  dischargedIn('E-NZ-TRANS', 'N', 'SYDNEY, AUSTRALIA'),
  {
    id: 'E-SMART-PORT',
    on: typesBut('H TR'),
    plant({ CertificateHead: head }) {
      Object.assign(head, { LoadPort: 'SHANGAHI, CHINA', TransDetails: (head.TransDetails ?? '').replace(/FROM .*? TO /, 'FROM SHANGAHI, CHINA TO ') });
      return ['hint transport/port-misspelt CertificateHead.LoadPort'];
    },
  },
  {
    id: 'E-KR-LIMIT-OLD',
    on: types('K'),
    plant(application) {
      repeatLine(application, 20);
      application.CertificateHead.InvNo = 'NB26KR44-1';
      return ['hint goods/needless-split Goods'];
    },
  },
  {
    id: 'E-CL-2019',
    on: types('F'),
    plant(application) {
      repeatLine(application, 21);
      putDates(application, '2019-02-15', '2019-02-22', '2019-02-20');
      return ['warning goods/item-limit Goods'];
    },
  },
];
