import { authorityOptions } from './authorities';
import { certificateOptions, criterionOptions } from './certificates';
import { declarantOptions, producerOptions } from './companies';
import { countryOptions } from './countries';
import type { Option } from './option';
import * as pages from './pages';
import { chinesePorts, foreignPorts } from './ports';
import * as trade from './trade';
import * as units from './units';

const lists = {
  certificates: certificateOptions,
  statuses: trade.certificateStatusOptions,
  countries: countryOptions,
  chinesePorts,
  foreignPorts,
  allPorts: [...foreignPorts, ...chinesePorts],
  authorities: authorityOptions,
  currencies: trade.currencyOptions,
  priceTerms: trade.priceTermOptions,
  tradeModes: trade.tradeModeOptions,
  transportMeans: trade.transportMeansOptions,
  taxRates: trade.taxRateOptions,
  subCriteria: trade.subCriterionOptions,
  attachmentTypes: trade.attachmentTypeOptions,
  divisions: pages.divisionOptions,
  applicationModes: pages.applicationModeOptions,
  reviewStates: pages.reviewStateOptions,
  certificateStates: pages.certificateStateOptions,
  changeKinds: pages.changeKindOptions,
  sealKinds: pages.sealKindOptions,
  obstacles: pages.obstacleOptions,
  packUnits: units.packUnitOptions,
  packCodes: units.packCodeOptions,
  units: units.unitOptions,
  englishUnits: units.englishUnitOptions,
  weightUnits: units.weightUnitOptions,
  producers: producerOptions,
  declarants: declarantOptions,
  yesNo: [
    { code: 'N', text: '否', beside: [] },
    { code: 'Y', text: '是', beside: [] },
  ],
  packTypes: [
    { code: '1', text: '常规包装', beside: [] },
    { code: '2', text: '非常规包装', beside: [] },
  ],
} as const satisfies Record<string, readonly Option[]>;

export type ListName = keyof typeof lists | 'criteria';

/** The lines of a list; the origin criteria depend on the certificate type. */
export const listOf = (name: ListName, certificateType: () => string): readonly Option[] => (name === 'criteria' ? criterionOptions(certificateType()) : lists[name]);
