import { h } from '../html';

interface Opened {
  readonly head: HTMLAnchorElement;
  readonly frame: HTMLIFrameElement;
}

export interface FrameTabs {
  readonly element: HTMLElement;
  /** Opens a page in a tab of its own, with an iframe of its own. */
  open(title: string, href: string): void;
}

const frameName = (count: number): string => (count === 0 ? 'iframe13' : `iframe${String(count).padStart(2, '0')}`);

/** The desk's work area: a strip of tabs, each with a cross, and one iframe for each tab. */
export function frameTabs(signal: AbortSignal): FrameTabs {
  const strip = h('div', { class: 'page-tabs-content' });
  const frames = h('div', { class: 'content-main' });
  let opened: Opened[] = [];
  let count = 0;

  const choose = (chosen: Opened | undefined): void => {
    for (const { head, frame } of opened) {
      head.classList.toggle('active', head === chosen?.head);
      frame.style.display = frame === chosen?.frame ? '' : 'none';
    }
  };
  const close = (tab: Opened): void => {
    const wasShown = tab.head.classList.contains('active');
    tab.head.remove();
    tab.frame.remove();
    opened = opened.filter((one) => one !== tab);
    if (wasShown) choose(opened.at(-1));
  };
  return {
    element: h('div', { id: 'page-wrapper' }, h('nav', { class: 'page-tabs' }, strip), frames),
    open(title, href) {
      const name = frameName(count);
      count += 1;
      const cross = h('i', { class: 'fa fa-times-circle', title: '关闭' }, '×');
      const head = h('a', { href: '#', class: 'menu-tab', 'data-id': name }, title, cross);
      const frame = h('iframe', { id: name, name, src: href, title });
      const tab = { head, frame };
      head.addEventListener('click', (event) => {
        event.preventDefault();
        if (event.target === cross) close(tab);
        else choose(tab);
      }, { signal });
      opened = [...opened, tab];
      strip.append(head);
      frames.append(frame);
      choose(tab);
    },
  };
}
