import { expect, openKit, test } from './kit-page';

test('a form without any library is recognised, filled and read back', async ({ page }) => {
  const kit = await openKit(page, 'native', { wording: 'single-window', layout: 'left', seed: 1 });
  const { wrong, notes } = await kit.bind();
  expect(wrong, notes.join('\n')).toEqual([]);

  const results = await kit.fill({
    'CertificateHead.InvNo': 'INV-2024-001', 'CertificateHead.InvDate': '2024-03-05', 'CertificateHead.Exporter': 'NINGBO ABC CO., LTD.\nNINGBO, CHINA',
    'CertificateHead.CertType': 'RC', 'CertificateHead.CertStatus': '0', 'CertificateHead.ThirdPartyInvFlag': '1',
  });
  expect(results.filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
  expect(await kit.model('CertificateHead.InvNo')).toBe('INV-2024-001');
  expect(await kit.model('CertificateHead.CertType')).toBe('RC');
  expect(await kit.model('CertificateHead.CertStatus')).toBe('0');
  expect(await kit.model('CertificateHead.ThirdPartyInvFlag')).toBe('1');
  expect(await kit.pressed()).toBe(0);
});
