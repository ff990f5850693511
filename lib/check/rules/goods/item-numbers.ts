import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/** Item numbers run 1, 2, 3 … without gap. */
export const itemNumbers: Rule = {
  id: 'goods/item-numbers',
  sources: ['portal-field-notes'],
  *check({ application, goodsComplete }) {
    if (!goodsComplete) return;
    const rows = [...application.Goods.entries()].filter(([, line]) => line.GNo !== undefined && line.GNo !== '');
    if (rows.length !== application.Goods.length) return;
    const wrong = rows.filter(([row, line]) => line.GNo !== String(row + 1));
    const [first] = wrong;
    if (!first) return;
    yield {
      path: `Goods[${first[0]}].GNo`,
      severity: 'warning',
      message: say(`项号应从1起连续编排；第${first[0] + 1}行现为“${shown(first[1].GNo ?? '')}”。`, `Item numbers run from 1 without gap; line ${first[0] + 1} has "${shown(first[1].GNo ?? '')}".`),
      fix: { label: say('按顺序重新编号', 'Renumber the lines'), edits: wrong.map(([row]) => ({ path: `Goods[${row}].GNo`, value: String(row + 1) })) },
    };
  },
};
