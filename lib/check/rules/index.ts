import type { Rule } from '../rule';
import { handCorrection } from './amendment/hand-correction';
import { original } from './amendment/original';
import { originalLost } from './amendment/original-lost';
import { outOfValidity } from './amendment/out-of-validity';
import { sameNumber } from './amendment/same-number';
import { statusNew } from './amendment/status-new';
import { certifiedAlready } from './batch/certified-already';
import { chinese } from './characters/chinese';
import { fullWidthRule } from './characters/full-width';
import { invisibleRule } from './characters/invisible';
import { lowerCase } from './characters/lower-case';
import { notInXmlRule } from './characters/not-in-xml';
import { typographicRule } from './characters/typographic';
import { unusual } from './characters/unusual';
import { country } from './codes/country';
import { currency } from './codes/currency';
import { unitCode } from './codes/unit';
import { importContent } from './criterion/import-content';
import { criterionMissing } from './criterion/missing';
import { criterionNotOffered } from './criterion/not-offered';
import { shareTooLow } from './criterion/share-too-low';
import { criterionSupplement } from './criterion/supplement';
import { whollyObtained } from './criterion/wholly-obtained';
import { farApart } from './dates/far-apart';
import { dateOrder } from './dates/order';
import { collectiveUnit } from './description/collective-unit';
import { endMark } from './description/end-mark';
import { goodsName } from './description/goods-name';
import { hsInDescription } from './description/hs-code';
import { model } from './description/model';
import { notGoodsText } from './description/not-goods-text';
import { numberInWordsRule } from './description/number-in-words';
import { packageFields } from './description/package-fields';
import { packages } from './description/packages';
import { quantity } from './description/quantity';
import { retailPacking } from './description/retail-packing';
import { total } from './description/total';
import { unpackedWording } from './description/unpacked-wording';
import { weight } from './description/weight';
import { middleman } from './destination/middleman';
import { destinationType } from './destination/type';
import { typeNotIssued } from './destination/type-not-issued';
import { ecfaChinese } from './ecfa/chinese';
import { ecfaContacts } from './ecfa/contacts';
import { ecfaExpected } from './ecfa/expected';
import { ecfaProducer } from './ecfa/producer';
import { ecfaSimplified } from './ecfa/simplified';
import { authorityCode } from './format/authority-code';
import { certificateNumber } from './format/certificate-number';
import { code } from './format/code';
import { date } from './format/date';
import { hsCode } from './format/hs-code';
import { length } from './format/length';
import { number } from './format/number';
import { generalName } from './goods/general-name';
import { hsMissing } from './goods/hs-missing';
import { itemLimit } from './goods/item-limit';
import { itemNumbers } from './goods/item-numbers';
import { needlessSplit } from './goods/needless-split';
import { noGoods } from './goods/none';
import { notGoodsRow } from './goods/not-goods-row';
import { producerRow } from './goods/producer-row';
import { unitNames } from './goods/unit-names';
import { unitsMixed } from './goods/units-mixed';
import { ecfaHs } from './hs/ecfa';
import { blank } from './invoice-number/blank';
import { fullWidthNumber } from './invoice-number/full-width';
import { unusualNumber } from './invoice-number/unusual';
import { zeroOrLetterO } from './invoice-number/zero-or-letter-o';
import { invoiceAmounts } from './invoice/amounts';
import { ecfaInvoice } from './invoice/ecfa';
import { invoiceRows } from './invoice/rows';
import { marksAttachment } from './marks/attachment';
import { marksEmpty } from './marks/empty';
import { madeElsewhere } from './marks/made-elsewhere';
import { marksNone } from './marks/none-wording';
import { marksReference } from './marks/reference';
import { marksSigns } from './marks/special-signs';
import { companyForm } from './parties/company-form';
import { consignee } from './parties/consignee';
import { consigneeBlank } from './parties/consignee-blank';
import { exhibition } from './parties/exhibition';
import { exporter } from './parties/exporter';
import { exporterAlone } from './parties/exporter-alone';
import { producerConfidential } from './producer/confidential';
import { ecuadorProducer } from './producer/ecuador';
import { severalProducers } from './producer/several';
import { producerWording } from './producer/wording';
import { rcepLines } from './rcep/lines';
import { rcepOrigin } from './rcep/origin';
import { rcepPriceTerms } from './rcep/price-terms';
import { reExportDates } from './re-export/dates';
import { reExportOrigin } from './re-export/origin';
import { whenDeclaring } from './required/when-declaring';
import { declarationDate } from './retrospective/declaration-date';
import { retrospectiveWindow } from './retrospective/window';
import { wordingNotDue } from './retrospective/wording-not-due';
import { addressElsewhere } from './third-party/address-and-country';
import { clauseIncomplete } from './third-party/clause-incomplete';
import { companyIncomplete } from './third-party/company-incomplete';
import { importingCountryCompany } from './third-party/importing-country';
import { inOtherBox } from './third-party/in-other-box';
import { thirdPartyInvoice } from './third-party/invoice';
import { mainlandCompany } from './third-party/mainland-company';
import { notWrittenOut } from './third-party/not-written-out';
import { sameAsParty } from './third-party/same-as-party';
import { taiwanPrincipal } from './third-party/taiwan-principal';
import { tickAndCompany } from './third-party/tick';
import { cartonNumbers } from './totals/carton-numbers';
import { fobAndTerms } from './totals/fob-and-terms';
import { fobShown } from './totals/fob-shown';
import { priceTimesQuantity } from './totals/price-times-quantity';
import { quantityAboveGross } from './totals/quantity-above-gross';
import { sums } from './totals/sums';
import { weights } from './totals/weights';
import { datePrefix } from './transport/date-prefix';
import { details } from './transport/details';
import { detailsAndPorts } from './transport/details-and-ports';
import { dischargePort } from './transport/discharge-port';
import { irrelevantText } from './transport/irrelevant-text';
import { landlocked } from './transport/landlocked';
import { loadingPort } from './transport/loading-port';
import { means } from './transport/means';
import { meansMissing } from './transport/means-missing';
import { portMisspelt } from './transport/port-misspelt';
import { transit } from './transport/transit';
import { vessel } from './transport/vessel';
import { vesselWording } from './transport/vessel-wording';
import { undertakingGiven } from './undertaking/given';

