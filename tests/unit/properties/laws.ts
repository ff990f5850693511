import { expect } from 'vitest';
import type { Application } from '@/lib/certificate/application';
import { fields } from '@/lib/certificate/fields';
import type { Finding, Severity } from '@/lib/certificate/finding';
import { parsePath } from '@/lib/certificate/path';
import { sourceOf } from '@/lib/rulebook/sources';

const loudness: readonly Severity[] = ['error', 'warning', 'hint'];
/** How loudly a finding may speak that rests on such a source at best. */
const allowed = { official: 'error', 'source-document': 'error', secondary: 'warning', inferred: 'hint' } as const;

/** What holds of every list of findings, whatever was checked. */
export function expectLawful(found: readonly Finding[]): void {
  const keys = found.map(({ rule, path, message }) => `${rule} ${path} ${message['zh-CN']}`);
  expect(new Set(keys).size, 'none twice').toBe(keys.length);
  expect(found, 'errors first, then as they stand on the page').toEqual(found.toSorted((a, b) => loudness.indexOf(a.severity) - loudness.indexOf(b.severity) || placeOf(a) - placeOf(b)));
  for (const finding of found) expectFindingLawful(finding);
}

function expectFindingLawful({ rule, severity, path, message, sources, fix }: Finding): void {
  expect(parsePath(path), `${rule}: ${path} names a field, row or section`).not.toBeNull();
  for (const text of [message, ...(fix ? [fix.label] : [])]) {
    expect(text['zh-CN'], `${rule} in Chinese`).toMatch(/[\u4E00-\u9FFF]/);
    expect(text.en, `${rule} in English`).toMatch(/[A-Za-z]{2}/);
    for (const sentence of Object.values(text)) expect(sentence, rule).not.toMatch(/undefined|\[object|NaN/);
  }
  expect(sources.length, `${rule} rests on something`).toBeGreaterThan(0);
  const loudest = Math.min(...sources.map((id) => {
    const source = sourceOf(id);
    expect(source, `${rule}: source ${id} is known`).toBeTruthy();
    return loudness.indexOf(allowed[source?.confidence ?? 'inferred']);
  }));
  expect(loudness.indexOf(severity), `${rule}: no louder than ${sources.join(', ')} allow`).toBeGreaterThanOrEqual(loudest);
}

const sections = Object.keys(fields);

function placeOf({ path }: Finding): number {
  const parts = parsePath(path);
  const tags = parts ? Object.keys(fields[parts.section]) : [];
  return (sections.indexOf(parts?.section ?? '') * 10_000 + ((parts?.row ?? -1) + 1)) * 100 + (parts?.tag ? tags.indexOf(parts.tag) + 1 : 0);
}

/** The same value, nothing in it can be changed. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

/** A frozen copy: a check that writes into its input throws. */
export const frozenCopy = (application: Application): Application => frozen(structuredClone(application));
