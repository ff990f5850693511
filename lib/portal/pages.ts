import { looksLikeCertificateForm } from './detect';
import { all, attributeOf, closest, parentOf, rendered } from './dom';
import type { PortalPage } from './model';

export interface PageTold {
  readonly kind: PortalPage;
  /** The texts of the page that say so, without signs and blanks. */
  readonly evidence: readonly string[];
}

/**
 * By kind: how many fields it shows at least, its title, and what must be said besides, all of it. Patterns for whole texts,
 * compared without signs: 更改/重发申请 is 更改重发申请. In one string each, for the sake of size.
 */
const kinds: readonly `${PortalPage} ${number} ${string}`[] = [
  'company 4 企业(基本)?信息维护 企业(英文名称|名称英文) 同步状态',
  'pre-review 5 (产品预审|原产地预先核实)(申请|列表)? 规格型号 .*出厂价|.*FOB价 .*工序|原材料.*',
  'pre-review-list 1 (产品预审|原产地预先核实)(申请|列表)? 查询 .*状态 申请(编号|日期)',
  'query 2 (原产地)?证书查询 查询 证书编?号码? 发票号码?|目的国|签证机构 .*状态',
  'change 2 (更改|重发)+(证书?)?申请 原证书?编?号 (更改|重发)+原因 更改栏目|.*情况描述|原证.*日期',
  'seal 1 印章管理 .*签名.* 接收(状态|成功) 上传.*',
  'authorisation 1 授权管理|印章签名授权 授权 (默认|授权)印章 (默认|授权)签名',
  'print 2 证书打印 打印 打印结果 签发日期.*|证书编?号码?',
  'print-result 0 .*打印结果.*(是否|\\?).* 是 否',
  'verification 2 (原产地)?证书核查 证书编?号码? 发票号码? 查询',
  'blocked-preference 4 享惠受阻.* 受阻.* 证书编?号码? 进口国.*',
];

const whole = (pattern: string): RegExp => new RegExp(`^(${pattern})$`);
const anySign = whole(kinds.join('|').replaceAll(' ', '|'));

/**
 * Which page of a portal's certificate module this document is, by its title and labels; never by its address. `other` where
 * that is not certain: no title, a label or field too few, or the titles of two pages. What is not rendered, what stands
 * in rows of tables and running text say nothing.
 */
export function pageKindOf(root: Document): PageTold {
  const said = textsOf(root);
  const fields = all(root, 'input:not([type=hidden]), textarea, select').filter((field) => rendered(field)).length;
  const titles = new Set<string>();
  const told: PageTold[] = [];
  for (const one of kinds) {
    const [kind, needed, title, ...signs] = one.split(' ');
    const found = [title, ...signs].map((sign) => said.filter((text) => whole(`${sign}`).test(text)));
    if (found[0]?.length) titles.add(`${title}`);
    if (fields >= Number(needed) && found.every((texts) => texts.length)) told.push({ kind: kind as PortalPage, evidence: found.flat() });
  }
  // An amended certificate is entered under the title of an amendment.
  if (looksLikeCertificateForm(root) && [...titles].every((title) => title.startsWith('(更'))) return { kind: 'certificate-entry', evidence: [...titles] };
  // The question after printing stands over the page of prints.
  const question = told.find(({ kind }) => kind === 'print-result');
  if (question) titles.delete('证书打印');
  const [only, ...more] = question ? told.filter(({ kind }) => kind !== 'print') : told;
  return (titles.size < 2 && more.length === 0 && only) || { kind: 'other', evidence: [] };
}

/** The short texts of the page and its buttons that a person sees, without signs, as far as they say anything here. */
function textsOf(root: Document): string[] {
  const said = new Set<string>();
  const add = (text: string, element: Element | null): void => {
    const key = text.length < 60 ? text.normalize('NFKC').replace(/.*>/, '').replaceAll(/[^\p{L}\p{N}?]/gu, '') : '';
    if (anySign.test(key) && element && !closest(element, 'option, :has(> thead) td') && rendered(element, true)) said.add(key);
  };
  const texts = Document.prototype.createTreeWalker.call(root, root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) add((node as Text).data, parentOf(node));
  for (const button of all(root, '[type=button]')) add(attributeOf(button, 'value'), button);
  return [...said];
}
