import type { Option } from './option';

const read = (text: string): readonly Option[] =>
  text
    .trim()
    .split(/[\n|]/)
    .map((line) => {
      const [code = '', name = '', ...beside] = line.trim().split('/');
      return { code, text: name, beside };
    });

export const tradeModeOptions = read(
  '1/一般贸易|2/来料加工|3/进料加工|4/外商投资|5/易货贸易|6/补偿贸易|7/边境贸易|8/展卖贸易|9/零售贸易|10/无偿援助|33/边民互市|34/小额贸易|0/其他贸易方式',
);
export const currencyOptions = read(
  'CNY/人民币|USD/美元|EUR/欧元|HKD/港币|GBP/英镑|JPY/日元|KRW/韩元|CAD/加拿大元|AUD/澳大利亚元|NZD/新西兰元|CHF/瑞士法郎|SGD/新加坡元|THB/泰国铢|MYR/马来西亚林吉特|TWD/新台币',
);
export const priceTermOptions = read('FOB/FOB/离岸价|CIF/CIF/到岸价|CFR/CFR/成本加运费|EXW/EXW/工厂交货|FCA/FCA/货交承运人|CPT/CPT/运费付至|CIP/CIP/运费保险费付至|DAP/DAP/目的地交货|DDP/DDP/完税后交货');
export const transportMeansOptions = read('BY SEA/BY SEA/海运|BY AIR/BY AIR/空运|BY RAIL/BY RAIL/铁路|BY TRUCK/BY TRUCK/公路|BY POST/BY POST/邮递|BY SEA AND TRUCK/BY SEA AND TRUCK/海陆联运');
export const certificateStatusOptions = read('0/新证|1/更改证|2/重发证|3/更改重发证');
export const taxRateOptions = read('0/非最高税率|1/相关缔约方最高税率|2/全部缔约方最高税率');
export const subCriterionOptions = read('1/区域价值成分|2/税则归类改变|3/加工工序');
export const attachmentTypeOptions = read('1/商业发票|2/第三方发票|3/运输单证|4/出口货物报关单|5/成本明细单|6/采购单据|7/其他|15/原证书');
