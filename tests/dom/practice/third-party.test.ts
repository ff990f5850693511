import { describe, expect, test } from 'vitest';
import { byId, choose, isShown, openForm, press, probe, rowsOf, type } from './open-form';

describe('the list of non-party companies', () => {
  test('the tick opens it; a company is added in its own editor (declaration style)', async () => {
    await openForm('type=E');
    expect(isShown('nonpartyCorpTable')).toBe(false);
    byId('thirdPartyInvFlag').click();
    expect(isShown('nonpartyCorpTable')).toBe(true);
    type('nonpartyEntName', 'VIDU TRADING LIMITED');
    type('nonpartyEntAddr', 'NO. 1 LUYEN TAP ROAD, HONG KONG');
    choose('nonpartyCountryName', '344');
    press('保存');
    expect(rowsOf('nonpartyCorpTable')).toEqual([['1', 'VIDU TRADING LIMITED', 'NO. 1 LUYEN TAP ROAD, HONG KONG', '中国香港']]);
    expect(probe().state.NonpartyCorp).toEqual([
      { SortNo: '1', EntName: 'VIDU TRADING LIMITED', EntAddr: 'NO. 1 LUYEN TAP ROAD, HONG KONG', EntCountryName: '中国香港', EntCountryCode: '344' },
    ]);
    expect(JSON.parse(byId('nonpartyCorpTableList').value)).toHaveLength(1);
    byId('thirdPartyInvFlag').click();
    expect(isShown('nonpartyCorpTable')).toBe(false);
    expect(probe().state.NonpartyCorp).toEqual([]);
  });

  test('a company is added in a window (noc style)', async () => {
    await openForm('flavour=noc&type=E');
    byId('THIRD_PARTY_FLAG').click();
    byId<HTMLElement>('cocNonpartyTableAddBtn').click();
    type('NP_ENT_NAME', 'VIDU TRADING LIMITED');
    choose('NP_COUNTRY', '344');
    press('确定');
    expect(probe().state.NonpartyCorp).toMatchObject([{ EntName: 'VIDU TRADING LIMITED', EntCountryCode: '344' }]);
  });
});
