import { englishName } from '../../../certificate/places/printed-name';
import { countryOf } from '../../country-of';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** The country of origin of a re-export is the same at the head and at each line. */
export const reExportOrigin: Rule = {
  id: 're-export/origin',
  types: ['TR'],
  sources: ['notes-re-export'],
  *check({ application: { CertificateHead: head, Goods: lines } }) {
    const origin = countryOf(head.OriCountryCode, head.OriCountry);
    if (!origin) return;
    for (const [row, line] of lines.entries()) {
      const own = countryOf(line.GoodsOriginCountry, line.GoodsOriginCountryEn);
      if (!own || own === origin) continue;
      yield {
        path: `Goods[${row}].${line.GoodsOriginCountry ? 'GoodsOriginCountry' : 'GoodsOriginCountryEn'}`,
        severity: 'warning',
        message: say(`货物原产国为${own.zh}，证书原产国为${origin.zh}；两处应一致。`, `The line originates in ${englishName(own)}, the certificate says ${englishName(origin)}: they must agree.`),
      };
    }
  },
};
