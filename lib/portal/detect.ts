/**
 * Labels that only an application for a certificate of origin has, and labels of trade that it shares with other forms.
 * Each group counts once. Kept small on purpose: this is loaded into every frame of the portals.
 */
const own = [
  '签证(机构|海关|机关)|issuingauthority', '领证(机构|地点|海关)|collectingauthority', '原产地?标准|origincriteri(on|a)', '运输(细节|路线|细则)|transportdetails|meansoftransportandroute',
  '(原?产地证书?|证书)(类型|种类)|(certificatetype|typeofcertificate)', '(原?产地)?证书?(编号|号码?)|certificateno', '申[报请领]员(姓名)?|declarant',
  '(是否)?第三方发票(非缔约方公司)?|非缔约方公司|third-?party(invoice|invoicing)?', '申请人承诺(信息)?|undertaking', '(货物)?特殊条款|specialclause', '申请书备注|applicationnote', '申请地[址点]|placeofapplication',
  '.{0,12}原产地证书?.{0,8}|.{0,20}certificateoforigin.{0,12}', '(是否)?非货物项', '进口成[份分]比例', '(标准|辅助)货物(数|单位).{0,9}',
];
const shared = [
  '出口商.{0,8}|exporter.{0,20}', '(进口商|收货人).{0,8}|(consignee|importer).{0,20}', '[唛嘜][头頭码].{0,6}|(shipping)?marks.{0,12}', '目的国.{0,6}|.{0,10}destination(country)?', '发票号码?|invoiceno',
  '发票日期|invoicedate', '[启起装]运港|装货港|portofloading', '卸货港|portofdischarge', '(出运|离港)日期|dateofshipment|departuredate', '货物描述|descriptionofgoods|goodsdescription', '(hs|商品)编码|hscode', '毛重|grossweight', 'fob值.{0,4}|fobvalue',
];
/** Labels of the forms that look most like it: customs declarations, manifests, bookings, preferential-origin declarations. */
const foreign = ['征免性质|征免方式|征免', '申报地海关|进出境关别|境内收发货人|境内发货人|境内收货人', '提运单号?|分提单号|提单号|运单号|billof?ladingno|bookingno', '运抵国.*|经停港|启运国.*', '(优惠)?贸易协定(代码|享惠)?|原产地证明(类型|编号)', '舱单.*|订舱.*|集装箱号|箱号'];

/** Patterns for whole texts. */
export const whole = (wordings: readonly string[]): RegExp[] => wordings.map((wording) => new RegExp(`^(${wording})$`));
const ownLabels = whole(own);
const sharedLabels = whole(shared);
const foreignLabels = whole(foreign);
const anyLabel = new RegExp(`^(${[...own, ...shared, ...foreign].join('|')})$`);
const needed = { own: 3, all: 7, fields: 8 };

/** Traditional characters of these labels, each before its simplified form. */
const scripts = '簽签證证機机構构關关領领點点產产標标準准運运輸输細细節节類类編编號号碼码員员發发條条書书備备註注進进貨货國国啟启裝装離离約约締缔請请嘜唛頭头報报種种諾诺';
const traditional = new RegExp(`[${scripts.replaceAll(/(.)./g, '$1')}]`, 'g');
const simplified = (text: string): string => text.replaceAll(traditional, (character) => scripts.charAt(scripts.indexOf(character) + 1));

const attribute = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';

/** The elements that match, also where a field of the page is called as this function is. */
export const select = (root: Document, selector: string): Element[] => [...Document.prototype.querySelectorAll.call(root, selector)];

export const fieldsOf = (root: Document): Element[] => select(root, 'input:not([type=hidden], [type=password], [type=button], [type=submit]), textarea, select, [contenteditable=true]');

/** The short texts of the page, and those that its fields carry, in letters of one width. */
export function shortTexts(root: Document): string[] {
  const found = fieldsOf(root).flatMap((field) => ['placeholder', 'aria-label', 'title'].map((name) => attribute(field, name)));
  const texts = Document.prototype.createTreeWalker.call(root, root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) found.push((node as Text).data);
  return found.filter((text) => text.length < 60).map((text) => text.normalize('NFKC'));
}

/**
 * True when this document holds the entry form of a certificate of origin: enough fields, and enough labels of its own.
 * Reads texts and attributes only, through the prototypes, so that a field called `children` cannot mislead it.
 */
export function looksLikeCertificateForm(root: Document): boolean {
  const fields = fieldsOf(root).length;
  if (fields < needed.fields) return false;
  const said = shortTexts(root)
    .map((text) => simplified(text.toLowerCase()).replace(/^\s*[*\d.、]*\s*(请输入|请选择|请填写)?/, '').replaceAll(/\(.*?\)|[\s*:./、'&]/g, '').replace('number', 'no'))
    .filter((label) => anyLabel.test(label));
  const count = (wordings: readonly RegExp[]): number => wordings.filter((wording) => said.some((label) => wording.test(label))).length;
  const ours = count(ownLabels);
  if (ours < needed.own || count(foreignLabels) > 1) return false;
  return ours + count(sharedLabels) >= needed.all && !asksForLists(root, fields);
}

/** A page that looks certificates up has a 查询 button, few fields and none of the long texts of an application. */
function asksForLists(root: Document, fields: number): boolean {
  if (fields > 24 || select(root, 'textarea')[0]) return false;
  const buttons = select(root, 'button, input[type=button], input[type=submit], a');
  return buttons.some((button) => /^\s*(查\s*询|搜\s*索|search|query)\s*$/i.test(attribute(button, 'value') || (button.textContent ?? '')));
}
