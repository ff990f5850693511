import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { out } from './paths.mjs';
import { markdownTable, table } from './table.mjs';

const portalNames = { 'single-window': '单一窗口 Single Window', 'internet-customs': '互联网+海关 Internet+Customs' };
const styleNames = { declaration: 'xxxName/xxx', noc: '大写 id + 隐藏代码 capitals + hidden code' };
const head = ['门户 portal', '栏目样式 field style', '认出栏目 fields', '未认出 unrecognised', '错误/警告/提示 findings', '填入并回读 filled and kept', '申报次数 declared'];

const count = (list, key, value) => list.filter((item) => item[key] === value).length;

/** @param {import('./tour.mjs').Stop} stop */
const row = (stop) => [
  portalNames[stop.portal],
  styleNames[stop.flavour],
  stop.fields.length,
  stop.unrecognised.length,
  `${count(stop.findings, 'severity', 'error')}/${count(stop.findings, 'severity', 'warning')}/${count(stop.findings, 'severity', 'hint')}`,
  `${count(stop.filled, 'outcome', 'kept')} / ${stop.filled.length}`,
  stop.pressed.filter((name) => name === '申报').length,
];

/** What the tour saw, as a table for the terminal. */
export const tourTable = (stops) => table(head, stops.map(row));

/**
 * Writes out/report.json and out/report.md.
 * @param {{ stops: import('./tour.mjs').Stop[], strays: { url: string, initiator: string }[], pictures: string[], library: object, browser: string }} tour
 */
export async function writeReport(tour) {
  await mkdir(out, { recursive: true });
  const pictures = tour.pictures.map((path) => relative(out, path));
  await writeFile(join(out, 'report.json'), `${JSON.stringify({ ...tour, pictures }, null, 2)}\n`);
  const lines = [
    '# 试用报告 · What the tour saw',
    '',
    `${tour.browser}; 示例资料 sample library: ${Object.entries(tour.library).map(([name, number]) => `${number} ${name}`).join(', ')}.`,
    '',
    markdownTable(head, tour.stops.map(row)),
    '',
    `扩展发出的请求 requests that left the extension: ${tour.strays.length}`,
    ...tour.stops.flatMap(details),
    '',
    '## 截图 · Pictures',
    '',
    ...pictures.map((path) => `- [${path}](${path})`),
    '',
  ];
  await writeFile(join(out, 'report.md'), lines.join('\n'));
}

function details(stop) {
  const others = stop.filled.filter((result) => result.outcome !== 'kept');
  return [
    '',
    `## ${portalNames[stop.portal]} · ${styleNames[stop.flavour]}`,
    '',
    '问题 Findings:',
    '',
    ...stop.findings.map(({ severity, path, rule, message }) => `- **${severity}** \`${path}\` ${message} (\`${rule}\`)`),
    '',
    stop.unrecognised.length > 0 ? `未认出的栏目 Controls not recognised: ${stop.unrecognised.join('、')}` : '所有栏目都已认出。Every control was recognised.',
    '',
    others.length > 0 ? `填入后与预期不同 Not kept after filling: ${others.map(({ path, outcome }) => `\`${path}\` ${outcome}`).join(', ')}` : `填入的 ${stop.filled.length} 项回读全部一致。All ${stop.filled.length} filled values read back as wanted.`,
  ];
}
