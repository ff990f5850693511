/** What the preview of an import calls the fields of records. */
import { expect, it, vi } from 'vitest';
import { schemaOf, tableNames } from '@/lib/library/records';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => `<${key}>` } }));
vi.mock('@/components/locale', () => ({ locale: 'en', localText: ({ en }: { readonly en: string }) => en }));

/** Kept by the library itself; which form a lesson is of; and which rule is left aside where, which tells one record from another. */
const unnamed = new Set(['id', 'createdAt', 'updatedAt', 'lastUsedAt', 'usedBy', 'form', 'head', 'rule', 'of']);

it('every field that a file may change is named in the user\'s language', async () => {
  const { labelOf } = await import('@/components/library/transfer/changes-of');
  const keys = tableNames.flatMap((table) => Object.keys(schemaOf[table].shape).filter((key) => !unnamed.has(key)).map((key) => [table, key] as const));
  expect(keys.length).toBeGreaterThan(80);
  expect(keys.filter(([, key]) => labelOf(key) === key)).toEqual([]);
});

it('a form that was filled is told by its day, and what the library keeps for itself is left out', async () => {
  const { changesOf } = await import('@/components/library/transfer/changes-of');
  const { certificate, goods } = await import('../library/records');
  const now = certificate({});
  const will = certificate({ filled: { at: Date.UTC(2026, 2, 12, 4), goodsIds: ['g1'] } });
  expect(changesOf({ table: 'certificates', record: will, existing: now })).toEqual([{ field: '<workbench.certificates.filled>', now: '<workbench.import.blank>', will: '2026-03-12' }]);
  expect(changesOf({ table: 'goods', record: goods({ lastUsedAt: 5 }), existing: goods({}) })).toEqual([]);
});
