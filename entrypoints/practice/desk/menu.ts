import { h } from '../html';
import type { PageName, Portal } from '../settings';

export interface MenuLeaf {
  readonly id: string;
  readonly title: string;
  /** The page it opens; null for what the practice portal does not imitate. */
  readonly page: 'choose' | PageName | null;
}

interface MenuGroup {
  readonly id: string;
  readonly title: string;
  readonly leaves: readonly MenuLeaf[];
}

const groupsOf = (portal: Portal): readonly MenuGroup[] => [
  {
    id: 'coo001',
    title: portal === 'single-window' ? '海关原产地证书' : '原产地证书签发',
    leaves: [
      { id: 'coo001leaf1', title: '证书申请', page: 'choose' },
      { id: 'coo001leaf2', title: '证书查询', page: 'query' },
      { id: 'coo001leaf3', title: '企业基本信息维护', page: 'company' },
      { id: 'coo001leaf4', title: preReviewName(portal), page: 'pre-review-list' },
      { id: 'coo001leaf5', title: '代理信息维护', page: null },
      { id: 'coo001leaf6', title: '更改/重发申请', page: 'change' },
      { id: 'coo001leaf7', title: '享惠受阻协调', page: 'blocked-preference' },
    ],
  },
  {
    id: 'aps001',
    title: '原产地证书自助打印',
    leaves: [
      { id: 'aps001leaf1', title: '印章管理', page: 'seal' },
      { id: 'aps001leaf2', title: '授权管理', page: 'authorisation' },
      { id: 'aps001leaf3', title: '证书打印', page: 'print' },
    ],
  },
  {
    id: 'cov001',
    title: '原产地证书核查',
    leaves: [{ id: 'cov001leaf1', title: '核查查询', page: 'verification' }],
  },
];

/** 产品预审 has been called 原产地预先核实 in the Single Window since 30 August 2024; the other portal keeps the old name here. */
export const preReviewName = (portal: Portal): string => (portal === 'single-window' ? '原产地预先核实' : '产品预审');

/** The left menu: groups that fold, leaves that carry `menuid` and the address of their page in `data-href`. */
export function drawMenu(portal: Portal, href: (leaf: MenuLeaf) => string, open: (leaf: MenuLeaf) => void, signal: AbortSignal): HTMLElement {
  const leafItem = (leaf: MenuLeaf): HTMLLIElement => {
    const link = h('a', { href: '#', menuid: leaf.id, 'data-href': href(leaf) }, leaf.title);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open(leaf);
    }, { signal });
    return h('li', {}, link);
  };
  const groupItem = ({ id, title, leaves }: MenuGroup, at: number): HTMLLIElement => {
    const link = h('a', { href: '#', menuid: id }, title);
    const item = h('li', { class: at === 0 ? 'active' : '' }, link, h('ul', { class: 'nav nav-second-level' }, ...leaves.map(leafItem)));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      item.classList.toggle('active');
    }, { signal });
    return item;
  };
  return h('ul', { id: 'menu_li', class: 'nav' }, ...groupsOf(portal).map(groupItem));
}
