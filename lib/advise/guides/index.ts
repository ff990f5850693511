import { agency } from './agency';
import { blockedPreference } from './blocked-preference';
import { certificateStatus } from './certificate-status';
import { changing } from './changing';
import { companyData } from './company-data';
import type { Guide } from './guide';
import { internetCustoms } from './internet-customs';
import { notFound } from './not-found';
import { preReview } from './pre-review';
import { printing } from './printing';
import { selfPrintSetup } from './self-print-setup';
import { singleWindow } from './single-window';
import { tariffLookup } from './tariff-lookup';
import { verification } from './verification';

export type { Guide, GuideLink, GuideStep } from './guide';

/** How things are done on the portals, in the order of the work. */
export const guides: readonly Guide[] = [
  companyData,
  agency,
  preReview,
  tariffLookup,
  singleWindow,
  internetCustoms,
  certificateStatus,
  selfPrintSetup,
  printing,
  verification,
  notFound,
  changing,
  blockedPreference,
];

/** The guide with that id, or undefined. */
export const guideById = (id: string): Guide | undefined => guides.find((guide) => guide.id === id);
