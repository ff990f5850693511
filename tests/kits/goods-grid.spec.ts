import type { Page } from '@playwright/test';
import type { GridEditing } from '../replica/kits/vxe-table/main';
import { expect, openKit, test, type OpenKit } from './kit-page';

/** Libraries with a list of goods that is edited in its own cells. */
const grids = ['ant-design-vue', 'antd', 'bootstrap', 'easyui', 'element-plus', 'element-ui', 'layui', 'view-design', 'vxe-table'];
const notKept = (results: readonly { readonly outcome: string }[]) => results.filter(({ outcome }) => outcome !== 'kept');
const asNumber = (text: string): string => (/^\d+\.\d+$/.test(text) ? String(Number(text)) : text);

const line = { HSCode: '8443321100', GoodsName: '激光打印机', GoodsNameE: 'LASER PRINTER', PackQty: '20', InvValue: '100.50' };
const lines = [line, { ...line, HSCode: '8443310000', GoodsNameE: 'COPIER' }, { ...line, HSCode: '8471606000', GoodsNameE: 'SCANNER' }];
const at = (row: number, values: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(values).map(([tag, value]) => [`Goods[${row}].${tag}`, value]));

/** The library's own model holds the lines, and so reads the product. */
async function expectLines(kit: OpenKit, wanted: readonly Readonly<Record<string, string>>[]): Promise<void> {
  const read = await kit.read();
  for (const [path, value] of wanted.flatMap((values, row) => Object.entries(at(row, values)))) {
    expect(asNumber(await kit.model(path)), path).toBe(asNumber(value));
    expect(asNumber(read[path] ?? ''), path).toBe(asNumber(value));
  }
}

for (const name of grids) {
  test(`goods lines are written into the cells of a list of ${name}, more lines by 新增; nothing declares`, async ({ page }) => {
    const kit = await openKit(page, name, { goods: 'grid' });
    const { wrong, abstained, notes } = await kit.bind();
    expect([...wrong, ...abstained], notes.join('\n')).toEqual([]);
    expect(notKept(await kit.fill(at(0, line)))).toEqual([]);
    const started = performance.now();
    expect(notKept(await kit.fill({}, lines))).toEqual([]);
    console.log(`${name}: three lines of ${Object.keys(line).length} fields in ${Math.round(performance.now() - started)} ms`);
    await expectLines(kit, [line, ...lines]);
    expect(await kit.pressed()).toBe(0);
  });
}

const editBy = (page: Page, editing: GridEditing): Promise<void> => page.evaluate((asked) => (window.kitPage as unknown as { editBy(editing: GridEditing): Promise<void> }).editBy(asked), editing);

for (const editing of [{ trigger: 'click', mode: 'cell' }, { trigger: 'click', mode: 'row' }, { trigger: 'dblclick', mode: 'cell' }] as const) {
  test(`cells of a vxe grid that open by ${editing.trigger}, ${editing.mode} by ${editing.mode}: texts, numbers, lists; told to the grid, nothing left open`, async ({ page }) => {
    const kit = await openKit(page, 'vxe-table', { goods: 'grid' });
    await editBy(page, editing);
    const whole = { ...line, PackUnit: 'CARTONS', OriCriteria: 'WO' };
    expect(notKept(await kit.fill(at(0, whole), [whole]))).toEqual([]);
    await expectLines(kit, [whole, whole]);
    await expect(page.locator('td.col--edit input, .vxe-select--panel.ani--enter')).toHaveCount(0);

    const refused = await kit.fill(at(0, { OriCriteria: 'QQ', InvValue: '' }));
    expect(refused.map(({ path, outcome }) => [path, outcome])).toEqual([['Goods[0].OriCriteria', 'refused'], ['Goods[0].InvValue', 'kept']]);
    expect(await kit.model('Goods[0].OriCriteria')).toBe('WO');
    expect(await kit.model('Goods[0].InvValue')).toBe('');
    await expect(page.locator('td.col--edit input, .vxe-select--panel.ani--enter')).toHaveCount(0);
    expect(await kit.pressed()).toBe(0);
  });
}
