import type { Option } from './option';

/** A made-up company that the practice portal knows; codes have right check digits and belong to nobody. */
export interface Company {
  readonly name: string;
  readonly creditCode: string;
  readonly filingNo: string;
  readonly english: string;
}

export const companies: readonly Company[] = [
  {
    name: '宁波示例进出口有限公司',
    creditCode: '91330201MA2DEM0129',
    filingNo: '330098001',
    english: 'NINGBO SHILI IMPORT AND EXPORT CO., LTD.\nNO. 18 LIANXI ROAD, YINZHOU DISTRICT, NINGBO\nCHINA',
  },
  {
    name: '上海范例国际贸易有限公司',
    creditCode: '91310115MA1DEM0347',
    filingNo: '310098002',
    english: 'SHANGHAI FANLI INTERNATIONAL TRADING CO., LTD.\nROOM 801, NO. 66 LIANXI ROAD, PUDONG, SHANGHAI\nCHINA',
  },
  {
    name: '宁波樵岚进出口有限公司',
    creditCode: '91330212MA2DEM21X6',
    filingNo: '330098003',
    english: 'NINGBO QIAOLAN IMPORT AND EXPORT CO., LTD.\nNO. 18 LIANXI ROAD, YINZHOU DISTRICT\nNINGBO, ZHEJIANG\nCHINA',
  },
];

/** Made-up producers: shown name, organisation code (characters 9 to 17 of the credit code) beside. */
export const producerOptions: readonly Option[] = [
  { code: 'MA2DEM056', text: '宁波样本五金制品有限公司', beside: ['MA2DEM056', '联系人甲', '0574-00000001'] },
  { code: 'MA2DEM078', text: '慈溪样本家居用品有限公司', beside: ['MA2DEM078', '联系人乙', '0574-00000002'] },
  { code: 'MA2DEM324', text: '慈溪樵岚杯壶制造有限公司', beside: ['MA2DEM324', '沈立', '0574-00000012'] },
  { code: 'MA2DEM439', text: '宁波樵岚五金有限公司', beside: ['MA2DEM439', '周宁', '0574-00000013'] },
  { code: 'MA2DEM543', text: '余姚樵岚电器有限公司', beside: ['MA2DEM543', '陈洁', '0574-00000014'] },
  { code: 'MA2DEM658', text: '宁波樵岚茶业有限公司', beside: ['MA2DEM658', '林青', '0574-00000015'] },
  { code: 'MA5DEM090', text: '深圳样本包装机械有限公司', beside: ['MA5DEM090', '联系人丙', '0755-00000003'] },
];

/** Declarants on file: name, identity number and phone beside. Nobody is born in 1900 any more. */
export const declarantOptions: readonly Option[] = [
  { code: '1', text: '练习员甲', beside: ['330201190001010010', '0574-00000000'] },
  { code: '2', text: '练习员乙', beside: ['310115190002020025', '021-00000000'] },
];
