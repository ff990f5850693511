import type { CertType } from '../../lib/certificate/types';
import type { GoodsRecord } from '../../lib/library/records';

/**
 * Made-up goods as a trading company has them: the same hundred-odd nouns in many makes, sizes and colours, article
 * numbers in series, a few hundred producers, criteria for one to four types. The same seed gives the same goods.
 */
export function madeGoods(count: number, seed = 1): GoodsRecord[] {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const made = Date.UTC(2021, 0, 4);
  return Array.from({ length: count }, (_, at): GoodsRecord => {
    const [noun, english, heading, unitZh, unitEn] = pick(nouns);
    const [material, inEnglish] = pick(materials);
    const [use, useEnglish] = pick(uses);
    const series = pick(letters) + pick(letters);
    const size = `${5 * (1 + Math.floor(random() * 200))}${pick(['', 'MM', 'CM', 'ML', 'G'])}`;
    const producer = Math.floor(random() * 300);
    const updatedAt = made + Math.floor(random() * 5 * 365 * 24 * 3600) * 1000;
    const used = random() < 0.3;
    return {
      id: uuid(random),
      code: `${series}-${String(Math.floor(at / 7)).padStart(5, '0')}${at % 7 === 0 ? '' : String.fromCharCode(64 + (at % 7))}`,
      nameZh: `${use}${material}${noun}${random() < 0.4 ? ` ${size}` : ''}`,
      nameEn: `${inEnglish} ${english}${useEnglish === '' ? '' : ` ${useEnglish}`}${random() < 0.4 ? ` ${size}` : ''}`,
      hsCode: `${heading}${String(Math.floor(random() * 90) + 10)}${pick(['00', '90', '10'])}`,
      packUnit: 'CTN', unitEn, unitZh, weightUnit: 'KGS',
      perPackage: String(pick([6, 12, 24, 48, 100])), netWeight: (0.05 + random() * 4).toFixed(3), grossWeight: (0.06 + random() * 5).toFixed(3),
      producerName: `${pick(towns)}${pick(names)}${pick(trades)}有限公司`, producerCode: `MA2DE${String(producer).padStart(4, '0')}`,
      producerContact: '', producerTel: `0574-${String(10_000_000 + producer)}`,
      criteria: types.filter(() => random() < 0.5).map((certType) => ({ certType, criterion: pick(['CTH', 'PSR', 'RVC', 'WO', 'PE']) })),
      note: '',
      ...(used && { lastUsedAt: updatedAt, usedBy: [{ buyer: `BUYER${Math.floor(random() * 200)}COLTD`, count: 1 + Math.floor(random() * 20), at: updatedAt }] }),
      createdAt: made,
      updatedAt,
    };
  });
}

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const uuid = (random: () => number): string => 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => Math.floor(random() * 16).toString(16));

