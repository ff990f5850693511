import { expect, openKit, test } from './kit-page';

const credit = 'CertificateHead.LcNo';
const contract = 'CertificateHead.ContractNo';
const notKept = (results: readonly { readonly outcome: string }[]) => results.filter(({ outcome }) => outcome !== 'kept');

for (const name of ['element-ui', 'element-plus']) {
  test(`a box of ${name} that proposes texts while one types takes one of them, and any other text; nothing stays open`, async ({ page }) => {
    const kit = await openKit(page, name);
    const { wrong, notes } = await kit.bind();
    expect(wrong, notes.join('\n')).toEqual([]);
    for (const [one, other] of [['LC-001', 'HT-2024-001'], ['LC-77', 'HT-2024-0011'], ['', ''], ['LC-002', 'A/2024']] as const) {
      expect(notKept(await kit.fill({ [credit]: one, [contract]: other }))).toEqual([]);
      expect([await kit.model(credit), await kit.model(contract)]).toEqual([one, other]);
      expect(await kit.read()).toMatchObject({ [credit]: one, [contract]: other });
      await expect(page.locator('.el-autocomplete-suggestion').filter({ visible: true })).toHaveCount(0);
    }
    expect(await kit.pressed()).toBe(0);
  });

  test(`a box of ${name} that proposes texts stays as it is while it is locked`, async ({ page }) => {
    const kit = await openKit(page, name);
    await page.evaluate((path) => (window.kitPage as unknown as { disable(path: string): Promise<void> }).disable(path), credit);
    expect((await kit.fill({ [credit]: 'LC-001' })).map(({ outcome }) => outcome)).toEqual(['not-visible']);
    expect(await kit.model(credit)).toBe('');
  });
}
