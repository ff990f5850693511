import { isCertType, type CertType } from '@/lib/certificate/types';
import { isIsoDate } from '@/lib/rulebook/calendar';
import type { IsoDate } from '@/lib/rulebook/fact';

/** What the rulebook shows; all of it stands in the address, so that every view can be linked to and gone back to. */
export interface RulebookRoute {
  readonly view: 'type' | 'search' | 'compare' | 'summary';
  readonly type: CertType;
  /** The fact to point at, by its key. */
  readonly fact: string | null;
  /** The type to compare `type` with. */
  readonly other: CertType;
  readonly onlyDifferences: boolean;
  /** The day whose rules are shown; null: today. */
  readonly on: IsoDate | null;
  readonly query: string;
}

const start: RulebookRoute = { view: 'type', type: 'C', fact: null, other: 'RC', onlyDifferences: false, on: null, query: '' };

/**
 * Reads `#rulebook/K/itemLimit?on=2022-06-11`, `#rulebook/compare/E/RC?only=differences`, `#rulebook/summary`,
 * `#rulebook/search/K?q=…` (K is where an emptied search goes back to). What is not understood is taken as not said.
 */
export function routeOf(hash: string): RulebookRoute {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const [, view = '', one = '', two = ''] = path.split('/').map(decoded);
  const said = new URLSearchParams(search);
  const on = said.get('on') ?? undefined;
  const common = { ...start, on: isIsoDate(on) ? on : null, query: said.get('q') ?? '' };
  if (view === 'compare') {
    return { ...common, view, type: certType(one) ?? 'E', other: certType(two) ?? start.other, onlyDifferences: said.get('only') === 'differences' };
  }
  if (view === 'summary') return { ...common, view };
  if (view === 'search') return { ...common, view: common.query === '' ? 'type' : view, type: certType(one) ?? start.type };
  return { ...common, type: certType(view) ?? start.type, fact: one || null };
}

/** The address of a view; the opposite of {@link routeOf}. */
export function hashOf({ view, type, fact, other, onlyDifferences, on, query }: RulebookRoute): string {
  const path = { type: fact === null ? [type] : [type, fact], search: [view, type], summary: [view], compare: [view, type, other] }[view];
  const said = new URLSearchParams();
  if (on !== null) said.set('on', on);
  if (query !== '') said.set('q', query);
  if (view === 'compare' && onlyDifferences) said.set('only', 'differences');
  return `#${['rulebook', ...path.map(encodeURIComponent)].join('/')}${said.size > 0 ? `?${said}` : ''}`;
}

function certType(text: string): CertType | null {
  const code = text.toUpperCase();
  return isCertType(code) ? code : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
