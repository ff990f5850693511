import type { Rule } from '../rule';
import { original } from './amendment/original';
import { chinese } from './characters/chinese';
import { fullWidthRule } from './characters/full-width';
import { invisibleRule } from './characters/invisible';
import { lowerCase } from './characters/lower-case';
import { notInXmlRule } from './characters/not-in-xml';
import { typographicRule } from './characters/typographic';
import { unusual } from './characters/unusual';
import { country } from './codes/country';
import { currency } from './codes/currency';
import { criterionMissing } from './criterion/missing';
import { criterionNotOffered } from './criterion/not-offered';
import { shareTooLow } from './criterion/share-too-low';
import { criterionSupplement } from './criterion/supplement';
import { whollyObtained } from './criterion/wholly-obtained';
import { dateOrder } from './dates/order';
import { collectiveUnit } from './description/collective-unit';
import { endMark } from './description/end-mark';
import { hsInDescription } from './description/hs-code';
import { notGoodsText } from './description/not-goods-text';
import { numberInWordsRule } from './description/number-in-words';
import { packageFields } from './description/package-fields';
import { packages } from './description/packages';
import { total } from './description/total';
import { destinationType } from './destination/type';
import { typeNotIssued } from './destination/type-not-issued';
import { ecfaContacts } from './ecfa/contacts';
import { authorityCode } from './format/authority-code';
import { certificateNumber } from './format/certificate-number';
import { code } from './format/code';
import { date } from './format/date';
import { hsCode } from './format/hs-code';
import { length } from './format/length';
import { number } from './format/number';
import { noGoods } from './goods/none';
import { itemLimit } from './goods/item-limit';
import { itemNumbers } from './goods/item-numbers';
import { blank } from './invoice-number/blank';
import { fullWidthNumber } from './invoice-number/full-width';
import { unusualNumber } from './invoice-number/unusual';
import { zeroOrLetterO } from './invoice-number/zero-or-letter-o';
import { marksAttachment } from './marks/attachment';
import { marksEmpty } from './marks/empty';
import { madeElsewhere } from './marks/made-elsewhere';
import { marksReference } from './marks/reference';
import { consignee } from './parties/consignee';
import { exporter } from './parties/exporter';
import { ecuadorProducer } from './producer/ecuador';
import { rcepLines } from './rcep/lines';
import { whenDeclaring } from './required/when-declaring';
import { retrospectiveWindow } from './retrospective/window';
import { addressElsewhere } from './third-party/address-and-country';
import { clauseIncomplete } from './third-party/clause-incomplete';
import { companyIncomplete } from './third-party/company-incomplete';
import { importingCountryCompany } from './third-party/importing-country';
import { inOtherBox } from './third-party/in-other-box';
import { mainlandCompany } from './third-party/mainland-company';
import { notWrittenOut } from './third-party/not-written-out';
import { tickAndCompany } from './third-party/tick';
import { fobAndTerms } from './totals/fob-and-terms';
import { priceTimesQuantity } from './totals/price-times-quantity';
import { sums } from './totals/sums';
import { weights } from './totals/weights';
import { details } from './transport/details';
import { detailsAndPorts } from './transport/details-and-ports';
import { dischargePort } from './transport/discharge-port';
import { landlocked } from './transport/landlocked';
import { loadingPort } from './transport/loading-port';
import { transit } from './transport/transit';
import { vessel } from './transport/vessel';
import { undertakingGiven } from './undertaking/given';

/** Every rule. Order does not matter; findings are sorted by the engine. */
export const rules: readonly Rule[] = [
  length, date, number, code, certificateNumber, hsCode, authorityCode,
  country, currency,
  notInXmlRule, invisibleRule, fullWidthRule, chinese, typographicRule, unusual, lowerCase,
  blank, fullWidthNumber, unusualNumber, zeroOrLetterO,
  destinationType, typeNotIssued, retrospectiveWindow, dateOrder,
  exporter, consignee,
  mainlandCompany, importingCountryCompany, tickAndCompany, companyIncomplete, addressElsewhere, inOtherBox, clauseIncomplete, notWrittenOut,
  marksEmpty, marksReference, madeElsewhere, marksAttachment,
  details, detailsAndPorts, loadingPort, dischargePort, transit, vessel, landlocked,
  noGoods, itemLimit, itemNumbers,
  criterionNotOffered, criterionSupplement, criterionMissing, shareTooLow, whollyObtained,
  packages, numberInWordsRule, packageFields, collectiveUnit, total, endMark, hsInDescription, notGoodsText,
  sums, priceTimesQuantity, fobAndTerms, weights,
  rcepLines, ecfaContacts, ecuadorProducer, original, undertakingGiven, whenDeclaring,
];
