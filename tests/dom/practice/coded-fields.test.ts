import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { byId, choose, listOf, openForm, press, probe, type } from './open-form';

const flavours = [
  { flavour: 'declaration', shown: 'destCountryName', code: 'destCountry', english: 'destCountryEn', authority: 'orgCodeName', collecting: 'fetchPlace', place: 'aplAdd', load: 'loadPort' },
  { flavour: 'noc', shown: 'DEST_COUNTRY', code: 'destCountryCode', english: 'DEST_COUNTRY_EN', authority: 'ORG_CODE', collecting: 'fetchPlaceCode', place: 'APL_ADD', load: 'LOAD_PORT' },
] as const;

describe.each(flavours)('coded fields, $flavour style', ({ flavour, shown, code, english, authority, collecting, place, load }) => {
  test('choosing a country fills the shown name, the hidden code, data-id, alt and the English name', async () => {
    await openForm(`flavour=${flavour}`);
    choose(shown, '704');
    expect(byId(shown).value).toBe('越南');
    expect(byId(code).value).toBe('704');
    expect(byId(shown).getAttribute('data-id')).toBe('704');
    expect(byId(shown).getAttribute('alt')).toBe('越南');
    expect(byId(english).value).toBe('VIETNAM');
    expect(probe().state.CertificateHead).toMatchObject({ DestCountryCode: '704', DestCountryName: '越南', DestCountry: 'VIETNAM' });
  });

  test('typing filters the list key by key, by Chinese name, English name and code', async () => {
    await openForm(`flavour=${flavour}`);
    await userEvent.click(byId(shown));
    expect(listOf(shown).length).toBeGreaterThan(80);
    await userEvent.keyboard('sing');
    expect(listOf(shown).map((row) => row.dataset['id'])).toEqual(['702']);
    await userEvent.click(listOf(shown)[0] as HTMLElement);
    expect(byId(shown).value).toBe('新加坡');
    expect(byId(code).value).toBe('702');
  });

  test('arrow and Enter choose a line without sending the form', async () => {
    await openForm(`flavour=${flavour}`);
    await userEvent.click(byId(shown));
    await userEvent.keyboard('泰国{ArrowDown}{Enter}');
    expect(byId(code).value).toBe('764');
    expect(probe().pressed).toEqual([]);
  });

  test('leaving the field accepts an exact name and clears what is not in the list', async () => {
    await openForm(`flavour=${flavour}`);
    type(shown, '泰国');
    expect(byId(code).value).toBe('764');
    type(shown, '不存在的国家');
    expect(byId(shown).value).toBe('');
    expect(byId(code).value).toBe('');
  });

  test('a port that is not in the list may be typed', async () => {
    await openForm(`flavour=${flavour}`);
    type(load, 'HONG KONG');
    expect(probe().state.CertificateHead?.['LoadPort']).toBe('HONG KONG');
    type(load, 'CNNGB');
    expect(probe().state.CertificateHead?.['LoadPort']).toBe('NINGBO, CHINA');
  });

  test('the issuing authority fills the collecting authority and the place of application', async () => {
    await openForm(`flavour=${flavour}`);
    choose(authority, '3101');
    expect(byId(collecting).value).toBe('3101');
    expect(byId(place).value).toBe('NINGBO, CHINA');
  });

  test('choosing the company fills name, code, English name and a certificate number', async () => {
    await openForm(`flavour=${flavour}&type=E`);
    press('选择');
    document.querySelector<HTMLInputElement>('.layui-layer input[name=companySelect]')?.click();
    press('确定');
    expect(document.querySelector('.layui-layer-page')).toBeNull();
    expect(probe().state.CertificateHead).toMatchObject({ EtpsName: '宁波示例进出口有限公司', CiqRegNo: '91330201MA2DEM0129', CertNo: 'E26MA2DEM0120001' });
    expect(probe().state.CertificateHead?.['Exporter']).toMatch(/^NINGBO SHILI .*\nCHINA$/s);
  });
});

describe('date fields', () => {
  test('a click on a day writes it as YYYY-MM-DD', async () => {
    await openForm('');
    await userEvent.click(byId('invDate'));
    await userEvent.click(document.querySelector('.layui-laydate td[lay-ymd="2026-3-5"]') as HTMLElement);
    expect(byId('invDate').value).toBe('2026-03-05');
    expect(document.querySelector('.layui-laydate')).toBeNull();
  });

  test('typed text that is no day is put back', async () => {
    await openForm('');
    type('invDate', '2026-02-28');
    type('invDate', '2026-02-30');
    expect(byId('invDate').value).toBe('2026-02-28');
  });
});
