import { after, h } from '../html';

let serial = 0;

const stack = (): string => String(19891000 + serial);

function layer(kind: string, ...children: readonly Node[]): HTMLDivElement {
  serial += 1;
  const element = h('div', { class: `layui-layer ${kind}`, id: `layui-layer${serial}`, times: serial }, ...children);
  element.style.zIndex = stack();
  return element;
}

/** Shows a short message in the middle of the page and takes it away again. */
export function showMessage(text: string, signal: AbortSignal): void {
  for (const earlier of document.querySelectorAll('.layui-layer-msg')) earlier.remove();
  const element = layer('layui-layer-msg layui-layer-dialog', h('div', { class: 'layui-layer-content' }, text));
  document.body.append(element);
  after(3000, signal, () => element.remove());
}

export interface LayerWindow {
  readonly title: string;
  readonly content: Node;
  /** Pressed 确定: answers whether the window may close. Without it there are no buttons. */
  readonly confirm?: () => boolean;
  readonly narrow?: boolean;
  /** Long content scrolls in the window; short content lets its lists hang out below. */
  readonly long?: boolean;
}

/** Opens a window above the page with 确定 and 取消 and a cross; answers a function that closes it. */
export function openWindow({ title, content, confirm, narrow = false, long = false }: LayerWindow, signal: AbortSignal): () => void {
  const shade = h('div', { class: 'layui-layer-shade' });
  const close = (): void => {
    element.remove();
    shade.remove();
  };
  const action = (name: string, text: string, press: () => void): HTMLAnchorElement => {
    const link = h('a', { class: name, href: '#' }, text);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      press();
    }, { signal });
    return link;
  };
  const element = layer(
    narrow ? 'layui-layer-dialog' : 'layui-layer-page',
    h('div', { class: 'layui-layer-title' }, title),
    h('div', { class: long ? 'layui-layer-content scrolls' : 'layui-layer-content' }, content),
    h('span', { class: 'layui-layer-setwin' }, action('layui-layer-ico layui-layer-close layui-layer-close1', '×', close)),
  );
  if (confirm) {
    const agree = (): void => {
      if (confirm()) close();
    };
    element.append(h('div', { class: 'layui-layer-btn' }, action('layui-layer-btn0', '确定', agree), action('layui-layer-btn1', '取消', close)));
  }
  shade.style.zIndex = stack();
  document.body.append(shade, element);
  signal.addEventListener('abort', close, { once: true });
  return close;
}

/** Asks before something is taken away. */
export function ask(question: string, agreed: () => void, signal: AbortSignal): void {
  const confirm = (): boolean => {
    agreed();
    return true;
  };
  openWindow({ title: '信息', content: document.createTextNode(question), confirm, narrow: true }, signal);
}
