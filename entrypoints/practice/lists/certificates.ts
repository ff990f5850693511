import type { Option } from './option';

const names = `
C 一般原产地证书|B 亚太贸易协定原产地证书|G 普惠制原产地证书|E 中国-东盟自贸区原产地证书|F 中国-智利自贸区原产地证书
M 输欧盟蘑菇罐头原产地证书|P 中国-巴基斯坦自贸区原产地证书|T 烟草真实性证书|N 中国-新西兰自贸区原产地证书|X 中国-新加坡自贸区原产地证书
R 中国-秘鲁自贸区原产地证书|H 海峡两岸经济合作框架协议原产地证书|L 中国-哥斯达黎加自贸区原产地证书|I 中国-冰岛自贸区原产地证书|S 中国-瑞士自贸区原产地证书
PR 加工装配证书|TR 转口证书|A 中国-澳大利亚自贸区原产地证书|K 中国-韩国自贸区原产地证书|AD 输墨西哥瓷砖价格承诺原产地证书
AP 输巴基斯坦瓷砖价格承诺原产地证书|GE 中国-格鲁吉亚自贸区原产地证书|CA 中国-柬埔寨自贸区原产地证书|RC 区域全面经济伙伴关系协定原产地证书
MU 中国-毛里求斯自贸区原产地证书|NI 中国-尼加拉瓜自贸区原产地证书|EC 中国-厄瓜多尔自贸区原产地证书|SE 中国-塞尔维亚自贸区原产地证书
HD 中国-洪都拉斯原产地证书|MV 中国-马尔代夫自贸区原产地证书|CG 中国-刚果(布)原产地证书`;

/** The 31 certificate types by code. */
export const certificateOptions: readonly Option[] = names
  .trim()
  .split(/[\n|]/)
  .map((line) => {
    const [code = '', text = ''] = line.trim().split(' ');
    return { code, text, beside: [] };
  });

/** Chinese name of a certificate type; empty for an unknown code. */
export const certificateName = (code: string): string => certificateOptions.find((option) => option.code === code)?.text ?? '';

const lines = (codes: readonly string[]): readonly Option[] => codes.map((code) => ({ code, text: code, beside: [] }));

const none: readonly Option[] = [];

const criteria: Readonly<Record<string, readonly Option[]>> = {
  A: lines(['WO', 'WP', 'PSR']),
  F: lines(['WO', 'WP', 'PSR']),
  K: lines(['WO', 'WP', 'PSR', 'OP']),
  H: lines(['WO', 'WP', 'PSR', 'PSR ACU', 'PSR DMI', 'PSR FG']),
  E: lines(['WO', 'PE', 'PSR', 'CTH']),
  GE: lines(['WO', 'WP', '40%', 'PSR']),
  RC: lines(['WO', 'PE', 'CTC', 'RVC', 'CR']),
  G: lines(['P', 'PK', 'F', 'W', 'Y']),
};

/** Types whose goods lines show no origin criterion. */
export const withoutCriterion: readonly string[] = ['C', 'AD', 'CA', 'NI', 'SE', 'HD'];

/** The origin criteria offered for a type; an empty list means that the field takes free text. */
export const criterionOptions = (type: string): readonly Option[] => criteria[type] ?? none;
