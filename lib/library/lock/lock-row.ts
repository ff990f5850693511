import { z } from 'zod';
import { fromHex, toHex } from '../../platform/hex';
import { fewestIterations, iterations, mostIterations, passphraseKey } from '../safety/sealed-file';

/** So many bytes, in hexadecimal. */
const bytes = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * length}}$`));

/**
 * A library's lock: the key that its records are sealed with, itself sealed under a key from the passphrase. It says
 * nothing of either, so it stands in plain.
 */
export const lockSchema = z.object({
  version: z.literal(1),
  /** Names the key; sealed rows name it too. */
  id: bytes(8),
  salt: bytes(16),
  iterations: z.number().int().min(fewestIterations).max(mostIterations),
  nonce: bytes(12),
  /** The key of 32 bytes, sealed, with its tag. */
  wrapped: bytes(48),
});

export type Lock = z.infer<typeof lockSchema>;

/** The key that records are sealed with, by its name. It cannot be read out of the browser. */
export interface LibraryKey {
  readonly id: string;
  readonly key: CryptoKey;
}

/** The passphrase does not open the lock. */
export class WrongPassphrase extends Error {
  override readonly name = 'WrongPassphrase';
}

const usages: KeyUsage[] = ['encrypt', 'decrypt'];

/** A new lock for a passphrase, and its key. Takes about half a second, by design. */
export async function newLock(passphrase: string): Promise<{ readonly lock: Lock; readonly key: LibraryKey }> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, usages);
  const { lock, wrapping } = await wrap(key, toHex(crypto.getRandomValues(new Uint8Array(8))), passphrase);
  // Read back from the lock: what is used is what stands there, and it cannot be exported any more.
  return { lock, key: { id: lock.id, key: await unwrap(lock, wrapping, false) } };
}

/** The lock's key. Throws WrongPassphrase. Takes about half a second, by design. */
export const unlock = async (lock: Lock, passphrase: string): Promise<LibraryKey> => ({ id: lock.id, key: await unwrap(lock, await wrappingOf(lock, passphrase), false) });

/** The same key under another passphrase: no record need be written. Throws WrongPassphrase where `passphrase` does not open the lock. */
export const rewrapped = async (lock: Lock, passphrase: string, next: string): Promise<Lock> => (await wrap(await unwrap(lock, await wrappingOf(lock, passphrase), true), lock.id, next)).lock;

const wrappingOf = ({ salt, iterations: rounds }: Pick<Lock, 'salt' | 'iterations'>, passphrase: string): Promise<CryptoKey> => passphraseKey(passphrase, { salt: fromHex(salt), iterations: rounds }, ['wrapKey', 'unwrapKey']);

async function wrap(key: CryptoKey, id: string, passphrase: string): Promise<{ readonly lock: Lock; readonly wrapping: CryptoKey }> {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(16)));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const wrapping = await wrappingOf({ salt, iterations }, passphrase);
  const wrapped = await crypto.subtle.wrapKey('raw', key, wrapping, { name: 'AES-GCM', iv: nonce, additionalData: boundTo(id) });
  return { lock: { version: 1, id, salt, iterations, nonce: toHex(nonce), wrapped: toHex(new Uint8Array(wrapped)) }, wrapping };
}

async function unwrap({ id, nonce, wrapped }: Lock, wrapping: CryptoKey, extractable: boolean): Promise<CryptoKey> {
  try {
    return await crypto.subtle.unwrapKey('raw', fromHex(wrapped), wrapping, { name: 'AES-GCM', iv: fromHex(nonce), additionalData: boundTo(id) }, 'AES-GCM', extractable, usages);
  } catch (cause) {
    throw new WrongPassphrase('', { cause });
  }
}

const boundTo = (id: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`originmate lock 1 ${id}`);
