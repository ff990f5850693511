import { h } from '../html';

export interface PageTab {
  readonly title: string;
  readonly content: HTMLElement;
}

/** A page's tabs; the panes that are not chosen stay in the page, hidden. The first is open. */
export function pageTabs(tabs: readonly PageTab[], signal: AbortSignal): HTMLElement {
  const panes = tabs.map(({ content }) => h('div', { class: 'tab-pane' }, content));
  const heads = tabs.map(({ title }) => h('li', {}, h('a', { href: '#' }, title)));
  const choose = (chosen: number): void => {
    for (const [at, pane] of panes.entries()) {
      pane.style.display = at === chosen ? '' : 'none';
      heads[at]?.classList.toggle('active', at === chosen);
    }
  };
  for (const [at, head] of heads.entries()) {
    head.addEventListener('click', (event) => {
      event.preventDefault();
      choose(at);
    }, { signal });
  }
  choose(0);
  return h('div', { class: 'entry-tabs' }, h('ul', { class: 'nav nav-tabs' }, ...heads), ...panes);
}
