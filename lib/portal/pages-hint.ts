import { fieldsOf, select, shortTexts, whole } from './detect';

/**
 * For each page beside the entry form: how many fields it has at least, its title, and one word that tells it from its
 * namesakes elsewhere. A part of what pageKindOf asks for, in few bytes: this is loaded into every frame of the portals.
 */
const hints = [
  '4 企业.{0,2}信息维护 同步状态',
  '1 (产品预审|原产地预先核实).{0,2} 规格.*|.*状态',
  '2 .{0,3}证书(查询|核查) 发票号码?|目的国|签证机构',
  '2 (更改|重发).{0,4}申请 原证.{0,2}号',
  '2 印章管理 接收..',
  '1 授权管理|印章签名授权 (默认|授权)印章',
  '2 证书打印 打印结果',
  '1 .*打印结果.+ 是',
  '4 享惠受阻.* 进口国.*',
];

/** The titles alone, without what stands for any text: on a long line that would be tried from every letter. */
const anyTitle = new RegExp(hints.map((hint) => hint.split(' ')[1]).join('|').replaceAll(/\.[*+]/g, ''));

/** False where the document is surely none of the pages beside the entry form. True: worth a closer look. */
export function mayBePage(root: Document): boolean {
  if (!anyTitle.test(`${select(root, 'html')[0]?.textContent}`)) return false;
  const said = shortTexts(root).map((text) => text.replaceAll(/.*>|\P{L}/gu, ''));
  const fields = fieldsOf(root).length;
  return hints.some((hint) => {
    const [needed, ...words] = hint.split(' ');
    return fields >= Number(needed) && whole(words).every((word) => said.some((text) => word.test(text)));
  });
}
