import { describe, expect, it } from 'vitest';
import { countryByText } from '@/lib/certificate/places/country';
import { portCountries } from '@/lib/certificate/places/port';
import { formatLibraryFile, parseLibraryFile } from '@/lib/exchange/library-file';
import { tableNames } from '@/lib/library/records';
import { sampleLibrary } from '@/lib/library/sample';

const library = sampleLibrary();

describe('the sample library', () => {
  it('is a library file that the product itself accepts', () => {
    const parsed = parseLibraryFile(formatLibraryFile(library, new Date('2026-01-05T01:00:00Z')));
    expect(parsed.ok && Object.fromEntries(tableNames.map((table) => [table, parsed.file[table]]))).toEqual(library);
  });

  it('has twelve goods with names in both languages, a ten-digit HS code and a known producer', () => {
    expect(library.goods).toHaveLength(12);
    const producers = new Set(library.parties.filter((party) => party.role === 'producer').map((party) => party.code));
    for (const goods of library.goods) {
      expect(goods).toMatchObject({ nameZh: expect.stringMatching(/\p{Script=Han}/u), nameEn: expect.stringMatching(/^[A-Z ]+$/), hsCode: expect.stringMatching(/^\d{10}$/) });
      expect(producers).toContain(goods.producerCode);
    }
  });

  it('has no third party in the mainland', () => {
    const thirdParties = library.parties.filter((party) => party.role === 'third-party');
    expect(thirdParties.map((party) => party.country)).toEqual(['HK']);
  });

  it('ships every template from a Chinese port to a port of its destination, to a buyer there', () => {
    for (const { head, consigneeId } of library.templates) {
      const destination = countryByText(head['DestCountry'] ?? '')?.alpha2;
      expect(portCountries(head['LoadPort'] ?? '')).toContain('CN');
      expect(portCountries(head['UnloadPort'] ?? '')).toContain(destination);
      expect(countryByText(head['DestCountryName'] ?? '')?.numeric).toBe(head['DestCountryCode']);
      expect(library.parties.find((party) => party.id === consigneeId)?.country).toBe(destination);
    }
  });

  it('refers only to what is in it', () => {
    const ids = new Set([...library.goods, ...library.parties].map((record) => record.id));
    for (const { exporterId, consigneeId, thirdPartyId, goodsIds } of library.templates) {
      for (const id of [exporterId, consigneeId, thirdPartyId, ...goodsIds]) if (id !== null) expect(ids).toContain(id);
    }
  });
});
