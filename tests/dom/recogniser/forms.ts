import type { Wording } from './wordings';
import { amendmentWordings, companyWordings, goodsWordings, headWordings, undertakingWordings } from './wordings';

export const layouts = ['cells', 'header-row', 'above', 'columns', 'inline', 'placeholder', 'floats', 'definitions', 'label-rows', 'nested-cells'] as const;
export type Layout = (typeof layouts)[number];
export type Language = 'zh' | 'hant' | 'en' | 'both';
/** (a) visible `xxxName` with hidden `xxx` · (b) capitals with a hidden `xxxCode` and `data-id`/`alt` · ids that say nothing. */
export type Ids = 'pairs' | 'capitals' | 'unknown';

export interface FormOptions {
  readonly layout: Layout;
  readonly language: Language;
  readonly ids: Ids;
  readonly seed: number;
  /** Spoils the label of a field, or takes it away (''). */
  readonly spoil?: (label: string, wording: Wording) => string;
}

/** What was built: the element of each field, by its path. */
export interface BuiltForm {
  readonly root: HTMLElement;
  readonly expected: ReadonlyMap<HTMLElement, { readonly path: string; readonly codePath: string | null; readonly value: string; readonly code: string | null }>;
}

/** Repeatable numbers from 0 to 1. */
export function randomOf(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
}

const sections = [
  ['基本信息', 'Basic information', headWordings],
  ['更改/重发信息', 'Amendment', amendmentWordings],
  ['货物信息', 'Goods', goodsWordings],
  ['第三方公司信息', 'Third-party company', companyWordings],
  ['申请人承诺信息', 'Undertaking', undertakingWordings],
] as const;

const decorations = [(label: string) => label, (label: string) => `${label}：`, (label: string) => `*${label}:`, (label: string) => `${label} *`, (label: string) => `　${label}　`] as const;

/** Builds a whole entry form into the page. */
export function buildForm(options: FormOptions): BuiltForm {
  const random = randomOf(options.seed);
  const expected = new Map<HTMLElement, { path: string; codePath: string | null; value: string; code: string | null }>();
  const root = document.createElement('div');
  root.style.cssText = 'width:1200px;font:14px/20px sans-serif';
  document.body.append(root);

  for (const [zh, en, wordings] of sections) {
    const section = document.createElement(options.seed % 2 ? 'fieldset' : 'div');
    const heading = document.createElement(options.seed % 2 ? 'legend' : 'h3');
    heading.textContent = options.language === 'en' ? en : zh;
    section.append(heading);
    const cells = wordings.map((wording) => {
      const label = labelFor(wording, options, random);
      const { field, hidden } = controlFor(wording, options, random, expected);
      return { label, field, hidden, wording };
    });
    section.append(...laidOut(cells, options.layout));
    root.append(section);
  }
  return { root, expected };
}

function labelFor(wording: Wording, { language, spoil }: FormOptions, random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const zh = pick(wording.zh);
  const en = pick(wording.en);
  const plain = language === 'zh' ? zh : language === 'hant' ? wording.hant : language === 'en' ? en : `${zh} (${en})`;
  const withUnit = wording.unit && random() < 0.5 && language !== 'both' ? `${plain}${wording.unit}` : plain;
  const spoiled = spoil ? spoil(withUnit, wording) : withUnit;
  if (spoiled === '') return '';
  const decorate = decorations[Math.floor(random() * decorations.length)] ?? decorations[0];
  return decorate(spoiled);
}

const camel = (tag: string): string => tag.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+/, (head) => head.toLowerCase());
const capitals = (tag: string): string => tag.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();

type Expected = Map<HTMLElement, { path: string; codePath: string | null; value: string; code: string | null }>;

function controlFor(wording: Wording, { ids }: FormOptions, random: () => number, expected: Expected): { field: HTMLElement; hidden: HTMLInputElement | null } {
  const tag = wording.path.split('.')[1] ?? '';
  const list = wording.path.includes('[');
  const prefix = list ? wording.path.split('[')[0] ?? '' : '';
  const mute = `c${Math.floor(random() * 1e9).toString(36)}`;
  const name = ids === 'unknown' ? mute : ids === 'pairs' ? camel(tag) : capitals(tag);
  const own = list && ids !== 'unknown' ? `${prefix === 'Goods' ? 'goods' : 'corp'}_${name}` : name;

  if (wording.as === 'tick') {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.id = own;
    box.checked = random() < 0.5;
    expected.set(box, { path: wording.path, codePath: null, value: box.checked ? '1' : wording.path.startsWith('AplPromise') ? '' : '0', code: null });
    return { field: box, hidden: null };
  }
  if (wording.as === 'yes-no') {
    const select = document.createElement('select');
    select.id = own;
    select.append(new Option('', ''), new Option('是', tag === 'GoodsItemFlag' ? 'Y' : '1'), new Option('否', tag === 'GoodsItemFlag' ? 'N' : '0'));
    select.selectedIndex = 2;
    expected.set(select, { path: wording.path, codePath: null, value: select.value, code: null });
    return { field: select, hidden: null };
  }
  if (wording.as === 'coded') return codedFor(wording, ids, own, random, expected);

  const field = document.createElement(wording.as === 'lines' ? 'textarea' : 'input');
  field.id = own;
  if (ids === 'pairs') field.name = own;
  field.value = wording.as === 'date' ? '2024-03-01' : tag === 'GNo' ? '1' : /Qty|Wt$|Value|Price$|Amt|Prpr/.test(tag) ? '12.5' : tag === 'GoodsName' ? '牙膏' : random() < 0.5 ? 'ABC 1' : '';
  expected.set(field, { path: wording.path, codePath: null, value: field.value, code: null });
  return { field, hidden: null };
}

