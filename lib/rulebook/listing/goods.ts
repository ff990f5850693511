import type { CriteriaRule, GoodsRule } from '../certificate';
import { about, type Told } from './told';

const fob: Readonly<Record<NonNullable<GoodsRule['fobShown']>, readonly [string, string]>> = {
  always: ['证书显示FOB值', 'The FOB value is shown'],
  'with-rvc': ['原产标准为区域价值成分时才显示FOB值', 'The FOB value is shown with a value criterion only'],
  never: ['证书不显示FOB值', 'No FOB value on the form'],
};

/** HS code and value of the goods. */
export function tellGoods({ hsDigits, hsSide, hsInDescription, fobShown }: GoodsRule): readonly Told[] {
  return [
    ...(hsDigits === null ? [] : [about<GoodsRule>('hsDigits', `HS编码${hsDigits}位`, `HS code of ${hsDigits} digits`)]),
    ...(hsSide === null
      ? []
      : [
          hsSide === 'importer'
            ? about<GoodsRule>('hsSide', 'HS编码用进口方税则', 'HS code of the importing side')
            : about<GoodsRule>('hsSide', 'HS编码用出口方税则', 'HS code of the exporting side'),
        ]),
    ...(hsInDescription ? [about<GoodsRule>('hsInDescription', '货物描述中须显示HS编码', 'The description shows the HS code too')] : []),
    ...(fobShown === null ? [] : [about<GoodsRule>('fobShown', ...fob[fobShown])]),
  ];
}

/** The criteria that the field takes. */
export function tellCriteria({ codes, percentage, shown }: CriteriaRule): readonly Told[] {
  if (!shown) return [about<CriteriaRule>('shown', '申报页面没有原产标准栏', 'The entry page has no field for the criterion')];
  return [
    codes === null
      ? about<CriteriaRule>('codes', '原产标准自行填写，未见代码清单', 'Free entry, or no list of codes is known')
      : about<CriteriaRule>('codes', `可选：${codes.join('、')}`, `Codes: ${codes.join(', ')}`),
    ...(percentage ? [about<CriteriaRule>('percentage', '可以填写百分比，如40%', 'A percentage such as 40% may stand')] : []),
  ];
}
