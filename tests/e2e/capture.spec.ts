import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { expect, test } from './fixtures';

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const data = {
  CertificateHead: {
    CertType: 'E', DestCountry: 'THAILAND', LoadPort: 'NINGBO, CHINA', DestPort: 'LAEM CHABANG, THAILAND', InvNo: 'SL20260301', Mark: 'N/M',
    Consignee: 'BANGKOK HOME TRADING CO., LTD.\n9 SUKHUMVIT ROAD\nBANGKOK 10110, THAILAND',
  },
  Goods: [
    { HSCode: '9617001900', GoodsName: '不锈钢真空保温杯', GoodsNameE: 'STAINLESS STEEL VACUUM FLASK', PackUnit: 'CTN', PackQty: '3', GoodsUnitE: 'PCS', GoodsUnit: '个', GoodsQty: '1200', OriCriteria: 'PSR', WtUnit: 'KGS' },
    { HSCode: '6911101900', GoodsName: '骨瓷茶具', GoodsNameE: 'BONE CHINA TEA SET', PackUnit: 'CTN', PackQty: '20', GoodsUnitE: 'SETS', GoodsUnit: '套', GoodsQty: '100', OriCriteria: 'CTH', WtUnit: 'KGS' },
  ],
};

test('a filled form is compared with the library and saved: new goods and companies, differences with a tick alone, and as a template', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const form = await originmate.practice({ data });
  await originmate.form(form);
  const panel = await originmate.panel(form, 'fields');
  await action(panel, 'capture').click();
  const card = (text: string) => panel.locator('[data-view="capture"] [data-state]').filter({ hasText: text });
  await expect(card('骨瓷茶具')).toHaveAttribute('data-state', 'new');
  const flask = card('不锈钢真空保温杯');
  await expect(flask).toHaveAttribute('data-state', 'changed');
  await expect(flask.locator('[data-field="criteria"]')).toContainText('E PSR');
  await expect(flask.locator('[data-field="criteria"] [data-action="capture-tick"]')).not.toBeChecked();
  await expect(card('BANGKOK HOME TRADING CO., LTD.')).toHaveAttribute('data-state', 'new');
  await action(panel, 'capture-template').check();
  await panel.locator('[data-field="capture-template-name"]').fill('泰国新客户');
  expect((await new AxeBuilder({ page: panel }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await action(panel, 'capture-save').click();
  await expect(panel.locator('[data-view="capture"] [data-done]')).toBeVisible();
  await expect(card('骨瓷茶具')).toHaveAttribute('data-state', 'same');
  await expect(flask).toHaveAttribute('data-state', 'changed');

  const templates = await originmate.extensionPage('workbench.html#templates');
  await expect(templates.locator('[role="row"][data-id]').filter({ hasText: '泰国新客户' })).toContainText('BANGKOK HOME TRADING');
});
