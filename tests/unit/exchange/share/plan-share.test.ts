import { describe, expect, it } from 'vitest';
import { keyOf, planShare, shareBatch, takenAtFirst } from '@/lib/exchange/share/plan-share';
import { parseShareFile } from '@/lib/exchange/share/read-share';
import { formatShareFile } from '@/lib/exchange/share/write-share';
import type { ConfidentialGroup } from '@/lib/exchange/share/withheld';
import { emptyLibrary, type LibraryContent } from '@/lib/library/records';
import { goods, party, template, wording } from '../../library/records';

/** What a colleague with that library would see who opens a file with this content. */
async function opened(content: Partial<LibraryContent>, here: Partial<LibraryContent>, confidential: readonly ConfidentialGroup[] = []) {
  const bytes = await formatShareFile({ ...emptyLibrary(), ...content }, { id: 'file-1', createdAt: new Date('2026-01-05T08:00:00Z'), from: '', note: '', confidential: new Set(confidential) });
  const parsed = await parseShareFile(bytes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return planShare(parsed.content, parsed.header, { ...emptyLibrary(), ...here });
}

describe('opening a shared file', () => {
  it('tells what is new, changed, the same, and in conflict', async () => {
    const items = await opened(
      { goods: [goods({ id: 'g1', code: 'A' }), goods({ id: 'g2', code: 'B', hsCode: '9617', updatedAt: 2000 }), goods({ id: 'g3', code: 'C' })], parties: [party({ tel: '1' })] },
      { goods: [goods({ id: 'g1', code: 'A' }), goods({ id: 'g2', code: 'B', updatedAt: 1500 })], parties: [party({ tel: '2', updatedAt: 3000 })] },
    );
    expect(items.map(({ record: { id }, state, why }) => [id, state, why])).toEqual([['g2', 'changed', null], ['g3', 'new', null], ['g1', 'same', null], ['p1', 'conflict', 'newer-here']]);
    expect(items.filter(takenAtFirst).map(({ record }) => record.id)).toEqual(['g2', 'g3']);
  });

  it('leaves price, cost, supplier and notes as they are here where the file says nothing about them', async () => {
    const own = { price: '12.5', cost: '8', supplier: '慈溪某厂', note: '底价', preReviewId: 'v1' };
    const [item] = await opened({ goods: [goods({ hsCode: '9617001900', price: '99', note: '别家', updatedAt: 2000 })] }, { goods: [goods(own)] });
    expect(item).toMatchObject({ state: 'changed', record: { ...own, hsCode: '9617001900' } });
  });

  it('finds a product that differs in withheld fields alone the same', async () => {
    const [item] = await opened({ goods: [goods({ updatedAt: 2000 })], parties: [party({ updatedAt: 2000 })] }, { goods: [goods({ price: '12.5', note: '底价' })], parties: [party({ note: '付款慢' })] });
    expect(item?.state).toBe('same');
  });

  it('takes over confidential fields that came along', async () => {
    const [item] = await opened({ goods: [goods({ price: '99', updatedAt: 2000 })] }, { goods: [goods({ price: '12.5', supplier: '慈溪某厂' })] }, ['prices']);
    expect(item).toMatchObject({ state: 'changed', record: { price: '99', supplier: '慈溪某厂' } });
  });

  it('keeps every field but the withheld ones as in the file, whatever the header claims to withhold', async () => {
    const bytes = await formatShareFile({ ...emptyLibrary(), goods: [goods({ hsCode: '9617001900', updatedAt: 2000 })] }, { id: 'f', createdAt: new Date(0), from: '', note: '', confidential: new Set() });
    const text = new TextDecoder().decode(bytes).replace('"lastUsedAt"', '"lastUsedAt","hsCode","id","__proto__"');
    const parsed = await parseShareFile(new TextEncoder().encode(text));
    if (!parsed.ok) throw new Error('refused');
    expect(planShare(parsed.content, parsed.header, { ...emptyLibrary(), goods: [goods()] })[0]?.record).toMatchObject({ id: 'g1', hsCode: '9617001900' });
  });

  it('turns the templates of the file to the companies here that are the same by name', async () => {
    const items = await opened({ parties: [party({ id: 'theirs' })], templates: [template({ consigneeId: 'theirs' })] }, { parties: [party({ id: 'ours' })] });
    expect(items.map(({ table, state, record }) => [table, state, record.id])).toEqual([['parties', 'same', 'ours'], ['templates', 'new', 't1']]);
    expect(items[1]?.record).toMatchObject({ consigneeId: 'ours' });
  });
});

describe('taking records of a shared file', () => {
  it('writes those that are ticked and no other, on the state that was shown', async () => {
    const items = await opened({ goods: [goods({ hsCode: '9617', updatedAt: 2000 })], wordings: [wording(), wording({ id: 'w2', title: '转船声明' })] }, { goods: [goods({ updatedAt: 1500 })] });
    const taken = new Set(items.filter(({ record }) => record.id !== 'w1').map(keyOf));
    const batch = shareBatch(items, taken);
    expect(batch.goods).toMatchObject([{ base: 1500, record: { hsCode: '9617' } }]);
    expect(batch.wordings).toMatchObject([{ base: null, record: { id: 'w2' } }]);
    expect(shareBatch(items, new Set()).goods).toEqual([]);
  });

  it('never writes what is the same, ticked or not', async () => {
    const items = await opened({ goods: [goods()] }, { goods: [goods()] });
    expect(shareBatch(items, new Set(items.map(keyOf))).goods).toEqual([]);
  });
});
