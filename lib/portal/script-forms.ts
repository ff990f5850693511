/** Traditional characters of the trade's labels and their simplified forms, in pairs. */
const pairs =
  '產产證证書书號号編编請请類类狀状態态貨货業业備备錄录機机構构領领簽签點点區区發发條条進进頭头啟启啓启運运輸输細细節节價价總总額额幣币單单種种註注認认標标準准數数輔辅稅税聯联繫系係系電电話话傳传' +
  '郵邮製制裝装淨净國国稱称報报關关貿贸預预計计離离開开間间與与訊讯項项麥麦碼码識识別别資资訂订結结約约權权轉转費费員员個个後后從从當当內内時时層层實实際际體体變变動动無无適适應应參参驗验檢检測测' +
  '險险據据歸归責责確确願愿諾诺經经營营廠厂買买賣卖還还過过選选擇择檔档錢钱銀银線线級级組组織织維维職职託托許许詞词詳详說说調调讓让負负財财貴贵賬账質质輕轻載载輪轮辦办農农遞递遠远邊边鋼钢鐵铁鑒鉴' +
  '鑑鉴長长門门閱阅陸陆隨随隻只雙双雜杂頁页順顺須须題题飛飞養养餘余館馆鬆松鮮鲜僅仅優优採采嘜唛欄栏記记別别聲声屬属嚴严擔担術术語语補补簡简戶户網网異异庫库專专紙纸讀读導导參参臺台灣湾' +
  '況况締缔規规則则範范圍围處处護护艙舱島岛終终達达複复復复櫃柜憑凭誤误補补縣县鄉乡鎮镇樓楼為为爲为對对匯汇彙汇歐欧韓韩損损臨临';

const simplifiedOf = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) simplifiedOf.set(pairs.charAt(at), pairs.charAt(at + 1));

/** The text with the traditional characters of the trade's labels in their simplified form; all else stays. */
export function simplified(text: string): string {
  let result = '';
  for (const character of text) result += simplifiedOf.get(character) ?? character;
  return result;
}
