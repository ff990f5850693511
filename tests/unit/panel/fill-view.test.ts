import { describe, expect, it } from 'vitest';
import { fillChoice, isNothing, nothingChosen, withGoods, withoutGoods, withShipment, withTemplate } from '@/entrypoints/sidepanel/fill/choice';
import { groupResults } from '@/entrypoints/sidepanel/fill/group-results';
import { tickedPaths } from '@/entrypoints/sidepanel/fill/ticks';
import { goodsSchema, templateSchema } from '@/lib/library/records';
import type { FillOutcome, FillResult } from '@/lib/portal/fill-plan';
import { planFill } from '@/lib/portal/plan';
import { application, form } from '../portal-plan/form';

const stamp = { createdAt: 0, updatedAt: 0 };
const template = templateSchema.parse({ id: 't', name: 'Jakarta', certType: 'E', exporterId: 'x', goodsIds: ['a', 'b'], ...stamp });
const goods = ['a', 'b'].map((id) => goodsSchema.parse({ id, nameEn: id, ...stamp }));
const records = { goods, parties: [], templates: [template] };

describe('what is chosen from the library', () => {
  it('is nothing to begin with, and something as soon as one line is chosen', () => {
    expect(isNothing(nothingChosen)).toBe(true);
    expect(isNothing(withGoods(nothingChosen, ['a']))).toBe(false);
  });

  it('takes parties and goods from a template', () => {
    const choice = withTemplate(nothingChosen, template);
    expect(choice.exporterId).toBe('x');
    expect(choice.goods.map(({ goodsId }) => goodsId)).toEqual(['a', 'b']);
  });

  it('keeps goods that were chosen before the template', () => {
    expect(withTemplate(withGoods(nothingChosen, ['b']), template).goods.map(({ goodsId }) => goodsId)).toEqual(['b']);
  });

  it('may hold the same product on two lines, each with figures of its own', () => {
    let choice = withGoods(withGoods(nothingChosen, ['a']), ['a']);
    const [first, second] = choice.goods.map(({ line }) => line);
    choice = withShipment(choice, second ?? 0, 'PackQty', '12');
    expect(choice.goods.map(({ shipment }) => shipment.PackQty)).toEqual([undefined, '12']);
    expect(withoutGoods(choice, first ?? 0).goods).toHaveLength(1);
  });

  it('follows the type of the form; the template counts only while the form has none', () => {
    const choice = withTemplate(nothingChosen, template);
    expect(fillChoice(choice, records, 'C').certType).toBe('C');
    expect(fillChoice(choice, records, null).certType).toBe('E');
  });

  it('drops what the library no longer has', () => {
    expect(fillChoice(withGoods(nothingChosen, ['gone', 'a']), records, 'E').goods.map(({ record }) => record.id)).toEqual(['a']);
  });
});

describe('ticks of the preview', () => {
  const path = 'CertificateHead.InvNo';
  const preview = (now: string) => planFill(application({ [path]: 'INV-2' }), form({ [path]: now }));

  it('hold as long as the field shows what the user saw', () => {
    const ticks = new Map([[path, { on: true, now: 'INV-1' }]]);
    expect([...tickedPaths(preview('INV-1'), ticks)]).toEqual([path]);
    expect([...tickedPaths(preview('INV-9'), ticks)]).toEqual([]);
  });

  it('can be taken away from a field that would be filled', () => {
    expect([...tickedPaths(preview(''), new Map([[path, { on: false, now: '' }]]))]).toEqual([]);
  });

  it('never count for a field that is as wanted already', () => {
    expect([...tickedPaths(preview('INV-2'), new Map([[path, { on: true, now: 'INV-2' }]]))]).toEqual([]);
  });
});

describe('the report of a filling', () => {
  const result = (path: string, outcome: FillOutcome): FillResult => ({ path, wanted: 'A', before: '', found: '', outcome });

  it('puts what is not as wanted together by row, what was not reached apart', () => {
    const groups = groupResults([
      result('CertificateHead.InvNo', 'kept'),
      result('Goods[0].HSCode', 'stopped'),
      result('CertificateHead.LoadPort', 'refused'),
      result('Goods[0].PackUnit', 'changed-by-page'),
    ]);
    expect(groups.map(({ path, troubled, stopped }) => [path, troubled.length, stopped.length])).toEqual([
      ['Goods[0]', 1, 1],
      ['CertificateHead', 1, 0],
    ]);
  });

  it('says a reason once when a whole row shares it', () => {
    const reason = { 'zh-CN': '新增的行请自行删除', en: 'Delete the row yourself' };
    const [row, one] = groupResults([
      { ...result('Goods[0].HSCode', 'refused'), reason },
      { ...result('Goods[0].GoodsName', 'refused'), reason },
      { ...result('Goods[1].HSCode', 'refused'), reason },
    ]);
    expect(row?.reason).toEqual(reason);
    expect(one?.reason).toBeNull();
  });
});
