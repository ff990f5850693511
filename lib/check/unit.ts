/** What a unit counts or measures. `count` is any count: 台 may be SETS, UNITS or PCS. */
const kinds: Readonly<Record<string, string>> = {
  kg: 'KG KGS KILO KILOS KILOGRAM KILOGRAMS 千克 公斤',
  g: 'G GRAM GRAMS 克',
  t: 'MT MTS TON TONS TONNE TONNES 吨',
  m: 'M MTR MTRS METER METERS METRE METRES 米',
  m2: 'SQM M2 平方米',
  m3: 'CBM M3 立方米',
  l: 'L LTR LTRS LITER LITERS LITRE LITRES 升',
  set: 'SET SETS 套',
  pair: 'PAIR PAIRS PR PRS 双 对',
  dozen: 'DOZ DOZEN DOZENS DZ 打',
  piece: 'PC PCS PIECE PIECES EA 件 个',
  count: 'UNIT UNITS NO NOS 台 只 支 条 张 把 块 片 辆 部 座 架 根 枝 副 组 份 盒 瓶 卷 盘',
};
const measures: ReadonlySet<string> = new Set(['kg', 'g', 't', 'm', 'm2', 'm3', 'l']);
const byName = new Map(Object.entries(kinds).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)));

/** The kind of a unit in English or Chinese, or null for another word. */
export const unitKind = (unit: string | undefined): string | null => byName.get(unit?.trim().toUpperCase().replace(/\(S\)$|\.$/, '') ?? '') ?? null;

/** True for a unit of weight, length, area or volume. */
export const isMeasure = (kind: string): boolean => measures.has(kind);

/** True where both kinds can mean the same unit. */
export const sameUnit = (one: string, other: string): boolean => one === other || ((one === 'count' || other === 'count') && !isMeasure(one) && !isMeasure(other));
