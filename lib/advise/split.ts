/** One certificate of a consignment that is split: its number and its items, all counted from 1. */
export interface CertificatePart {
  readonly certificate: number;
  readonly first: number;
  readonly last: number;
}

/** How `items` goods items are spread over certificates of at most `limit`, each filled before the next begins. */
export function splitByItems(items: number, limit: number): CertificatePart[] {
  return Array.from({ length: Math.ceil(items / limit) }, (_, index) => ({
    certificate: index + 1,
    first: index * limit + 1,
    last: Math.min((index + 1) * limit, items),
  }));
}

/** The invoice number of the n-th certificate of a consignment that is split: the number itself with `-1`, `-2` …. */
export const suffixed = (invoice: string, certificate: number): string => `${invoice}-${certificate}`;
