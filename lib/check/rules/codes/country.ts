import type { Fix } from '../../../certificate/finding';
import type { Path } from '../../../certificate/path';
import { countryByAlpha2, countryByAlpha3, countryByNumeric } from '../../../certificate/places/country';
import { englishName } from '../../../certificate/places/printed-name';
import { firstNamed } from '../../country-of';
import { declarationCountry } from '../../declaration-codes';
import { say, shown } from '../../say';
import type { Rule, RuleContext, RuleResult } from '../../rule';

/** A country code and the names that stand beside it. */
interface Coded {
  readonly path: Path;
  readonly code: string | undefined;
  readonly names: readonly (string | undefined)[];
}

/** Country codes are ISO numbers (360), not those of the customs declaration (112, IDN), and agree with the name beside them. */
export const country: Rule = {
  id: 'codes/country',
  sources: ['portal-field-notes'],
  *check(context) {
    for (const field of coded(context)) {
      const result = look(field);
      if (result) yield result;
    }
  },
};

function* coded({ application }: RuleContext): Generator<Coded> {
  const head = application.CertificateHead;
  yield { path: 'CertificateHead.DestCountryCode', code: head.DestCountryCode, names: [head.DestCountry, head.DestCountryName] };
  yield { path: 'CertificateHead.TransCountryCode', code: head.TransCountryCode, names: [head.TransCountryName] };
  yield { path: 'CertificateHead.OriCountryCode', code: head.OriCountryCode, names: [head.OriCountry] };
  for (const [row, company] of application.NonpartyCorp.entries()) {
    yield { path: `NonpartyCorp[${row}].EntCountryCode`, code: company.EntCountryCode, names: [company.EntCountryName] };
  }
  for (const [row, line] of application.Goods.entries()) {
    yield { path: `Goods[${row}].GoodsOriginCountry`, code: line.GoodsOriginCountry, names: [line.GoodsOriginCountryEn] };
  }
}

function look({ path, code: given, names }: Coded): RuleResult | null {
  const code = given?.trim() ?? '';
  // Letters of another script: the form shows the name where the code belongs, nothing to judge.
  if (!/^[0-9A-Za-z]{1,4}$/.test(code)) return null;
  const named = firstNamed(names);
  const iso = countryByNumeric(code);
  if (iso && (!named || named === iso)) return null;
  const meant = countryByAlpha3(code) ?? (code.length === 2 ? countryByAlpha2(code) : null) ?? declarationCountry(code);
  // A third party is never one of the mainland: that is said by its own rule, and 156 would be no better.
  if (meant?.alpha2 === 'CN' && path.startsWith('NonpartyCorp')) return null;
  if (meant && (named ? named === meant : !iso)) {
    const fix: Fix = { label: say(`改为 ${meant.numeric}（${meant.zh}）`, `Use ${meant.numeric} (${englishName(meant)})`), edits: [{ path, value: meant.numeric }] };
    return { path, severity: 'warning', fix, message: say(`“${code}”是报关单或字母代码；证书用ISO数字代码，${meant.zh}为 ${meant.numeric}。`, `"${code}" is a customs-declaration or letter code; the certificate takes the ISO number, ${meant.numeric} for ${englishName(meant)}.`) };
  }
  if (iso && named) return { path, severity: 'warning', message: say(`代码 ${code} 是${iso.zh}，旁边写的是${named.zh}，请核对。`, `Code ${code} is ${englishName(iso)}, but the name beside it is ${englishName(named)}: check which is meant.`) };
  return { path, severity: 'warning', message: say(`“${shown(code)}”不是ISO数字国别代码（如印度尼西亚 360）。`, `"${shown(code)}" is no ISO country number (Indonesia, for example, is 360).`) };
}
