import { say } from '../../say';
import type { Rule } from '../../rule';
import { exoticValuesOf, pathOf } from '../../values';

/** Traditional characters met in names, addresses and goods, each before its simplified form. Those with two meanings are left out. */
const pairs =
  '東东業业實实際际國国產产號号廠厂電电機机車车貨货運运貿贸資资經经營营團团縣县區区鄉乡鎮镇樓楼層层臺台灣湾興兴華华發发達达龍龙鳳凤麗丽榮荣寶宝聯联創创陽阳陳陈張张劉刘黃黄趙赵吳吴鄭郑孫孙馬马許许蘇苏葉叶蔣蒋範范賴赖謝谢顏颜莊庄寧宁廣广蘭兰濟济滬沪閩闽贛赣遼辽漢汉門门廈厦園园場场會会館馆書书報报證证單单據据關关稅税進进輸输裝装條条個个雙双隻只塊块捲卷紙纸紗纱線线絲丝綢绸緞缎織织襪袜褲裤領领針针釘钉鋼钢鐵铁銅铜鋁铝鋅锌銀银錫锡鏡镜鍋锅鑰钥鎖锁錶表鐘钟燈灯飾饰節节藥药醫医療疗養养飲饮魚鱼雞鸡鴨鸭鵝鹅貝贝蝦虾薑姜蘿萝蔔卜蘋苹檸柠豬猪羅罗網网齒齿輪轮軸轴軌轨軟软體体塗涂漿浆膠胶纖纤維维圓圆長长寬宽點点錄录視视頻频圖图腦脑設设備备積积壓压氣气熱热風风動动傳传導导開开閥阀壺壶盤盘筆笔傘伞雜杂貴贵賣卖買买費费價价總总額额萬万億亿頁页頭头類类項项';
const simple = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) simple.set(pairs[at] ?? '', pairs[at + 1] ?? '');
const traditional = new RegExp(`[${[...simple.keys()].join('')}]`, 'g');

const boxes: ReadonlySet<string> = new Set(['Exporter', 'Consignee', 'GoodsDesc', 'GoodsName', 'Producer', 'GoodsSpecClause', 'LoadPort', 'UnloadPort', 'TransDetails']);

/** ECFA is written in simplified characters. Marks stand as on the cartons. */
export const ecfaSimplified: Rule = {
  id: 'ecfa/simplified',
  types: ['H'],
  sources: ['smart-review-2020'],
  *check({ application }) {
    for (const value of exoticValuesOf(application)) {
      const found = boxes.has(value.tag) ? value.value.match(traditional) : null;
      if (!found) continue;
      const path = pathOf(value);
      yield {
        path,
        severity: 'warning',
        message: say(`含繁体字“${[...new Set(found)].slice(0, 6).join('')}”，ECFA证书用简体中文填写。`, `Traditional characters "${[...new Set(found)].slice(0, 6).join('')}": ECFA is filled in simplified Chinese.`),
        fix: { label: say('改为简体字', 'Use simplified characters'), edits: [{ path, value: value.value.replaceAll(traditional, (sign) => simple.get(sign) ?? sign) }] },
      };
    }
  },
};
