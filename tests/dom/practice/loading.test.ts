import { describe, expect, test } from 'vitest';
import { applicationSchema } from '@/lib/certificate/application';
import { byId, openDeskPage, openForm, press, probe, startForm, type } from './open-form';

describe('late rendering', () => {
  test('the form comes late, its goods part later still', async () => {
    startForm('delay=40&goodsDelay=40');
    expect(document.querySelector('input')).toBeNull();
    const seen: string[] = [];
    new MutationObserver(() => {
      if (document.querySelector('#invNo') && !document.querySelector('#codeTs') && !seen.includes('head')) seen.push('head');
      if (document.querySelector('#codeTs') && !seen.includes('goods')) seen.push('goods');
    }).observe(document.body, { childList: true, subtree: true });
    await expect.poll(() => probe().ready).toBe(true);
    expect(seen).toEqual(['head', 'goods']);
  });
});

describe('demonstration data', () => {
  test.each(['clean', 'mistakes'])('the %s demo is a whole application and stands in the form as given', async (demo) => {
    for (const flavour of ['declaration', 'noc']) {
      await openForm(`demo=${demo}&flavour=${flavour}`);
      const parsed = applicationSchema.parse(probe().state);
      expect(parsed.CertificateHead).toMatchObject({ CertType: 'E', OrgCode: '3101', DestCountryCode: '704', Curr: 'USD', AplDate: '2026-03-10', InvDate: '2026-03-05' });
      expect(parsed.Goods[0]).toMatchObject({ PackUnit: 'CTN', GoodsUnit: '件', OriCriteria: 'CTH' });
    }
  });

  test('both flavours hold the same application', async () => {
    await openForm('demo=mistakes&flavour=declaration');
    const { CertificateHead, Goods } = probe().state;
    await openForm('demo=mistakes&flavour=noc');
    expect(probe().state).toMatchObject({ CertificateHead, Goods });
  });

  test('an application in the address fills the form; a third party and amended status bring their blocks', async () => {
    const given = {
      CertificateHead: { CertType: 'RC', CertStatus: '1', DestCountryCode: '392', ThirdPartyInvFlag: '1' },
      Goods: [{ GNo: 1, HSCode: '8481804090', OriCriteria: 'RVC', GoodsOriginCountry: '156' }],
      ModCertificate: { OldCertNo: 'RC26MA2DEM0120001' },
      NonpartyCorp: [{ SortNo: 1, EntName: 'VIDU TRADING LIMITED', EntCountryCode: '344' }],
      OriInv: [{ InvNo: 'NB2026-0158', Curr: 'USD' }],
    };
    await openForm(`#data=${encodeURIComponent(JSON.stringify(given))}`);
    expect(probe().state).toMatchObject({
      CertificateHead: { CertType: 'RC', CertStatus: '1', DestCountryCode: '392', DestCountryName: '日本' },
      Goods: [{ GNo: '1', HSCode: '8481804090', OriCriteria: 'RVC', GoodsOriginCountry: '156' }],
      ModCertificate: { OldCertNo: 'RC26MA2DEM0120001' },
      NonpartyCorp: [{ SortNo: '1', EntName: 'VIDU TRADING LIMITED', EntCountryName: '中国香港' }],
      OriInv: [{ InvNo: 'NB2026-0158', Curr: 'USD' }],
    });
  });

  test('an address that holds no application opens an empty form', async () => {
    for (const broken of ['#data=%7B', '#data=%', '#data=7']) {
      await openForm(`type=E${broken}`);
      expect(probe().state).toMatchObject({ CertificateHead: { CertType: 'E', InvNo: '' }, Goods: [] });
    }
  });

  test('the clean demo lacks nothing that is required', async () => {
    await openForm('demo=clean');
    press('检查');
    expect(document.querySelector('.missing')).toBeNull();
  });
});

describe('faults', () => {
  test('a field is put back by the page some time after it was written', async () => {
    await openForm('demo=clean&fault=rewrite&faultDelay=20');
    type('invNo', 'OTHER');
    expect(byId('invNo').value).toBe('OTHER');
    await expect.poll(() => byId('invNo').value).toBe('NB2026-0158');
  });

  test('a field refuses what is written', async () => {
    await openForm('flavour=noc&fault=refuse&faultField=TransName');
    type('TRAF_NAME', 'LIANXI STAR V.104S');
    expect(byId('TRAF_NAME').value).toBe('');
  });

  test('lists load late', async () => {
    startForm('delay=0&goodsDelay=0&fault=slow-list&faultDelay=60');
    const seen: number[] = [];
    new MutationObserver(() => {
      const lines = document.querySelectorAll('#destCountryName ~ .suggest tr').length;
      if (lines > 0 && seen.at(-1) !== lines) seen.push(lines);
    }).observe(document.body, { childList: true, subtree: true });
    await expect.poll(() => seen.at(-1)).toBeGreaterThan(80);
    expect(seen[0]).toBe(1);
  });
});

describe('the desk', () => {
  test('opens one iframe for each form, names them, and closes them with the cross', () => {
    openDeskPage('open=2&type=E');
    const frames = (): string[] => [...document.querySelectorAll('iframe')].map((frame) => frame.name);
    expect(frames()).toEqual(['iframe13', 'iframe01']);
    document.querySelector<HTMLElement>('#page-wrapper nav > div > a > i')?.click();
    expect(frames()).toEqual(['iframe01']);
  });

  test('menu leaves carry menuid and data-href; what is not imitated says so', () => {
    openDeskPage('');
    const leaf = document.querySelector<HTMLElement>('#menu_li > li > ul > li > a[menuid=coo001leaf1]');
    expect(leaf?.dataset['href']).toContain('page=choose');
    press('代理信息维护');
    expect(document.querySelector('.layui-layer-msg')?.textContent).toContain('代理信息维护');
    expect(document.querySelector('iframe')).toBeNull();
  });
});
