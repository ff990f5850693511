import { confirmFill, prepareFill } from '../../scripts/lib/panel-view.mjs';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { expect, test } from './fixtures';

const host = 'https://swapp.singlewindow.cn';
const cell = (label: string, control: string): string => `<td>${label}：</td><td>${control}</td>`;

/** Goods in a list made of blocks: a row of headers, and below it rows of as many blocks that hold the inputs. */
const form = `<!doctype html><meta charset="utf-8"><title>原产地证书申请</title><style>.row { display: flex } .row > div { flex: 0 0 160px } .row input { width: 150px }</style><body>
<h3>基本信息</h3><table>
<tr>${cell('原产地证书类型', '<select name="certType"><option value="">请选择</option><option value="C">C 一般原产地证</option><option value="E">E 中国-东盟</option></select>')}${cell('发票号码', '<input name="invNo">')}</tr>
<tr>${cell('出口商 Exporter', '<textarea></textarea>')}${cell('收货人', '<textarea></textarea>')}</tr>
<tr>${cell('目的国/地区', '<input>')}${cell('申请日期', '<input>')}</tr>
<tr>${cell('起运港', '<input>')}${cell('卸货港', '<input>')}</tr>
<tr>${cell('签证机构', '<input>')}${cell('运输方式', '<input>')}</tr></table>
<h3>货物信息</h3><section><div><button type="button" id="add">新增</button><button type="button" data-declares>申报</button></div>
<div id="list"><div class="row">${['序号', 'HS编码', '货物名称（中文）', '货物名称（英文）', '包装件数', '操作'].map((title) => `<div>${title}</div>`).join('')}</div></div></section>
<script>
  const list = document.getElementById('list');
  document.getElementById('add').addEventListener('click', () => setTimeout(() => {
    const row = document.createElement('div');
    row.className = 'row';
    const block = (content) => { const made = document.createElement('div'); made.append(content); row.append(made); };
    block(String(list.children.length));
    for (let at = 0; at < 4; at += 1) block(document.createElement('input'));
    block('删除');
    list.append(row);
  }, 50));
</script>`;

test('goods go line by line into the rows of a list made of blocks, and nothing is declared', async ({ originmate }) => {
  originmate.server.page('/blocks', form);
  await loadSampleLibrary(originmate);
  const page = await originmate.open(`${host}/blocks`);
  const inner = await originmate.form(page);
  const panel = await originmate.panel(page, 'fill');
  await prepareFill(panel, 'E · ');
  const { state, results } = await confirmFill(panel, page);
  expect(state).toBe('done');
  const kept = results.filter(({ path, outcome }) => path.startsWith('Goods[') && outcome === 'kept').map(({ path }) => path);
  expect(kept).toEqual(expect.arrayContaining([0, 1, 2].flatMap((row) => ['HSCode', 'GoodsName', 'GoodsNameE', 'PackQty'].map((tag) => `Goods[${row}].${tag}`))));
  const rows = await inner.evaluate(() => [...document.querySelectorAll('#list .row')].slice(1).map((row) => [...row.querySelectorAll('input')].map(({ value }) => value)));
  expect(rows.map(([code, , , packages]) => [code, packages])).toEqual([['9617001900', '100'], ['3924100000', '100'], ['8301100000', '100']]);
});
