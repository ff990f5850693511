import type { CertType } from '../certificate/types';
import { rulesOf } from './index';
import type { CertificateRules } from './certificate';
import type { CertificateReference } from './reference';
import { A } from './reference/A';
import { AD } from './reference/AD';
import { AP } from './reference/AP';
import { B } from './reference/B';
import { C } from './reference/C';
import { CA } from './reference/CA';
import { CG } from './reference/CG';
import { E } from './reference/E';
import { EC } from './reference/EC';
import { F } from './reference/F';
import { G } from './reference/G';
import { GE } from './reference/GE';
import { H } from './reference/H';
import { HD } from './reference/HD';
import { I } from './reference/I';
import { K } from './reference/K';
import { L } from './reference/L';
import { M } from './reference/M';
import { MU } from './reference/MU';
import { MV } from './reference/MV';
import { N } from './reference/N';
import { NI } from './reference/NI';
import { P } from './reference/P';
import { PR } from './reference/PR';
import { R } from './reference/R';
import { RC } from './reference/RC';
import { S } from './reference/S';
import { SE } from './reference/SE';
import { T } from './reference/T';
import { TR } from './reference/TR';
import { X } from './reference/X';

/** What is known of each of the 31 certificate types besides its rules. */
export const references: Readonly<Record<CertType, CertificateReference>> = {
  C, B, G, E, F, M, P, T, N, X, R, H, L, I, S, PR, TR, A, K, AD, AP, GE, CA, RC, MU, NI, EC, SE, HD, MV, CG,
};

/** Everything known of a type. */
export type FullRules = CertificateRules & CertificateReference;

/**
 * Everything known of one certificate type: its rules and its reference. For pages, advice and the command line;
 * checks take `rulesOf`, which carries the rules alone.
 */
export const fullRulesOf = (type: CertType): FullRules => ({ ...references[type], ...rulesOf(type) });
