import { afterEach, describe, expect, it } from 'vitest';
import { part, read } from './part';

afterEach(() => document.body.replaceChildren());

describe('a code behind a shown text', () => {
  const pair = (section: HTMLElement, label: string, shownId: string, shown: string, codeId: string, code: string): void => {
    const line = document.createElement('div');
    line.append(`${label}：`, Object.assign(document.createElement('input'), { id: shownId, value: shown }), Object.assign(document.createElement('input'), { type: 'hidden', id: codeId, value: code }));
    section.append(line);
  };

  it.each([
    ['目的国', 'destCountryName', '泰国', 'destCountry', '764', { DestCountryName: '泰国', DestCountryCode: '764' }],
    ['目的国', 'DEST_COUNTRY', '泰国', 'destCountryCode', '764', { DestCountryName: '泰国', DestCountryCode: '764' }],
    ['目的国', 'DEST_COUNTRY', 'THAILAND', 'destCountryCode', '764', { DestCountryName: 'THAILAND', DestCountryCode: '764' }],
    ['目的国(地区)', 'q1Name', '', 'q1', '', { DestCountryName: '', DestCountryCode: '' }],
    ['证书类型', 'CERT_TYPE', '中国-东盟自贸区原产地证书', 'certTypeCode', 'E', { CertType: 'E' }],
    ['证书类型', 'certTypeName', '中国-东盟自贸区原产地证书', 'certType', '04', { CertType: 'E' }],
    ['币制', 'currName', '美元', 'curr', '502', { Curr: 'USD' }],
    ['贸易方式', 'TRADE_MODE', '一般贸易', 'tradeModeCode', '0110', { TradeModeCode: '1' }],
    ['签证机构', 'orgCodeName', '宁波海关', 'orgCode', '3101', { OrgCode: '3101' }],
    ['原产国', 'q2Name', '中国', 'q2', '156', { OriCountryCode: '156' }],
  ])('is read for %s in %s', (label, shownId, shown, codeId, code, expected) => {
    const section = part('基本信息', [['启运港', 'a1']]);
    pair(section, label, shownId, shown, codeId, code);
    expect(read().application.CertificateHead).toEqual({ LoadPort: '', ...expected });
  });

  it('gives way to a field of its own for the code', () => {
    const section = part('基本信息', [['目的国代码', 'a1', 'input', '764']]);
    pair(section, '目的国', 'q1Name', '泰国', 'q1', '999');
    const reading = read();
    expect(reading.application.CertificateHead).toEqual({ DestCountryCode: '764', DestCountryName: '泰国' });
    expect(reading.bindings.find(({ path }) => path.endsWith('DestCountryName'))?.codePath).toBeNull();
  });

  it('and the English name beside it are two fields', () => {
    const section = part('基本信息', [['目的国(英文)', 'a1', 'input', 'THAILAND'], ['原产国英文名', 'a2', 'input', 'CHINA']]);
    pair(section, '目的国', 'q1Name', '泰国', 'q1', '764');
    pair(section, '原产国', 'q2Name', '中国', 'q2', '156');
    expect(read().application.CertificateHead).toEqual({ DestCountry: 'THAILAND', DestCountryName: '泰国', DestCountryCode: '764', OriCountry: 'CHINA', OriCountryCode: '156' });
  });
});

describe('values', () => {
  it('of an undertaking that was not given are empty', () => {
    const section = part('承诺', []);
    const label = document.createElement('label');
    label.append(Object.assign(document.createElement('input'), { type: 'checkbox' }), '申请人承诺');
    section.append(label);
    expect(read().application.AplPromise).toEqual({ AplPromiseCode: '' });
  });

  it('are as they stand on the page, empty ones included', () => {
    part('基本信息', [['发票号', 'a1', 'input', ' INV 01 '], ['申请日期', 'a2', 'input', '2024/3/1'], ['出口商', 'a3', 'textarea', 'A\nB'], ['合同号', 'a4'], ['贸易方式', 'a5']]);
    expect(read().application.CertificateHead).toMatchObject({ InvNo: ' INV 01 ', AplDate: '2024/3/1', Exporter: 'A\nB', ContractNo: '' });
  });

  it('of a group of radios are its code', () => {
    const section = part('基本信息', [['启运港', 'a1']]);
    const group = document.createElement('div');
    group.append('证书状态：');
    for (const [value, text] of [['0', '新证'], ['1', '更改证'], ['2', '重发证']] as const) {
      const label = document.createElement('label');
      label.append(Object.assign(document.createElement('input'), { type: 'radio', name: 'q7', value, checked: value === '1' }), text);
      group.append(label);
    }
    section.append(group);
    expect(read().application.CertificateHead.CertStatus).toBe('1');
  });

  it('of a field that is not on the form are not known', () => {
    part('基本信息', [['启运港', 'a1']]);
    const { application } = read();
    expect(application.CertificateHead).toEqual({ LoadPort: '' });
    expect(application.ModCertificate).toBeNull();
  });
});
