/** What the settings call a rule that is left aside. */
import { expect, it, vi } from 'vitest';
import { rules } from '@/lib/check/rules';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

it('every rule is named by what it is about, one that this version does not know by its id alone', async () => {
  const { ruleFamily } = await import('@/components/ignored/rule-family');
  expect(rules.filter(({ id }) => ruleFamily(id) === null).map(({ id }) => id)).toEqual([]);
  for (const unknown of ['later/unknown', 'constructor', '']) expect(ruleFamily(unknown)).toBeNull();
});
