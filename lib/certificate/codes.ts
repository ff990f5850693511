import { certTypes } from './types';
import type { LocalText } from './text';

/** A closed list: code → meaning. */
export type CodeList = Readonly<Record<string, LocalText>>;

const yesNoText = { Y: { 'zh-CN': '是', en: 'yes' }, N: { 'zh-CN': '否', en: 'no' } } as const;
const zeroOneText = { '0': { 'zh-CN': '否', en: 'no' }, '1': { 'zh-CN': '是', en: 'yes' } } as const;

/**
 * The short code lists of the message. Countries, currencies, authorities and units are long, open lists and stand
 * elsewhere. Trade mode is the list of the certificate, not that of the customs declaration (1, not 0110).
 */
export const codeLists = {
  applyType: { '0': { 'zh-CN': '暂存', en: 'draft' }, '1': { 'zh-CN': '申报', en: 'declare' } },
  certStatus: {
    '0': { 'zh-CN': '新证', en: 'new' },
    '1': { 'zh-CN': '更改证', en: 'amended' },
    '2': { 'zh-CN': '重发证', en: 're-issued' },
    '3': { 'zh-CN': '更改重发证', en: 'amended and re-issued' },
  },
  certType: certTypes,
  tradeMode: {
    '0': { 'zh-CN': '其他贸易方式', en: 'other' },
    '1': { 'zh-CN': '一般贸易', en: 'general trade' },
    '2': { 'zh-CN': '来料加工', en: 'processing with supplied materials' },
    '3': { 'zh-CN': '进料加工', en: 'processing with imported materials' },
    '4': { 'zh-CN': '外商投资', en: 'foreign-invested' },
    '5': { 'zh-CN': '易货贸易', en: 'barter' },
    '6': { 'zh-CN': '补偿贸易', en: 'compensation trade' },
    '7': { 'zh-CN': '边境贸易', en: 'border trade' },
    '8': { 'zh-CN': '展卖贸易', en: 'exhibition sale' },
    '9': { 'zh-CN': '零售贸易', en: 'retail' },
    '10': { 'zh-CN': '无偿援助', en: 'free aid' },
    '33': { 'zh-CN': '边民互市', en: 'border residents' },
    '34': { 'zh-CN': '小额贸易', en: 'small border trade' },
  },
  goodsItemFlag: { N: { 'zh-CN': '货物项', en: 'goods' }, Y: { 'zh-CN': '非货物项', en: 'non-goods' } },
  packType: { '1': { 'zh-CN': '常规包装', en: 'regular' }, '2': { 'zh-CN': '非常规包装', en: 'irregular' } },
  goodsTaxRate: {
    '0': { 'zh-CN': '非最高税率', en: 'not the highest rate' },
    '1': { 'zh-CN': '相关缔约方最高税率', en: 'highest of the contributing parties' },
    '2': { 'zh-CN': '全部缔约方最高税率', en: 'highest of all parties' },
  },
  psrSub: {
    '1': { 'zh-CN': '区域价值成分', en: 'RVC' },
    '2': { 'zh-CN': '税则归类改变', en: 'CTC' },
    '3': { 'zh-CN': '加工工序', en: 'process rule' },
  },
  undertaking: { '1': { 'zh-CN': '已承诺', en: 'given' } },
  yesNo: yesNoText,
  zeroOne: zeroOneText,
} as const satisfies Record<string, CodeList>;

/** Names of the code lists: the closed ones above and the open ones kept elsewhere. */
export type CodeListId = keyof typeof codeLists | 'country' | 'currency';

/** The closed list of that name, or null for the open ones (`country`, `currency`). */
export function closedCodeList(id: CodeListId): CodeList | null {
  return Object.hasOwn(codeLists, id) ? codeLists[id as keyof typeof codeLists] : null;
}
