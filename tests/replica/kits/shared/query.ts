import { deformations } from './deform';
import { goodsWays, layouts, listsFrom, wordings, type FormQuery } from './form-spec';

const oneOf = <T extends string>(list: readonly T[], value: string | null, otherwise: T): T => list.find((each) => each === value) ?? otherwise;

/** The form that an address asks for: `?wording=paper&layout=table&goods=grid&seed=3&deformation=typo`. */
export function queryFrom(search: string): FormQuery {
  const given = new URLSearchParams(search);
  return {
    wording: oneOf(wordings, given.get('wording'), 'single-window'),
    layout: oneOf(layouts, given.get('layout'), 'left'),
    goods: oneOf(goodsWays, given.get('goods'), 'inline'),
    seed: Number(given.get('seed') ?? 1),
    deformation: oneOf(deformations, given.get('deformation'), 'none'),
    lists: oneOf(listsFrom, given.get('lists'), 'server'),
  };
}

/** The address of a form. */
export const searchOf = (query: Partial<FormQuery> & { readonly foreign?: string }): string => `?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString()}`;
