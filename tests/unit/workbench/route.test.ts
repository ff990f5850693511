import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { hashOf, routeOf, type RulebookRoute } from '@/components/rulebook/route';
import { certTypeCodes } from '@/lib/certificate/types';

const day = fc.date({ min: new Date('1995-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const type = fc.constantFrom(...certTypeCodes);

describe('addresses of the rulebook', () => {
  it('lead to the type, the fact and the day that they name', () => {
    expect(routeOf('#rulebook/K/itemLimit?on=2022-06-11')).toMatchObject({ view: 'type', type: 'K', fact: 'itemLimit', on: '2022-06-11' });
  });

  it('show today where no day, or no day of the calendar, is named', () => {
    expect(routeOf('#rulebook/E').on).toBeNull();
    expect(routeOf('#rulebook/E?on=2023-02-29').on).toBeNull();
  });

  it('take a type in small letters, and the first type in place of one that does not exist', () => {
    expect(routeOf('#rulebook/rc').type).toBe('RC');
    expect(routeOf('#rulebook/ZZ').type).toBe('C');
    expect(routeOf('#rulebook').type).toBe('C');
  });

  it('go back to the type when a search is emptied', () => {
    expect(routeOf('#rulebook/search/K')).toMatchObject({ view: 'type', type: 'K', query: '' });
    expect(routeOf('#rulebook/search/K?q=SAME')).toMatchObject({ view: 'search', type: 'K', query: 'SAME' });
  });

  it('survive nonsense', () => {
    expect(routeOf('#rulebook/%E0%A4%A').view).toBe('type');
    fc.assert(fc.property(fc.string(), (text) => void routeOf(`#rulebook/${text}`)));
  });

  it('can be read back from every view', () => {
    const common = { on: fc.option(day), query: fc.string() };
    const views = fc.oneof(
      fc.record({ view: fc.constant('type' as const), type, fact: fc.option(fc.constantFrom('itemLimit', 'retrospective.box')), other: fc.constant('RC' as const), onlyDifferences: fc.constant(false), ...common }),
      fc.record({ view: fc.constant('search' as const), type, fact: fc.constant(null), other: fc.constant('RC' as const), onlyDifferences: fc.constant(false), ...common, query: fc.string({ minLength: 1 }) }),
      fc.record({ view: fc.constant('compare' as const), type, fact: fc.constant(null), other: type, onlyDifferences: fc.boolean(), ...common }),
    );
    fc.assert(
      fc.property(views, (route: RulebookRoute) => {
        expect(routeOf(hashOf(route))).toEqual(route);
      }),
    );
  });
});
