import { h } from '../html';
import { certificateOptions } from '../lists/certificates';
import { addressOf, type Settings } from '../settings';

/** The page behind 证书申请: choose a certificate type, land on its entry form in the same frame. */
export function openChooser(host: HTMLElement, settings: Settings, here: URL): void {
  const tile = (code: string, text: string): HTMLElement =>
    h('a', { class: 'type-tile', href: addressOf(here, { page: 'entry', type: code, portal: settings.portal, flavour: settings.flavour }) }, h('b', {}, code), h('span', {}, text));
  host.replaceChildren(
    h(
      'div',
      { class: 'chooser' },
      h('h4', {}, '请选择原产地证书类型'),
      h('div', { class: 'type-tiles' }, ...certificateOptions.map(({ code, text }) => tile(code, text))),
    ),
  );
}
