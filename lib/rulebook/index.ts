import type { CertType } from '../certificate/types';
import type { CertificateRules } from './certificate';
import { A } from './types/A';
import { AD } from './types/AD';
import { AP } from './types/AP';
import { B } from './types/B';
import { C } from './types/C';
import { CA } from './types/CA';
import { CG } from './types/CG';
import { E } from './types/E';
import { EC } from './types/EC';
import { F } from './types/F';
import { G } from './types/G';
import { GE } from './types/GE';
import { H } from './types/H';
import { HD } from './types/HD';
import { I } from './types/I';
import { K } from './types/K';
import { L } from './types/L';
import { M } from './types/M';
import { MU } from './types/MU';
import { MV } from './types/MV';
import { N } from './types/N';
import { NI } from './types/NI';
import { P } from './types/P';
import { PR } from './types/PR';
import { R } from './types/R';
import { RC } from './types/RC';
import { S } from './types/S';
import { SE } from './types/SE';
import { T } from './types/T';
import { TR } from './types/TR';
import { X } from './types/X';

/** What is known of each of the 31 certificate types. */
export const rulebook: Readonly<Record<CertType, CertificateRules>> = {
  C, B, G, E, F, M, P, T, N, X, R, H, L, I, S, PR, TR, A, K, AD, AP, GE, CA, RC, MU, NI, EC, SE, HD, MV, CG,
};

/** The rules of one certificate type. */
export const rulesOf = (type: CertType): CertificateRules => rulebook[type];
