import type { Page } from '@playwright/test';
import { formatLibraryFile } from '../../lib/exchange/library-file';
import { formatShareFile } from '../../lib/exchange/share/write-share';
import { emptyLibrary, goodsSchema } from '../../lib/library/records';
import { endBackground } from './ended-background';
import { expect, test } from './fixtures';

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);
const rows = (page: Page) => page.locator('[role="row"][data-id]');
const row = (page: Page, id: string) => page.locator(`[role="row"][data-id="${id}"]`);
const held = (page: Page, many: number) => expect(page.locator('[data-rows]')).toHaveAttribute('data-rows', String(many));
const goods = (id: string, nameZh: string) => goodsSchema.parse({ id, code: id, nameZh, nameEn: nameZh, createdAt: 1, updatedAt: 1 });
const unanswered = '扩展后台没有应答';
const passphrase = 'correct horse battery';

/** Goods with that code, made by hand. */
async function write(page: Page, code: string): Promise<void> {
  await action(page, 'add').click();
  await field(page, 'code').fill(code);
  await field(page, 'nameZh').fill('保温壶');
}

const undoLast = async (page: Page): Promise<void> => {
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+z');
};

test('with a background that is ended before each message the workbench saves, imports and takes back as ever', async ({ originmate }) => {
  const background = await endBackground(originmate);
  const page = await originmate.extensionPage('workbench.html');
  await action(page, 'load-sample').click();
  await held(page, 12);

  await test.step('a record by its form', async () => {
    await write(page, 'BW-750');
    await action(page, 'save').click();
    await held(page, 13);
    await rows(page).filter({ hasText: 'BW-750' }).click();
    await action(page, 'delete').click();
    await held(page, 12);
    await action(page, 'undo').last().click();
    await held(page, 13);
  });

  await test.step('a cell, and many at once', async () => {
    const cell = row(page, 'sample-goods-02').locator('[data-column="hsCode"]');
    await cell.dblclick();
    await page.locator('[data-view="cell-edit"] input').fill('3924900000');
    await page.keyboard.press('Enter');
    await expect(cell).toHaveText('3924900000');
    await undoLast(page);
    await expect(cell).toHaveText('3924100000');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+a');
    await action(page, 'bulk-edit').click();
    await field(page, 'bulk-field').click();
    await page.getByRole('option', { name: '生产企业', exact: true }).click();
    await field(page, 'bulk-value').fill('宁波樵岚茶业有限公司');
    background.next('unanswered');
    await action(page, 'bulk-apply').click();
    await expect(page.getByText('已改动12条')).toBeVisible();
    const made = rows(page).filter({ hasText: '宁波樵岚茶业有限公司' });
    await expect(made).toHaveCount(13);
    background.next('cut');
    await undoLast(page);
    await expect(made).toHaveCount(1);
    await page.keyboard.press('Escape');
  });

  await test.step('what was cut off twice is told, is not there, and is there once when it is done again', async () => {
    await write(page, 'BW-900');
    background.next('cut', 'cut', 'unanswered');
    await action(page, 'save').click();
    await expect(page.getByText(unanswered)).toBeVisible();
    await held(page, 13);
    await action(page, 'save').click();
    await held(page, 14);
    await expect(rows(page).filter({ hasText: 'BW-900' })).toHaveCount(1);
    background.next('unanswered', 'unanswered');
    await undoLast(page);
    await expect(page.getByText(unanswered)).toBeVisible();
    await held(page, 13);
    // Nobody said that it was taken back: it may be tried again, and does no harm.
    await undoLast(page);
    await expect(page.getByText('已撤销').last()).toBeVisible();
    await held(page, 13);
  });

  await test.step('files', async () => {
    await page.locator('input[type="file"]').first().setInputFiles({ name: 'library.json', mimeType: 'application/json', buffer: Buffer.from(formatLibraryFile({ ...emptyLibrary(), goods: [goods('F-1', '茶壶'), goods('F-2', '茶杯')] }, new Date(0))) });
    await action(page, 'import-commit').click();
    await held(page, 15);
    for (const [name, many] of [['小', 2], ['大', 1100]] as const) {
      const csv = ['货号,品名', ...Array.from({ length: many }, (_, at) => `${name}-${at},茶具${at}`)].join('\n');
      await action(page, 'sheets').click();
      await action(page, 'sheet-import').click();
      await action(page, 'sheet-file').setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${csv}`) });
      await expect(action(page, 'sheet-commit')).toHaveText(`导入 ${many} 条`);
      if (many < 10) background.next('unanswered');
      await action(page, 'sheet-commit').click();
      await expect(action(page, 'sheet-commit')).toHaveCount(0);
    }
    await held(page, 1117);
    const file = await formatShareFile({ ...emptyLibrary(), goods: [goods('S-1', '茶盘')] }, { id: 'f', createdAt: new Date(0), from: '', note: '', confidential: new Set() });
    await page.locator('input[type="file"][accept*=".originmate"]').setInputFiles({ name: 'tea.originmate', mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
    await action(page, 'share-commit').click();
    await expect(page.locator('[data-view="share-taken"]')).toBeVisible();
    await held(page, 1118);
    await action(page, 'share-undo-this').click();
    await action(page, 'share-undo-do').click();
    await held(page, 1117);
  });
  expect(new Set(background.answered.map(({ type }) => type))).toEqual(new Set(['library.import', 'library.save', 'library.delete', 'library.written']));
  expect(background.answered.filter(({ fresh }) => !fresh)).toEqual([]);
});

test('with a background that is ended before each message the panel keeps what it is told to once, and the library is locked and unlocked', async ({ originmate }) => {
  const page = await originmate.open('https://swapp.singlewindow.cn/replica/form.html');
  const form = await originmate.form(page);
  await form.locator('#f01').selectOption('E');
  for (const [id, text] of Object.entries({ f04: 'SL20260301', f06: '2026-03-10', f08: 'HANOI STEEL JSC\nHANOI, VIETNAM', f09: 'HANOI 1-100' })) await form.locator(`#${id}`).fill(text);
  const background = await endBackground(originmate);
  const panel = await originmate.panel(page, 'findings');
  background.next('unanswered');
  await action(panel, 'keep').click();
  await expect(panel.locator('[data-view="register"]')).toHaveAttribute('data-kept', 'kept');

  await action(panel, 'view-fields').click();
  const marks = panel.locator('[data-path="CertificateHead.Mark"][data-value]');
  await marks.locator('[data-action="wordings"]').click();
  await action(panel, 'keep-wording').click();
  await field(panel, 'wording-title').fill('河内唛头');
  background.next('cut');
  await action(panel, 'keep-wording-save').click();
  await expect(marks.locator('[data-kept="河内唛头"]')).toBeVisible();

  await action(panel, 'capture').click();
  background.next('unanswered');
  await action(panel, 'capture-save').click();
  await expect(panel.locator('[data-view="capture"] [data-done="1"]')).toBeVisible();

  const workbench = await originmate.extensionPage('workbench.html#safety');
  await action(workbench, 'lock-turn-on').click();
  await field(workbench, 'lock-passphrase').fill(passphrase);
  await field(workbench, 'lock-passphrase-again').fill(passphrase);
  await field(workbench, 'lock-known').check();
  await action(workbench, 'lock-turn-on-do').click();
  await expect(workbench.locator('[data-lock="open"]')).toBeVisible();
  await action(workbench, 'lock-now').click();
  await field(workbench, 'unlock').fill(passphrase);
  await workbench.keyboard.press('Enter');
  await expect(workbench.locator('[data-lock="open"]')).toBeVisible();
  await workbench.locator('[data-area="goods"]').click();
  await write(workbench, 'BW-750');
  background.next('unanswered');
  await action(workbench, 'save').click();
  await held(workbench, 1);
  for (const [area, text] of [['parties', 'HANOI STEEL JSC'], ['wordings', '河内唛头'], ['certificates', 'SL20260301']] as const) {
    await workbench.locator(`[data-area="${area}"]`).click();
    await expect(rows(workbench)).toHaveCount(1);
    await expect(rows(workbench)).toContainText(text);
  }
  expect(background.answered.filter(({ fresh }) => !fresh)).toEqual([]);
});
