import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { formatLibraryFile } from '../../lib/exchange/library-file';
import { emptyLibrary } from '../../lib/library/records';
import { party, preReview } from '../unit/library/records';
import { expect, test } from './fixtures';

test.use({ language: 'en' });

const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);
const added = (page: Page) => page.locator('[role="row"][data-id]');

/** What was typed, by field; a choice by what it shows. */
type Entries = Readonly<Record<string, string>>;

async function fill(page: Page, entries: Entries): Promise<void> {
  for (const [name, text] of Object.entries(entries)) await field(page, name).fill(text);
}

async function choose(page: Page, name: string, option: string): Promise<void> {
  await field(page, name).fill(option);
  await page.getByRole('option', { name: option }).first().click();
}

const open = (page: Page, part: string) => page.locator(`[data-part="${part}"] > summary`).click();

/** Saves, opens the record again and finds all of it, with nothing that axe objects to. */
async function saveAndFind(page: Page, entries: Entries): Promise<void> {
  await action(page, 'save').click();
  await expect(action(page, 'save')).toHaveCount(0);
  await added(page).click();
  for (const [name, text] of Object.entries(entries)) await expect(field(page, name), name).toHaveValue(text);
  await expect(action(page, 'save')).toBeDisabled();
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('form').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}

test('every field of a pre-review is entered by hand and found again', async ({ originmate }) => {
  const page = await originmate.extensionPage('workbench.html#preReviews');
  await action(page, 'add').click();
  const review: Entries = {
    nameZh: '保温壶', nameEn: 'VACUUM JUG', hsCode: '9617001900', model: 'BW-750', unit: 'PCS', producerName: 'Ningbo Qiaolan', number: 'YS20260028', applyDate: '2026-01-05',
    validUntil: '2027-01-04', state: 'Verified', stateOn: '2026-01-20', result: 'Originating, CTH', currency: 'USD', factoryPrice: '8.00', fobPrice: '8.60', process: 'Stamping, welding, coating', note: 'From the paper file',
  };
  await fill(page, review);
  await action(page, 'add-materials').click();
  const material: Entries = { name: 'Steel plate', hsCode: '7219330000', origin: 'CHINA', quantity: '0.5', unit: 'KGS', price: '4', originating: '2.00', nonOriginating: '0' };
  await fill(page, Object.fromEntries(Object.entries(material).map(([name, text]) => [`materials[0].${name}`, text])));
  await action(page, 'add-materials').click();
  await fill(page, { 'materials[1].name': 'Lid', 'materials[1].nonOriginating': '1.00' });
  await expect(page.locator('[data-totals]')).toContainText('12.50%');
  // A row that shows its fields because something is wrong keeps them while that is mended.
  await fill(page, { 'materials[1].price': 'about 1' });
  await action(page, 'open-row').first().click();
  await fill(page, { 'materials[1].price': '1' });
  await expect(field(page, 'materials[1].price')).toBeFocused();
  await open(page, 'costs');
  await action(page, 'add-costs').click();
  await fill(page, { 'costs[0].item': 'Direct labour', 'costs[0].amount': '1.20' });
  await open(page, 'processes');
  await action(page, 'add-processes').click();
  await fill(page, { 'processes[0].step': 'Stamping', 'processes[0].place': 'NINGBO' });
  await field(page, 'processes[0].byOthers').check();
  await saveAndFind(page, { ...review, 'costs[0].item': 'Direct labour', 'costs[0].amount': '1.20', 'processes[0].step': 'Stamping', 'processes[0].place': 'NINGBO' });
  await expect(field(page, 'processes[0].byOthers')).toBeChecked();
  await action(page, 'open-row').first().click();
  for (const [name, text] of Object.entries(material)) await expect(field(page, `materials[0].${name}`), name).toHaveValue(text);
  expect(await faults(page)).toEqual([]);
});

test('every field of a producer is entered by hand and found again', async ({ originmate }) => {
  const page = await originmate.extensionPage('workbench.html#parties');
  await page.getByText('Producer', { exact: true }).first().click();
  await action(page, 'add').click();
  const producer: Entries = {
    name: 'NINGBO QIAOLAN CUP CO., LTD.', address: 'NO. 6 LIANXI ROAD, CIXI\nNINGBO, ZHEJIANG', nameZh: '慈溪樵岚杯壶制造有限公司', code: 'MA2DEM324', producerCode: 'MA2DEM324', contact: '沈立', tel: '0574-00000012',
    fax: '0574-00000013', email: 'shen@example.com', note: 'Second site since 2025',
  };
  await fill(page, producer);
  await open(page, 'addresses');
  await action(page, 'add-addresses').click();
  await open(page, 'contacts');
  await action(page, 'add-contacts').click();
  const rows: Entries = { 'addresses[0].label': 'Warehouse', 'addresses[0].address': 'NO. 22 LIANXI ROAD' };
  const contact: Entries = { 'contacts[0].name': '周宁', 'contacts[0].tel': '0574-00000014', 'contacts[0].email': 'zhou@example.com', 'contacts[0].fax': '0574-00000015', 'contacts[0].note': 'Night shift' };
  await fill(page, { ...rows, ...contact });
  await saveAndFind(page, { ...producer, ...rows });
  await action(page, 'open-row').click();
  for (const [name, text] of Object.entries(contact)) await expect(field(page, name), name).toHaveValue(text);
  expect(await faults(page)).toEqual([]);
});

