import { describe, expect, test } from 'vitest';
import { byId, openForm, press, probe, type } from './open-form';

const pressedOnPage = (): unknown => JSON.parse(document.documentElement.dataset['pressed'] ?? 'null');
const message = (): string => document.querySelector('.layui-layer-msg')?.textContent ?? '';

describe.each(['declaration', 'noc'])('the top buttons, %s style', (flavour) => {
  test('暂存, 检查 and 申报 are recorded, nothing else is', async () => {
    await openForm(`flavour=${flavour}&demo=clean`);
    expect(pressedOnPage()).toEqual([]);
    press('暂存');
    press('检查');
    press('申报');
    expect(pressedOnPage()).toEqual(['暂存', '检查', '申报']);
    expect(probe().pressed).toEqual(['暂存', '检查', '申报']);
    expect(message()).toContain('申报成功');
  });

  test('检查 names the required fields that are empty', async () => {
    await openForm(`flavour=${flavour}&type=E`);
    press('检查');
    expect(document.querySelector('.missing')?.textContent).toContain('“进口商”未填写');
    expect(document.querySelector('.missing')?.textContent).toContain('“申请人承诺信息”未填写');
  });

  test('暂存 keeps the form as it stood', async () => {
    await openForm(`flavour=${flavour}&demo=clean`);
    press('暂存');
    type(flavour === 'noc' ? 'INV_NO' : 'invNo', 'NB2026-0159');
    expect(probe().saved?.CertificateHead?.['InvNo']).toBe('NB2026-0158');
    expect(probe().state.CertificateHead?.['InvNo']).toBe('NB2026-0159');
  });

  test('a form sent by script is recorded and goes nowhere', async () => {
    await openForm(`flavour=${flavour}`);
    document.querySelector('form')?.requestSubmit();
    expect(probe().pressed).toEqual(['表单提交']);
  });
});

describe('generated text and amounts', () => {
  test('运输细节 is built from ports, transit and means', async () => {
    await openForm('type=E');
    type('loadPort', 'CNNGB');
    type('unloadPort', 'VNSGN');
    type('transitPort', 'HKHKG');
    type('transMeans', 'BY SEA');
    press('自动生成', byId<HTMLElement>('transDetails').closest('td') as HTMLElement);
    expect(byId('transDetails').value).toBe('FROM NINGBO, CHINA TO HO CHI MINH CITY, VIETNAM VIA HONG KONG, HONG KONG BY SEA');
  });

  test('总金额 is the sum of the lines', async () => {
    await openForm('demo=mistakes');
    type('invTotal', '');
    press('自动生成', byId<HTMLElement>('invTotal').closest('td') as HTMLElement);
    expect(byId('invTotal').value).toBe('32652.00');
  });
});
