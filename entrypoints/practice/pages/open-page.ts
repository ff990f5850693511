import { preReviewName } from '../desk/menu';
import type { Values } from '../entry/message';
import { Presses, type Probe } from '../entry/probe';
import { styleOf } from '../entry/style';
import { after, h } from '../html';
import { type PageName, pageNames, type Portal, type Settings } from '../settings';
import { drawAuthorisation } from './authorisation';
import { drawBlockedPreference } from './blocked-preference';
import { drawChange } from './change';
import { drawCompany } from './company';
import type { DrawPage } from './context';
import { drawPreReview } from './pre-review';
import { drawPreReviewList } from './pre-review-list';
import { drawPrint, drawPrintResult } from './print';
import { drawQuery } from './query';
import { drawSeal } from './seal';
import { drawVerification } from './verification';

interface Page {
  readonly title: (portal: Portal) => string;
  readonly module: '原产地管理' | '原产地证书自助打印' | '原产地证书核查';
  readonly draw: DrawPage;
}

const titled = (title: string) => (): string => title;

const pages: Readonly<Record<PageName, Page>> = {
  company: { title: titled('企业基本信息维护'), module: '原产地管理', draw: drawCompany },
  'pre-review-list': { title: preReviewName, module: '原产地管理', draw: drawPreReviewList },
  'pre-review': { title: preReviewName, module: '原产地管理', draw: drawPreReview },
  query: { title: titled('证书查询'), module: '原产地管理', draw: drawQuery },
  change: { title: titled('更改/重发申请'), module: '原产地管理', draw: drawChange },
  seal: { title: titled('印章管理'), module: '原产地证书自助打印', draw: drawSeal },
  authorisation: { title: titled('授权管理'), module: '原产地证书自助打印', draw: drawAuthorisation },
  print: { title: titled('证书打印'), module: '原产地证书自助打印', draw: drawPrint },
  'print-result': { title: titled('证书打印'), module: '原产地证书自助打印', draw: drawPrintResult },
  verification: { title: titled('原产地证书核查'), module: '原产地证书核查', draw: drawVerification },
  'blocked-preference': { title: titled('享惠受阻协调'), module: '原产地管理', draw: drawBlockedPreference },
};

export const isPageName = (page: string): page is PageName => pageNames.some((name) => name === page);

/**
 * Draws a page beside the entry form into `host`, as late as the settings say: fields first, tables later. Links between
 * pages stay in the frame. Nothing is sent or kept; `window.__practice` shows presses and fields to tests.
 */
export function openPage(host: HTMLElement, first: PageName, settings: Settings, signal: AbortSignal): void {
  const presses = new Presses();
  const style = styleOf(settings.flavour);
  let shown = new AbortController();
  const show = (name: PageName, given: Values): void => {
    shown.abort();
    shown = new AbortController();
    const life = AbortSignal.any([signal, shown.signal]);
    const { title, module, draw } = pages[name];
    const text = title(settings.portal);
    let values = (): Values => ({});
    let ready = false;
    document.title = `${text} - 练习门户`;
    document.documentElement.dataset['ready'] = 'false';
    window.__practice = {
      get pressed() {
        return presses.list;
      },
      state: {},
      saved: null,
      attachments: [],
      get values() {
        return values();
      },
      get ready() {
        return ready;
      },
    } satisfies Probe;
    host.replaceChildren(h('div', { class: 'page-loading' }, '正在加载，请稍候…'));
    after(settings.delay, life, () => {
      const view = draw({ settings, style, presses, signal: life, given, go: (page, next = {}) => show(page, next) });
      const body = h('div', { class: 'page-parts' }, ...view.parts);
      values = view.values;
      host.replaceChildren(headingOf(settings.portal, module, text), body);
      after(settings.goodsDelay, life, () => {
        body.append(...(view.late ?? []));
        ready = true;
        document.documentElement.dataset['ready'] = 'true';
      });
    });
  };
  show(first, settings.values);
}

/** The Single Window shows a title, the other portal the way to the page. */
function headingOf(portal: Portal, module: string, title: string): HTMLElement {
  const note = h('span', { class: 'toolbar-note' }, '练习门户，数据只留在本页');
  return portal === 'single-window'
    ? h('div', { class: 'page-title' }, h('h3', {}, title), note)
    : h('div', { class: 'page-place' }, h('span', {}, '当前位置：'), h('span', { class: 'way' }, module), h('span', { class: 'way here' }, title), note);
}
