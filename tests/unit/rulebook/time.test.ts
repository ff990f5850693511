import { describe, expect, it } from 'vitest';
import { certTypeCodes } from '@/lib/certificate/types';
import type { CertType } from '@/lib/certificate/types';
import { addDays } from '@/lib/rulebook/calendar';
import { factOn, groundsOf } from '@/lib/rulebook/fact';
import { rulesOf } from '@/lib/rulebook';
import { day, valueOn } from './on-a-day';

describe('retrospective rows', () => {
  it.each<[CertType, string, string | null, string, string | null, string | null, string]>([
    // type, clock, grace, latest, wording, box, confidence
    ['C', 'shipment', null, '1 year', '补发', '5', 'source-document'],
    ['G', 'shipment', null, '1 year', 'ISSUED RETROSPECTIVELY', '4', 'inferred'],
    ['B', 'shipment', '3 working-day', 'none', null, null, 'source-document'],
    ['E', 'shipment', '3 calendar-day counting the day', '1 year', 'ISSUED RETROACTIVELY', '13', 'source-document'],
    ['P', 'export', '15 calendar-day', '1 year from shipment', 'ISSUED RETROACTIVELY', '13', 'source-document'],
    ['F', 'shipment', null, '1 year', 'ISSUED RETROSPECTIVELY', '14', 'secondary'],
    ['N', 'shipment', null, '12 month', 'ISSUED RETROSPECTIVELY', '6', 'secondary'],
    ['X', 'shipment', '3 calendar-day', '1 year', 'ISSUED RETROSPECTIVELY', '12', 'official'],
    ['R', 'export', null, '1 year from shipment', 'ISSUED RETROSPECTIVELY', null, 'secondary'],
    ['L', 'export', null, '12 month', 'ISSUED RETROSPECTIVELY', '14', 'official'],
    ['H', 'export-declaration', null, '90 day', '补发', '15', 'source-document'],
    ['I', 'export', null, '1 year from shipment', 'ISSUED RETROSPECTIVELY / ISSUED RETROACTIVELY', '4', 'official'],
    ['S', 'export', null, '1 year from shipment', 'ISSUED RETROSPECTIVELY', '4', 'secondary'],
    ['K', 'shipment', '7 working-day', '1 year', 'ISSUED RETROACTIVELY', '5', 'official'],
    ['A', 'export', null, '12 month from shipment', 'ISSUED RETROSPECTIVELY', '5', 'official'],
    ['GE', 'shipment', null, '1 year', 'ISSUED RETROSPECTIVELY', null, 'official'],
    ['MU', 'shipment', null, '1 year', 'ISSUED RETROSPECTIVELY', null, 'source-document'],
    ['RC', 'shipment', null, '1 year', 'ISSUED RETROACTIVELY', '17', 'source-document'],
    ['CA', 'shipment', '3 calendar-day counting the day', '1 year', 'ISSUED RETROACTIVELY', null, 'source-document'],
    ['NI', 'shipment', null, '1 year', null, null, 'inferred'],
    ['EC', 'shipment', null, '1 year', null, null, 'inferred'],
    ['SE', 'shipment', null, '1 year', null, null, 'inferred'],
    ['HD', 'shipment', null, '1 year', null, null, 'official'],
    ['MV', 'shipment', null, '1 year', null, null, 'inferred'],
  ])('%s: from %s, grace %s, latest %s', (type, clock, grace, latest, wording, box, confidence) => {
    const fact = factOn(rulesOf(type).retrospective, day);
    const rule = fact?.value;
    expect(fact?.confidence).toBe(confidence);
    expect(rule).toMatchObject({ clock, wording, box });
    const counted = rule?.grace?.countsStartDay ? ' counting the day' : '';
    expect(rule?.grace ? `${rule.grace.days} ${rule.grace.unit}${counted}` : null).toBe(grace);
    const from = rule?.latestClock ? ` from ${rule.latestClock}` : '';
    expect(rule?.latest ? `${rule.latest.amount} ${rule.latest.unit}${from}` : 'none').toBe(latest);
  });

  it('of Nicaragua’s early harvest came from the customs paper itself', () => {
    expect(factOn(rulesOf('NI').retrospective, '2023-06-01')?.confidence).toBe('source-document');
  });

  it('make Australian and Georgian certificates valid from shipment, no others', () => {
    const fromShipment = certTypeCodes.filter((type) => valueOn(rulesOf(type).retrospective)?.validFromShipment);
    expect(fromShipment).toEqual(['A', 'GE']);
  });

  it('leave only ASEAN and Cambodia with a disputed day', () => {
    const disputed = certTypeCodes.filter((type) => valueOn(rulesOf(type).retrospective)?.startDayDisputed);
    expect(disputed).toEqual(['E', 'CA']);
  });

  it('carry inferred wordings and boxes as inferred', () => {
    const wording = (type: CertType) => {
      const fact = factOn(rulesOf(type).retrospective, day);
      return fact && [groundsOf(fact, 'wording').confidence, groundsOf(fact, 'box').confidence];
    };
    expect(wording('CA')?.[0]).toBe('inferred');
    expect(wording('MU')?.[0]).toBe('inferred');
    expect(wording('N')?.[1]).toBe('inferred');
    expect(wording('A')?.[1]).toBe('inferred');
    expect(wording('K')).toEqual(['official', 'official']);
    // Customs' paper of 2023 gives the days, not the words.
    expect(wording('C')).toEqual(['inferred', 'inferred']);
    expect(wording('E')).toEqual(['official', 'official']);
    for (const type of ['P', 'H'] as const) expect([type, wording(type)]).toEqual([type, ['secondary', 'secondary']]);
    expect(wording('L')).toEqual(['official', 'secondary']);
    expect(wording('F')).toEqual(['secondary', 'inferred']);
  });

  it('never count the start day with working days', () => {
    for (const type of certTypeCodes) {
      for (const { value } of rulesOf(type).retrospective) {
        if (value.grace?.unit === 'working-day') expect([type, value.grace.countsStartDay]).toEqual([type, false]);
      }
    }
  });

  it('ask for papers under the old measures until 2024-08-31', () => {
    expect(valueOn(rulesOf('C').retrospective, '2024-08-31')?.extraDocuments).toHaveLength(3);
    expect(valueOn(rulesOf('C').retrospective, '2024-09-01')?.extraDocuments).toHaveLength(0);
  });
});

