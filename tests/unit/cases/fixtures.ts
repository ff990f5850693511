import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { applicationSchema, type Application } from '@/lib/certificate/application';
import type { FixtureCase } from './table';

/** The folder of the complete applications, one folder for each certificate type. */
export const casesFolder = resolve(import.meta.dirname, '../../fixtures/cases');

/** The file of a case. */
export const fileOf = ({ certType, file }: FixtureCase): string => resolve(casesFolder, certType, `${file}.json`);

/** The application of a case, read anew. */
export const applicationOf = (fixture: FixtureCase): Application => applicationSchema.parse(JSON.parse(readFileSync(fileOf(fixture), 'utf8')));
