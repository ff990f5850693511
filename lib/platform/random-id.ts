import { toHex } from './hex';

/** A random id of 128 bits. `crypto.randomUUID` is missing on pages without https, where a portal may stand behind a proxy. */
export const randomId = (): string => toHex(crypto.getRandomValues(new Uint8Array(16)));