describe('status', () => {
  it.each<[CertType, string]>([
    ['CA', '2022-01-01'], ['RC', '2022-01-01'], ['MU', '2021-01-01'], ['NI', '2023-05-01'], ['EC', '2024-05-01'],
    ['SE', '2024-07-01'], ['HD', '2024-09-01'], ['MV', '2025-01-01'],
  ])('%s is issued from %s on', (type, entry) => {
    expect(valueOn(rulesOf(type).status, addDays(entry, -1))).toBe('not-yet');
    expect(valueOn(rulesOf(type).status, entry)).toBe('issued');
  });

  it.each<CertType>(['M', 'AD', 'AP', 'CG'])('of %s is not known', (type) => expect(rulesOf(type).status).toEqual([]));

  it('rests on Order 114 until 2024-08-31 and on Order 270 after it', () => {
    expect(factOn(rulesOf('C').status, '2024-08-31')?.source).toBe('order-114');
    expect(factOn(rulesOf('C').status, '2024-09-01')?.source).toBe('order-270');
  });

  it('turned Nicaragua’s early harvest into the full agreement on 2024-01-01', () => {
    expect(valueOn(rulesOf('NI').agreement, '2023-12-31')?.en).toContain('early harvest');
    expect(valueOn(rulesOf('NI').agreement, '2024-01-01')?.en).toBe('China-Nicaragua FTA');
  });
});