const wantsText = /Unit/;

function codedFor(wording: Wording, ids: Ids, own: string, random: () => number, expected: Expected): { field: HTMLElement; hidden: HTMLInputElement | null } {
  const options = wording.options ?? [];
  const [code, shown] = options[Math.floor(random() * options.length)] ?? ['', ''];
  const value = wording.codePath || wantsText.test(wording.path) ? shown : code;
  if (ids === 'unknown') {
    const select = document.createElement('select');
    select.id = own;
    select.append(new Option('请选择', ''), ...options.map(([each, text]) => new Option(text, each)));
    select.value = code;
    expected.set(select, { path: wording.path, codePath: wording.codePath ?? null, value, code: wording.codePath ? code : null });
    return { field: select, hidden: null };
  }
  const field = document.createElement('input');
  const hidden = document.createElement('input');
  hidden.type = 'hidden';
  hidden.value = code;
  field.value = shown;
  if (ids === 'pairs') {
    const base = own.replace(/Name$/, '');
    field.id = field.name = `${base}Name`;
    hidden.id = hidden.name = base;
  } else {
    field.id = own.toUpperCase();
    hidden.id = `${own.toUpperCase().toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}Code`;
    field.setAttribute('data-id', code);
    field.setAttribute('alt', shown);
  }
  expected.set(field, { path: wording.path, codePath: wording.codePath ?? null, value, code: wording.codePath ? code : null });
  return { field, hidden };
}

interface Cell {
  readonly label: string;
  readonly field: HTMLElement;
  readonly hidden: HTMLInputElement | null;
}

const make = (tag: string, ...children: (Node | string | null)[]): HTMLElement => {
  const element = document.createElement(tag);
  element.append(...children.filter((child) => child !== null));
  return element;
};

const inRows = (cells: readonly Cell[], width: number): Cell[][] => Array.from({ length: Math.ceil(cells.length / width) }, (_, row) => cells.slice(row * width, row * width + width));

function laidOut(cells: readonly Cell[], layout: Layout): HTMLElement[] {
  switch (layout) {
    case 'cells':
      return [make('table', make('tbody', ...inRows(cells, 3).map((row) => make('tr', ...row.flatMap(({ label, field, hidden }) => [make('td', label), make('td', field, hidden)])))))];
    case 'header-row':
      return inRows(cells, 5).map((row) => make('table', make('thead', make('tr', ...row.map(({ label }) => make('th', label)))), make('tbody', make('tr', ...row.map(({ field, hidden }) => make('td', field, hidden))))));
    case 'above':
      return inRows(cells, 4).map((row) => styled(make('div', ...row.map(({ label, field, hidden }) => styled(make('div', make('div', label), field, hidden), 'width:280px;margin-bottom:12px'))), 'display:flex'));
    case 'columns':
      return inRows(cells, 3).map((row) => styled(make('div', ...row.flatMap(({ label, field, hidden }) => [styled(make('label', label), 'width:150px;text-align:right;padding-right:10px'), styled(make('div', field, hidden), 'width:230px')])), 'display:flex;margin-bottom:8px'));
    case 'inline':
      return inRows(cells, 3).map((row) => make('p', ...row.flatMap(({ label, field, hidden }) => [`${label} `, field, hidden, ' '])));
    case 'floats':
      return cells.map(({ label, field, hidden }) => styled(make('div', styled(make('span', label), 'float:left;width:180px;text-align:right'), styled(make('span', field, hidden), 'float:left;width:205px')), 'float:left;width:390px;height:52px'));
    case 'definitions':
      return inRows(cells, 2).map((row) => styled(make('dl', ...row.flatMap(({ label, field, hidden }) => [make('dt', label), make('dd', make('div', make('div', field, hidden)))])), 'display:grid;grid-template-columns:180px 380px 180px 380px;margin:4px'));
    case 'label-rows':
      return [make('table', make('tbody', ...inRows(cells, 4).flatMap((row) => [make('tr', ...row.map(({ label }) => make('td', label))), make('tr', ...row.map(({ field, hidden }) => make('td', field, hidden)))])))];
    case 'nested-cells':
      return [make('table', make('tbody', ...inRows(cells, 3).map((row) => make('tr', ...row.map(({ label, field, hidden }) => make('td', make('table', make('tbody', make('tr', make('td', make('span', '* '), label), make('td', field, hidden))))))))))];
    case 'placeholder':
      return inRows(cells, 3).map((row) => {
        for (const { label, field } of row) {
          if (field instanceof HTMLInputElement && field.type === 'checkbox') field.setAttribute('aria-label', label);
          else if (field instanceof HTMLSelectElement) field.setAttribute('aria-label', label);
          else field.setAttribute('placeholder', `请输入${label}`);
        }
        return make('div', ...row.flatMap(({ field, hidden }) => [field, hidden]));
      });
  }
}

function styled(element: HTMLElement, css: string): HTMLElement {
  element.style.cssText = css;
  return element;
}
