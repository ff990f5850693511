import { declarationCurrency } from '../../declaration-codes';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, tagsWhere, valuesWithTag } from '../../values';

const otherNames: Readonly<Record<string, string>> = { RMB: 'CNY', 'US$': 'USD', 'HK$': 'HKD', 'EURO': 'EUR', 'USDOLLAR': 'USD' };

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const fields = tagsWhere(({ codes }) => codes === 'currency');

/** Currencies are three capital letters (USD), not the number of the customs declaration (502). */
export const currency: Rule = {
  id: 'codes/currency',
  sources: ['portal-field-notes'],
  *check({ application }) {
    for (const value of valuesWithTag(application, fields)) {
      const text = value.value.trim();
      // A name in Chinese: the form shows it where the code belongs.
      if (value.exotic || (currencies.has(text) && !otherNames[text])) continue;
      const upper = text.toUpperCase().replaceAll(/[\s.]/g, '');
      const meant = declarationCurrency(text) ?? otherNames[upper] ?? (currencies.has(upper) ? upper : null);
      const path = pathOf(value);
      yield {
        path,
        severity: 'warning',
        message: say(`货币“${shown(text)}”应填三位字母代码${meant ? ` ${meant}` : '，如 USD'}。`, `Currency "${shown(text)}" must be the three-letter code${meant ? ` ${meant}` : ', such as USD'}.`),
        ...(meant && { fix: { label: say(`改为 ${meant}`, `Use ${meant}`), edits: [{ path, value: meant }] } }),
      };
    }
  },
};
