import type { GoodsLine } from '../../../certificate/application';
import { goodsNameIn } from '../../goods-name';
import { goodsItems } from '../../goods-lines';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/** Names that say nothing of the goods; only as the whole name: AUTO PARTS and PARTS OF CHAIR say more. */
const general: ReadonlySet<string> = new Set(
  'PART|PARTS|SPARE PART|SPARE PARTS|SPARES|COMPONENTS|ACCESSORY|ACCESSORIES|PARTS AND ACCESSORIES|CHEMICAL|CHEMICALS|CHEMICAL PRODUCTS|GARMENT|GARMENTS|CLOTHES|CLOTHING|APPAREL|TEXTILE|TEXTILES|TOOL|TOOLS|HARDWARE|FURNITURE|FURNITURES|FRUIT|FRUITS|FOOD|FOODS|FOODSTUFF|FOODSTUFFS|MACHINE|MACHINES|MACHINERY|EQUIPMENT|EQUIPMENTS|ELECTRONICS|ELECTRONIC PRODUCTS|GOODS|PRODUCT|PRODUCTS|MERCHANDISE|GENERAL MERCHANDISE|GENERAL CARGO|SUNDRIES|ARTICLES|DAILY NECESSITIES|MATERIAL|MATERIALS|RAW MATERIALS|SAMPLE|SAMPLES|GIFTS|配件|零件|零配件|备件|化工品|化工产品|化学品|服装|衣服|纺织品|工具|五金|家具|水果|食品|机器|机械|设备|电子产品|货物|商品|产品|杂货|日用品|材料|原料|样品|礼品'.split('|'),
);

/** A name that the importing customs can tell the goods by, not SPARE PARTS, CHEMICALS or GARMENT alone. */
export const generalName: Rule = {
  id: 'goods/general-name',
  sources: ['document-errors'],
  *check(context) {
    for (const { row, line } of goodsItems(context)) {
      for (const tag of ['GoodsNameE', 'GoodsDesc', 'GoodsName'] as const) {
        const name = tag === 'GoodsDesc' ? describedName(line) : line[tag];
        if (!name || name.length > 30 || !general.has(plainName(name))) continue;
        yield { path: `Goods[${row}].${tag}`, severity: 'warning', message: say(`货名“${shown(name)}”太笼统，进口国海关易退查，请写具体品名。`, `"${shown(name)}" is too general a name and gets queried abroad: name the goods themselves.`) };
        break;
      }
    }
  },
};

/** Looked for only where the description does not contain the English name, which has been looked at by then. */
const describedName = ({ GoodsNameE: name, GoodsDesc: text }: GoodsLine): string => (!text || (name && text.includes(name)) ? '' : goodsNameIn(text));

const plainName = (name: string): string => name.toUpperCase().replaceAll('&', ' AND ').replaceAll(/[^A-Z\u3400-\u9FFF]+/g, ' ').trim();