const letters = [...'ABCDEGHKLMNPQRSTVWXYZ'];
const types = ['E', 'RC', 'K', 'B'] as const satisfies readonly CertType[];
const towns = ['宁波', '慈溪', '余姚', '义乌', '永康', '台州', '温州', '绍兴', '佛山', '中山', '汕头', '青岛'];
const names = ['樵岚', '禾木', '远帆', '东麓', '云杉', '海纳', '正泽', '启明', '三江', '合丰', '蓝桥', '白鹭', '松石', '金苇'];
const trades = ['杯壶制造', '五金制品', '电器', '塑料制品', '纺织', '玩具', '家具', '泵业', '照明', '文具', '汽车零部件', '茶业'];
const materials: readonly (readonly [string, string])[] = [
  ['不锈钢', 'STAINLESS STEEL'], ['304不锈钢', 'SUS304 STEEL'], ['铝合金', 'ALUMINIUM ALLOY'], ['黄铜', 'BRASS'], ['铸铁', 'CAST IRON'], ['碳钢', 'CARBON STEEL'], ['塑料', 'PLASTIC'], ['聚丙烯', 'POLYPROPYLENE'],
  ['硅胶', 'SILICONE'], ['橡胶', 'RUBBER'], ['玻璃', 'GLASS'], ['高硼硅玻璃', 'BOROSILICATE GLASS'], ['陶瓷', 'CERAMIC'], ['竹制', 'BAMBOO'], ['木制', 'WOODEN'], ['全棉', 'COTTON'], ['涤纶', 'POLYESTER'], ['尼龙', 'NYLON'], ['牛皮', 'COWHIDE LEATHER'], ['纸质', 'PAPER'],
];
const uses: readonly (readonly [string, string])[] = [['', ''], ['家用', 'FOR HOUSEHOLD USE'], ['户外', 'FOR OUTDOOR USE'], ['儿童', 'FOR CHILDREN'], ['重型', 'HEAVY DUTY'], ['便携式', 'PORTABLE'], ['工业用', 'INDUSTRIAL'], ['车载', 'FOR VEHICLES'], ['折叠', 'FOLDING'], ['防水', 'WATERPROOF']];
const nouns: readonly (readonly [string, string, string, string, string])[] = [
  ['真空保温杯', 'VACUUM FLASK', '961700', '个', 'PCS'], ['水壶', 'KETTLE', '732393', '个', 'PCS'], ['炒锅', 'FRYING PAN', '761510', '个', 'PCS'], ['餐具套装', 'CUTLERY SET', '821520', '套', 'SETS'], ['球阀', 'BALL VALVE', '848180', '个', 'PCS'],
  ['水龙头', 'FAUCET', '848180', '个', 'PCS'], ['六角螺栓', 'HEXAGON BOLT', '731815', '千克', 'KGS'], ['垫圈', 'WASHER', '731822', '千克', 'KGS'], ['合页', 'HINGE', '830210', '副', 'PAIRS'], ['门锁', 'DOOR LOCK', '830140', '把', 'PCS'],
  ['置物架', 'STORAGE RACK', '940320', '件', 'PCS'], ['折叠椅', 'FOLDING CHAIR', '940179', '把', 'PCS'], ['床垫', 'MATTRESS', '940421', '张', 'PCS'], ['台灯', 'TABLE LAMP', '940521', '盏', 'PCS'], ['LED灯泡', 'LED BULB', '853952', '只', 'PCS'],
  ['毛绒玩具', 'PLUSH TOY', '950300', '个', 'PCS'], ['积木', 'BUILDING BLOCKS', '950300', '套', 'SETS'], ['拼图', 'PUZZLE', '950300', '盒', 'BOXES'], ['旅行箱', 'SUITCASE', '420212', '只', 'PCS'], ['背包', 'BACKPACK', '420292', '只', 'PCS'],
  ['T恤衫', 'T-SHIRT', '610910', '件', 'PCS'], ['床单', 'BED SHEET', '630221', '条', 'PCS'], ['毛巾', 'TOWEL', '630260', '条', 'PCS'], ['窗帘', 'CURTAIN', '630392', '条', 'PCS'], ['手套', 'GLOVES', '611610', '双', 'PAIRS'],
  ['潜水泵', 'SUBMERSIBLE PUMP', '841370', '台', 'SETS'], ['电动机', 'ELECTRIC MOTOR', '850140', '台', 'SETS'], ['电饭煲', 'RICE COOKER', '851660', '台', 'SETS'], ['电风扇', 'ELECTRIC FAN', '841451', '台', 'SETS'], ['充电器', 'CHARGER', '850440', '个', 'PCS'],
  ['数据线', 'USB CABLE', '854442', '条', 'PCS'], ['轴承', 'BALL BEARING', '848210', '套', 'SETS'], ['刹车片', 'BRAKE PAD', '870830', '套', 'SETS'], ['轮毂', 'WHEEL RIM', '870870', '个', 'PCS'], ['雨刮器', 'WIPER BLADE', '851240', '支', 'PCS'],
  ['密封圈', 'SEALING RING', '401693', '个', 'PCS'], ['软管', 'FLEXIBLE HOSE', '391739', '米', 'METERS'], ['收纳盒', 'STORAGE BOX', '392490', '个', 'PCS'], ['垃圾袋', 'GARBAGE BAG', '392321', '卷', 'ROLLS'], ['圆珠笔', 'BALLPOINT PEN', '960810', '支', 'PCS'],
  ['笔记本', 'NOTEBOOK', '482010', '本', 'PCS'], ['礼品盒', 'GIFT BOX', '481920', '个', 'PCS'], ['相框', 'PHOTO FRAME', '441490', '个', 'PCS'], ['蜡烛', 'CANDLE', '340600', '支', 'PCS'], ['香薰机', 'AROMA DIFFUSER', '841590', '台', 'SETS'],
  ['绿茶', 'GREEN TEA', '090210', '千克', 'KGS'], ['香菇', 'DRIED MUSHROOM', '071234', '千克', 'KGS'], ['雨伞', 'UMBRELLA', '660191', '把', 'PCS'], ['眼镜架', 'SPECTACLE FRAME', '900319', '副', 'PCS'], ['血压计', 'SPHYGMOMANOMETER', '901890', '台', 'SETS'],
];
