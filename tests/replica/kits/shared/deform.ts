import type { FieldWords } from './field-words';
import { traditional } from './traditional';

export const deformations = ['none', 'typo', 'synonym', 'traditional', 'english', 'missing'] as const;
export type Deformation = (typeof deformations)[number];

/** Characters that are mistaken for one another when labels are typed: same sound, or nearly the same look. */
const mistaken: Readonly<Record<string, string>> = {
  编: '遍', 证: '征', 号: '好', 型: '形', 类: '累', 名: '明', 称: '成', 代: '带', 码: '马', 姓: '性', 电: '店', 话: '画', 机: '几', 构: '购', 地: '的', 址: '只', 日: '曰', 期: '其', 出: '初', 口: '囗', 商: '商',
  目: '木', 国: '过', 港: '巷', 运: '云', 输: '轮', 发: '法', 票: '飘', 金: '今', 额: '鹅', 单: '但', 位: '为', 条: '调', 款: '宽', 备: '倍', 注: '住', 货: '贷', 物: '务', 装: '庄', 标: '标', 准: '淮', 重: '中', 量: '辆', 生: '升', 产: '铲', 企: '起', 业: '叶', 描: '苗', 述: '术',
};
/** Below this many characters one wrong character leaves no label that a person could be sure of. */
const longEnough = 4;

/** What a deformation makes of a label; a label that it does not concern stays. */
export function deformed(kind: Deformation, random: () => number): (label: string, words: FieldWords) => string {
  switch (kind) {
    case 'none':
      return (label) => label;
    case 'typo':
      return (label) => (random() < 0.34 ? typo(label, random) : label);
    case 'synonym':
      return (_, { synonym }) => synonym;
    case 'traditional':
      return traditional;
    case 'english':
      return (_, { en }) => en;
    case 'missing':
      return (label) => (random() < 0.2 ? '' : label);
  }
}

/** One character mistaken, doubled, dropped, or two exchanged; one doubled only where the label is short. */
function typo(label: string, random: () => number): string {
  const at = Math.floor(random() * label.length);
  const character = label.charAt(at);
  const way = random();
  const doubled = label.slice(0, at) + character + label.slice(at);
  if (label.replaceAll(/[^\u4e00-\u9fff]/g, '').length < longEnough) return doubled;
  const wrong = mistaken[character];
  if (way < 0.5 && wrong !== undefined && wrong !== character) return label.slice(0, at) + wrong + label.slice(at + 1);
  if (way < 0.7 && at > 0) return label.slice(0, at - 1) + character + label.charAt(at - 1) + label.slice(at + 1);
  if (way < 0.85 && label.length > 5) return label.slice(0, at) + label.slice(at + 1);
  return doubled;
}
