import type { Application } from '../certificate/application';
import type { IsoDate } from '../rulebook/fact';
import type { GoodsToCertify, TypeChoice } from './certificate-types';
import { certificateTypesFor } from './certificate-types';
import { adviceContext } from './context';
import { isGoods } from './packing-total';

/** The types to choose from for the application's destination and goods, best first; null while no destination is known. */
export function rankedTypes(application: Application, asOf: IsoDate, criteria?: GoodsToCertify['criteria']): TypeChoice[] | null {
  const { destination, day } = adviceContext(application, asOf);
  const items = application.Goods.filter(isGoods).length;
  return destination && certificateTypesFor(destination.alpha2, day, { items, ...(criteria && { criteria }) });
}