/** Every rule. Order does not matter; findings are sorted by the engine. */
export const rules: readonly Rule[] = [
  length, date, number, code, certificateNumber, hsCode, authorityCode,
  country, currency, unitCode,
  notInXmlRule, invisibleRule, fullWidthRule, chinese, typographicRule, unusual, lowerCase,
  blank, fullWidthNumber, unusualNumber, zeroOrLetterO,
  destinationType, typeNotIssued, retrospectiveWindow, dateOrder,
  exporter, consignee,
  mainlandCompany, importingCountryCompany, tickAndCompany, companyIncomplete, addressElsewhere, inOtherBox, clauseIncomplete, notWrittenOut,
  marksEmpty, marksReference, madeElsewhere, marksAttachment,
  details, detailsAndPorts, loadingPort, dischargePort, transit, vessel, landlocked,
  noGoods, itemLimit, needlessSplit, itemNumbers, notGoodsRow, generalName, hsMissing, producerRow, unitNames, unitsMixed, certifiedAlready,
  criterionNotOffered, criterionSupplement, criterionMissing, shareTooLow, whollyObtained, importContent,
  packages, numberInWordsRule, packageFields, collectiveUnit, retailPacking, unpackedWording, total, endMark, hsInDescription, ecfaHs, notGoodsText, goodsName, model, quantity, weight,
  sums, priceTimesQuantity, fobAndTerms, fobShown, weights, quantityAboveGross, cartonNumbers, invoiceRows, invoiceAmounts, ecfaInvoice,
  rcepLines, rcepOrigin, rcepPriceTerms, ecfaContacts, ecuadorProducer, original, undertakingGiven, whenDeclaring,
  wordingNotDue, declarationDate, farApart, middleman, reExportDates, reExportOrigin,
  companyForm, exporterAlone, consigneeBlank, exhibition, producerWording, producerConfidential, severalProducers,
  sameAsParty, taiwanPrincipal, thirdPartyInvoice,
  marksNone, marksSigns,
  means, meansMissing, vesselWording, datePrefix, portMisspelt, irrelevantText,
  ecfaChinese, ecfaSimplified, ecfaExpected, ecfaProducer,
  statusNew, originalLost, handCorrection, outOfValidity, sameNumber,
];
