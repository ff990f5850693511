/** What the drop-downs of the form offer: code and shown text, as the import message and the portals have them. */
export interface Option {
  readonly code: string;
  readonly text: string;
}

const of = (...pairs: readonly (readonly [code: string, text: string])[]): readonly Option[] => pairs.map(([code, text]) => ({ code, text }));

export const certTypes = of(['C', '一般原产地证书'], ['G', '普惠制原产地证书'], ['E', '中国-东盟自贸区原产地证书'], ['RC', '区域全面经济伙伴关系协定原产地证书'], ['H', '海峡两岸经济合作框架协议原产地证书'], ['K', '中国-韩国自贸区原产地证书']);
export const certStatus = of(['0', '新证'], ['1', '更改证'], ['2', '重发证']);
export const zeroOne = of(['1', '是'], ['0', '否']);
export const authorities = of(['3101', '宁波海关'], ['2201', '浦江海关'], ['5301', '深圳海关'], ['0201', '天津海关'], ['4201', '青岛海关'], ['3701', '厦门海关'], ['5101', '广州海关'], ['2301', '南京海关']);
export const countries = of(
  ['360', '印度尼西亚'], ['702', '新加坡'], ['764', '泰国'], ['704', '越南'], ['458', '马来西亚'], ['392', '日本'], ['410', '韩国'], ['036', '澳大利亚'], ['554', '新西兰'], ['756', '瑞士'], ['152', '智利'], ['604', '秘鲁'],
);
export const loadPorts = of(['CNNGB', 'NINGBO'], ['CNSHA', 'SHANGHAI'], ['CNYTN', 'YANTIAN'], ['CNTAO', 'QINGDAO'], ['CNXMN', 'XIAMEN'], ['CNTXG', 'TIANJIN XINGANG']);
export const means = of(['BY SEA', 'BY SEA'], ['BY AIR', 'BY AIR'], ['BY RAIL', 'BY RAIL'], ['BY TRUCK', 'BY TRUCK']);
export const tradeModes = of(['1', '一般贸易'], ['2', '来料加工'], ['3', '进料加工'], ['4', '外商投资'], ['0', '其他贸易方式']);
export const currencies = of(['USD', '美元'], ['EUR', '欧元'], ['CNY', '人民币'], ['JPY', '日元'], ['GBP', '英镑'], ['AUD', '澳大利亚元']);
export const priceTerms = of(['FOB', 'FOB'], ['CIF', 'CIF'], ['CFR', 'CFR'], ['EXW', 'EXW']);
export const packUnits = of(['CARTONS', 'CARTONS'], ['BOXES', 'BOXES'], ['BAGS', 'BAGS'], ['PALLETS', 'PALLETS'], ['BALES', 'BALES'], ['PACKAGES', 'PACKAGES']);
export const packTypes = of(['1', '常规包装'], ['2', '非常规包装']);
export const units = of(['011', '件'], ['035', '千克'], ['006', '套'], ['007', '个'], ['025', '双'], ['030', '米']);
export const criteria = of(['WO', 'WO'], ['PE', 'PE'], ['PSR', 'PSR'], ['CTC', 'CTC'], ['RVC', 'RVC']);
