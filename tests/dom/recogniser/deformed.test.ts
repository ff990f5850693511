import { afterEach, describe, expect, it } from 'vitest';
import { layouts, randomOf, type FormOptions } from './forms';
import { emptyTally, tallyOf } from './score';
import type { Wording } from './wordings';

afterEach(() => document.body.replaceChildren());

/** Wordings that are not in use for these fields, but that somebody might choose; unknown to the product. */
const unusual: Readonly<Record<string, string>> = {
  'CertificateHead.Exporter': '发货方抬头', 'CertificateHead.Consignee': '买方抬头', 'CertificateHead.InvNo': '账单流水', 'CertificateHead.DestPort': '末港', 'CertificateHead.UnloadPort': '下货码头',
  'CertificateHead.Mark': '外箱印字', 'CertificateHead.OrgCode': '受理关区', 'CertificateHead.TotalAmt': '票面合计数', 'Goods[0].HSCode': '归类码', 'Goods[0].GoodsDesc': '品目说明', 'Goods[0].GrossWt': '含包装重', 'Goods[0].OriCriteria': '享惠依据',
};
const others = '甲乙丙丁戊己庚辛';

/** One character replaced, dropped or doubled. */
function typo(label: string, random: () => number): string {
  const at = Math.floor(random() * label.length);
  const kind = random();
  const other = others.charAt(Math.floor(random() * others.length));
  if (kind < 0.34) return label.slice(0, at) + other + label.slice(at + 1);
  return kind < 0.67 ? label.slice(0, at) + label.slice(at + 1) : label.slice(0, at) + label.charAt(at) + label.slice(at);
}

/** Another label of the trade, of a field that is not on this form. */
const strange = ['货代公司', '提单抬头', '开户行', '业务员', '内部编号', '集装箱号', '保险费', '运费', '杂费', '英文地址', '法人代表', '征免方式', '许可证号', '航次号', '件毛体', '总体积'];

const spoilers: Readonly<Record<string, (random: () => number) => (label: string, wording: Wording) => string>> = {
  'typing errors': (random) => (label) => (random() < 0.3 ? typo(label, random) : label),
  'unusual words': () => (label, { path }) => unusual[path] ?? label,
  'missing labels': (random) => (label) => (random() < 0.25 ? '' : label),
  'labels of other forms': (random) => (label) => (random() < 0.25 ? (strange[Math.floor(random() * strange.length)] ?? label) : label),
};

describe('a form with labels that are spoiled', () => {
  for (const [name, spoiler] of Object.entries(spoilers)) {
    it.each(layouts)(`reads nothing wrong with ${name} in layout %s`, async (layout) => {
      const tally = emptyTally();
      for (const language of ['zh', 'en'] as const) {
        for (const ids of ['pairs', 'capitals', 'unknown'] as const) {
          for (const seed of [11, 12]) {
            const options: FormOptions = { layout, language, ids, seed, spoil: spoiler(randomOf(seed)) };
            await tallyOf(options, tally);
          }
        }
      }
      console.log(`${name}, layout ${layout}: right ${tally.right}, abstained ${tally.abstained}, wrong ${tally.wrong} of ${tally.right + tally.abstained + tally.wrong}`);
      const wrong = tally.notes.filter((note) => note.startsWith('WRONG'));
      if (wrong.length > 0) console.log([...new Set(wrong)].join('\n'));
      expect(tally.wrong).toBe(0);
    });
  }
});
