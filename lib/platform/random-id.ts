/** A random id of 128 bits. `crypto.randomUUID` is missing on pages without https, where a portal may stand behind a proxy. */
export const randomId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
