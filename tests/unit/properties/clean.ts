import type { Application } from '@/lib/certificate/application';
import type { CertType } from '@/lib/certificate/types';
import { applicationOf } from '../cases/fixtures';
import { cleanCases } from '../cases/table';

/** A complete application that nobody would return. */
export interface Clean {
  readonly certType: CertType;
  readonly file: string;
  readonly application: Application;
}

/** The clean applications of the fixtures, of every type. */
export const cleanApplications: readonly Clean[] = cleanCases.map((fixture) => ({ certType: fixture.certType, file: fixture.file, application: applicationOf(fixture) }));
