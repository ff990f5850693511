import type { Fault } from './fault';
import { goodsFaults } from './goods';
import { partyFaults } from './parties';
import { textFaults } from './texts';
import { timeAndTransportFaults } from './time-and-transport';

/** Every entry of the catalogue of errors that an application can show. */
export const faults: readonly Fault[] = [...partyFaults, ...timeAndTransportFaults, ...textFaults, ...goodsFaults];
