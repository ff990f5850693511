import { h } from '../html';
import { addressOf, type Settings } from '../settings';

/** A provincial home page that holds the desk in a further frame. */
export function openProvince(host: HTMLElement, settings: Settings, here: URL): void {
  host.replaceChildren(
    h(
      'header',
      { class: 'top-bar province' },
      h('strong', { class: 'top-name' }, '某省国际贸易“单一窗口”'),
      h('span', { class: 'practice-badge' }, '练习门户 PRACTICE'),
      h('span', { class: 'top-note' }, '离线仿真页面，仅供培训和测试，不是真实系统'),
    ),
    h('div', { id: 'content' }, h('iframe', { id: 'loginIframe1', name: 'loginIframe1', title: '业务应用', src: addressOf(here, { page: 'desk', portal: settings.portal }) })),
  );
}