test('every field of a product is entered by hand and found again', async ({ originmate }) => {
  const page = await originmate.extensionPage('workbench.html#goods');
  const known = { ...emptyLibrary(), parties: [party({ id: 'p1', role: 'producer', name: 'NINGBO QIAOLAN CUP CO., LTD.', code: 'MA2DEM324', contact: '沈立', tel: '0574-00000012' })], preReviews: [preReview({ hsCode: '9617001900', validUntil: '2026-01-04' })] };
  await page.locator('input[type="file"]').setInputFiles({ name: 'library.json', mimeType: 'application/json', buffer: Buffer.from(formatLibraryFile(known, new Date(0))) });
  await action(page, 'import-commit').click();
  await expect(action(page, 'import-commit')).toHaveCount(0);
  await action(page, 'add').click();
  const product: Entries = {
    code: 'BW-750', hsCode: '9617001900', nameZh: '保温壶', nameEn: 'VACUUM JUG', unitZh: '个', unitEn: 'PCS', packUnit: 'CTN', perPackage: '24', netWeight: '0.48', grossWeight: '0.55', weightUnit: 'KGS', note: 'New lid',
  };
  await fill(page, product);
  await choose(page, 'hsEdition', 'HS 2022');
  await open(page, 'codes');
  await action(page, 'add-hsCodes').click();
  await choose(page, 'hsCodes[0].side', 'Thailand');
  await choose(page, 'hsCodes[0].edition', 'HS 2022');
  await fill(page, { 'hsCodes[0].code': '9618.0010' });
  await expect(page.locator('[data-warning="hsCodes[0].code"]')).toContainText('961700');
  await fill(page, { 'hsCodes[0].code': '9617.0010' });
  await expect(page.locator('[data-warning="hsCodes[0].code"]')).toHaveCount(0);
  await action(page, 'add-criteria').click();
  await fill(page, { 'criteria[0].criterion': 'CTH' });
  await choose(page, 'producerName', 'NINGBO QIAOLAN CUP CO., LTD.');
  await open(page, 'review');
  await choose(page, 'preReviewId', 'YS20260028');
  await expect(page.locator('[data-review="over"]')).toContainText('2026-01-04');
  await open(page, 'prices');
  const prices: Entries = { price: '8.60', cost: '6.10', currency: 'USD', supplier: 'Ningbo Qiaolan' };
  await fill(page, prices);
  await saveAndFind(page, { ...product, ...prices, 'hsCodes[0].code': '96170010', 'hsCodes[0].edition': 'HS 2022', hsEdition: 'HS 2022', producerCode: 'MA2DEM324', producerContact: '沈立', producerTel: '0574-00000012', 'criteria[0].criterion': 'CTH' });
  await expect(field(page, 'hsCodes[0].side')).toHaveValue(/Thailand/);
  await expect(field(page, 'preReviewId')).toHaveValue(/YS20260028/);
  expect(await faults(page)).toEqual([]);
});

test('a wrong value is named beside its field, in a closed part too, and is not dropped unasked', async ({ originmate }) => {
  const page = await originmate.extensionPage('workbench.html#goods');
  await action(page, 'add').click();
  await fill(page, { nameEn: 'Vacuum jug' });
  await page.locator('[data-warning="nameEn"] [data-action="mend"]').click();
  await expect(field(page, 'nameEn')).toHaveValue('VACUUM JUG');
  await open(page, 'prices');
  await fill(page, { price: 'about 8' });
  await open(page, 'prices');
  await action(page, 'save').click();
  await expect(field(page, 'price')).toBeFocused();
  await expect(page.locator('[data-part="prices"]')).toContainText('Digits only, with a decimal point if needed');
  await page.keyboard.press('Escape');
  await action(page, 'keep-editing').click();
  await fill(page, { price: '8' });
  await action(page, 'save').click();
  await expect(added(page)).toContainText('VACUUM JUG');
});
