import { h } from '../html';
import { certificateName } from '../lists/certificates';
import { addressOf, type Settings } from '../settings';
import { showMessage } from '../widgets/layer';
import { frameTabs } from './frame-tabs';
import { drawMenu, type MenuLeaf } from './menu';

const titles = {
  'single-window': { name: '国际贸易“单一窗口”', module: '标准版应用 · 原产地证' },
  'internet-customs': { name: '互联网+海关', module: '税费业务 · 原产地管理' },
} as const;

/** Draws the desk: top bar, left menu and the work area, with as many forms open as the settings ask for. */
export function openDesk(host: HTMLElement, settings: Settings, here: URL, signal: AbortSignal): void {
  const { name, module } = titles[settings.portal];
  const tabs = frameTabs(signal);
  const address = (page: string): string => addressOf(here, { page, portal: settings.portal, flavour: settings.flavour }, settings.frameHost);
  const href = (leaf: MenuLeaf): string => (leaf.page === null ? '' : address(leaf.page));
  const open = (leaf: MenuLeaf): void => {
    if (leaf.page === null) showMessage(`练习门户未提供“${leaf.title}”`, signal);
    else tabs.open(leaf.title, href(leaf));
  };
  host.replaceChildren(
    h(
      'header',
      { class: 'top-bar' },
      h('strong', { class: 'top-name' }, name),
      h('span', { class: 'top-module' }, module),
      h('span', { class: 'practice-badge' }, '练习门户 PRACTICE'),
      h('span', { class: 'top-note' }, '离线仿真页面，仅供培训和测试，不是真实系统'),
    ),
    h('div', { class: 'desk' }, h('aside', { class: 'sidebar' }, drawMenu(settings.portal, href, open, signal)), tabs.element),
  );
  for (let count = 0; count < settings.open; count += 1) {
    tabs.open(certificateName(settings.type) || '证书申请', address('entry'));
  }
}
