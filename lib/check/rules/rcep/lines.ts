import { englishName } from '../../../certificate/places/printed-name';
import { countryOf, destinationOf } from '../../country-of';
import { goodsItems } from '../../goods-lines';
import { certificateNumbers, invoiceKey, numbersIn } from '../../invoice-numbers';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/** RCEP: every line has its country of origin, not the importing one, and an invoice number that is on the certificate. */
export const rcepLines: Rule = {
  id: 'rcep/lines',
  types: ['RC'],
  sources: ['portal-field-notes', 'filling-rcep'],
  *check(context) {
    const { application } = context;
    const destination = destinationOf(application);
    const invoices = certificateNumbers(application) ?? [];
    const known = new Set(invoices.map(invoiceKey));
    const [only, second] = invoices;
    for (const { row, line } of goodsItems(context)) {
      const at = `Goods[${row}]`;
      if (line.GoodsOriginCountry === '' && !line.GoodsOriginCountryEn?.trim()) {
        yield { path: `${at}.GoodsOriginCountry`, severity: 'warning', message: say('RCEP证书每项须填货物原产国。', 'RCEP requires the country of origin of every line.') };
      }
      const origin = countryOf(line.GoodsOriginCountry, line.GoodsOriginCountryEn);
      if (origin && origin === destination) {
        yield { path: `${at}.GoodsOriginCountry`, severity: 'warning', message: say(`货物原产国与目的国同为${origin.zh}，进口时不能享惠，请核对。`, `Origin and destination are both ${englishName(origin)}: no preference is given then. Check it.`) };
      }
      const number = line.InvNo?.trim();
      if (line.InvNo !== undefined && !number) {
        const fix = only && !second && /^[\w./-]+$/.test(only) && { label: say(`填 ${only}`, `Write ${only}`), edits: [{ path: `${at}.InvNo`, value: only }] };
        yield { path: `${at}.InvNo`, severity: 'warning', message: say('RCEP证书每项须填对应的发票号。', 'RCEP requires the invoice number of every line.'), ...(fix && { fix }) };
      } else if (number && known.size > 0 && !known.has(invoiceKey(number)) && numbersIn(number).some((one) => !known.has(invoiceKey(one)))) {
        yield { path: `${at}.InvNo`, severity: 'warning', message: say(`发票号“${shown(number)}”不在证书的发票之列（${shown(invoices.join('、'))}）。`, `Invoice number "${shown(number)}" is none of the certificate's (${shown(invoices.join(', '))}).`) };
      }
    }
  },
};
