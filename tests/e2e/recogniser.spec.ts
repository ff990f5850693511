import { confirmFill, fieldsOf, prepareFill } from '../../scripts/lib/panel-view.mjs';
import { loadSampleLibrary } from '../../scripts/lib/sample-library.mjs';
import { expect, test } from './fixtures';

const host = 'https://swapp.singlewindow.cn';
const frame = (src: string): string => `<!doctype html><meta charset="utf-8"><body style="margin:0"><iframe src="${src}" style="width:1340px;height:1200px"></iframe>`;
const cell = (label: string, control: string): string => `<td>${label}：</td><td>${control}</td>`;
const pair = (name: string, shown: string, code: string): string => `<input name="${name}Name" value="${shown}"><input type="hidden" name="${name}" value="${code}">`;

/** A form built like none of ours: pairs by name alone, a search bar above it, goods edited in their cells, all drawn late. */
const form = `<!doctype html><meta charset="utf-8"><title>原产地证书申请</title><body>
<form class="search-bar"><label>证书编号</label><input value="C999"><button type="button">查询</button><button type="reset">重置</button></form>
<div id="place"></div>
<template id="late"><h3>基本信息</h3><table>
<tr>${cell('<font color="red">*</font>原产地证书类型', pair('certType', '中国-东盟自贸区原产地证书', 'E'))}${cell('发票号码', '<input value="HS-001">')}</tr>
<tr>${cell('目的国/地区', pair('destCountry', '泰国', '764'))}${cell('申请日期', '<input lay-key="1" value="2026-03-02">')}</tr>
<tr>${cell('出口商 Exporter', '<textarea></textarea>')}${cell('收货人', '<textarea></textarea>')}</tr>
<tr>${cell('起运港', '<input role="combobox" value="NINGBO, CHINA">')}${cell('卸货港', '<input>')}</tr>
<tr>${cell('签证机构', pair('orgCode', '宁波海关', '3101'))}${cell('运输方式', '<input>')}</tr></table>
<h3>货物信息</h3><div><button type="button" id="add">新增一行</button><button type="button" data-declares>申报</button>
<table id="goods"><thead><tr><th>序号</th><th>HS编码</th><th>货物名称（中文）</th><th>货物名称（英文）</th><th>包装件数</th><th>操作</th></tr></thead><tbody></tbody></table></div></template>
<script>
  setTimeout(() => {
    document.getElementById('place').append(document.getElementById('late').content.cloneNode(true));
    document.getElementById('add').addEventListener('click', () => {
      const row = document.querySelector('#goods tbody').insertRow();
      row.insertCell().textContent = row.rowIndex;
      for (let at = 0; at < 4; at += 1) row.insertCell().append(document.createElement('input'));
      row.insertCell().textContent = '删除';
    });
  }, 700);
</script>`;

test.beforeEach(({ originmate }) => {
  originmate.server.page('/desk', frame('/middle'));
  originmate.server.page('/middle', frame('/form'));
  originmate.server.page('/form', form);
});

test('a form of another build, drawn late and three frames deep, is read as it stands', async ({ originmate }) => {
  const page = await originmate.open(`${host}/desk`);
  await originmate.form(page);
  const { fields } = await fieldsOf(await originmate.panel(page, 'fields'));
  const values = Object.fromEntries(fields.map(({ path, value }) => [path, value]));
  expect(values).toEqual({
    'CertificateHead.CertType': 'E', 'CertificateHead.InvNo': 'HS-001', 'CertificateHead.DestCountryName': '泰国', 'CertificateHead.DestCountryCode': '764',
    'CertificateHead.AplDate': '2026-03-02', 'CertificateHead.Exporter': '', 'CertificateHead.Consignee': '', 'CertificateHead.LoadPort': 'NINGBO, CHINA',
    'CertificateHead.UnloadPort': '', 'CertificateHead.OrgCode': '3101', 'CertificateHead.TransMeans': '',
  });
});

test('its goods are filled line by line in the cells of its list, and nothing is declared', async ({ originmate }) => {
  await loadSampleLibrary(originmate);
  const page = await originmate.open(`${host}/desk`);
  const inner = await originmate.form(page);
  const panel = await originmate.panel(page, 'fill');
  await prepareFill(panel, 'E · ');
  const { results } = await confirmFill(panel);
  const cells = results.filter(({ path, outcome }) => path.startsWith('Goods[') && outcome === 'kept').map(({ path }) => path);
  expect(cells).toEqual(expect.arrayContaining([0, 1, 2].flatMap((row) => ['HSCode', 'GoodsName', 'GoodsNameE', 'PackQty'].map((tag) => `Goods[${row}].${tag}`))));
  const rows = await inner.evaluate(() => [...document.querySelectorAll('#goods tbody tr')].map((row) => [...row.querySelectorAll('input')].map(({ value }) => value)));
  expect(rows.map(([code, , , packages]) => [code, packages])).toEqual([['9617001900', '100'], ['3924100000', '100'], ['8301100000', '100']]);
});
