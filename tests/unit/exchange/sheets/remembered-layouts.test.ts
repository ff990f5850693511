import { expect, test } from 'vitest';
import { rememberedLayout, rememberLayout, type LayoutStore } from '@/lib/exchange/sheets/remembered-layouts';

function memory(): LayoutStore & { readonly held: Record<string, unknown> } {
  const held: Record<string, unknown> = {};
  return { held, get: async (key) => ({ [key]: held[key] }), set: async (items) => void Object.assign(held, items) };
}

test('a mapping is kept by the fingerprint of its headings, without a heading or a value', async () => {
  const store = memory();
  await rememberLayout(store, 'abc', { columns: new Map([[0, 'code'], [3, 'hsCode']]), restoreZero: true }, 5);
  expect(store.held).toEqual({ sheetLayouts: { abc: { columns: { 0: 'code', 3: 'hsCode' }, restoreZero: true, at: 5 } } });
  expect(await rememberedLayout(store, 'abc')).toMatchObject({ columns: { 0: 'code', 3: 'hsCode' } });
  expect(await rememberedLayout(store, 'other')).toBeUndefined();
});

test('only the last two hundred are kept, and what is stored and no layout counts as nothing', async () => {
  const store = memory();
  for (let index = 0; index < 205; index += 1) await rememberLayout(store, `f${index}`, { columns: new Map(), restoreZero: false }, index);
  expect(await rememberedLayout(store, 'f4')).toBeUndefined();
  expect(await rememberedLayout(store, 'f204')).toBeDefined();
  await store.set({ sheetLayouts: { abc: 'x' } });
  expect(await rememberedLayout(store, 'abc')).toBeUndefined();
});
