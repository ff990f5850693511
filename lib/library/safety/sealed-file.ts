/**
 * A file that only its passphrase opens (docs/backup-file.md): a head in plain bytes, the content under AES-256-GCM with
 * a key by PBKDF2 over SHA-256, and at the end the SHA-256 of all that, so that a file that was cut off or changed on its
 * way is told apart from a wrong passphrase. The head is authenticated with the content.
 */
const mark = new TextEncoder().encode('OMBACKUP');
const version = 1;
const headLength = 41;
const tagLength = 16;
const hashLength = 32;

/** Above the 600,000 that OWASP's Password Storage Cheat Sheet asks of PBKDF2 with SHA-256. */
export const iterations = 800_000;
/** A forged head must not make the browser reckon for hours. */
export const mostIterations = 5_000_000;
export const fewestIterations = 600_000;
/** Largest backup that is opened, in bytes. */
export const largestSealed = 512 * 1024 * 1024;

export type SealedFault = 'not-ours' | 'newer' | 'damaged' | 'passphrase';

/** Why a sealed file does not open. */
export class SealedFileError extends Error {
  override readonly name = 'SealedFileError';
  constructor(readonly fault: SealedFault, options?: ErrorOptions) {
    super(fault, options);
  }
}

/** A key and what it was made with; the key itself cannot be read out of the browser. */
export interface SealingKey {
  readonly key: CryptoKey;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
}

/** A new key for a passphrase. Takes about half a second, by design. */
export async function sealingKey(passphrase: string): Promise<SealingKey> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { key: await passphraseKey(passphrase, { salt, iterations }, ['encrypt', 'decrypt']), salt, iterations };
}

/** The content in a sealed file. */
export async function seal(content: Uint8Array<ArrayBuffer>, { key, salt, iterations: rounds }: SealingKey): Promise<Uint8Array<ArrayBuffer>> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const head = new Uint8Array(headLength);
  head.set(mark);
  head[8] = version;
  new DataView(head.buffer).setUint32(9, rounds, true);
  head.set(salt, 13);
  head.set(nonce, 29);
  const secret = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: head }, key, content));
  const file = new Uint8Array(headLength + secret.length + hashLength);
  file.set(head);
  file.set(secret, headLength);
  file.set(await sha256(file.subarray(0, headLength + secret.length)), headLength + secret.length);
  return file;
}

/** The content of a sealed file; throws SealedFileError. What its head asks for is looked at before anything is reckoned. */
export async function unseal(file: Blob, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > largestSealed || file.size < headLength) throw new SealedFileError('not-ours');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!mark.every((byte, at) => bytes[at] === byte)) throw new SealedFileError('not-ours');
  if (bytes[8] !== version) throw new SealedFileError('newer');
  if (bytes.length < headLength + tagLength + hashLength) throw new SealedFileError('damaged');
  const end = bytes.length - hashLength;
  const hash = await sha256(bytes.subarray(0, end));
  if (!hash.every((byte, at) => bytes[end + at] === byte)) throw new SealedFileError('damaged');
  const rounds = new DataView(bytes.buffer).getUint32(9, true);
  if (rounds < fewestIterations || rounds > mostIterations) throw new SealedFileError('damaged');
  const key = await passphraseKey(passphrase, { salt: bytes.slice(13, 29), iterations: rounds }, ['decrypt']);
  try {
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes.slice(29, headLength), additionalData: bytes.slice(0, headLength) }, key, bytes.subarray(headLength, end));
    return new Uint8Array(opened);
  } catch (cause) {
    throw new SealedFileError('passphrase', { cause });
  }
}

/** The key that a passphrase gives, by PBKDF2 over SHA-256; it cannot be read out of the browser. Takes about half a second, by design. */
export async function passphraseKey(passphrase: string, { salt, iterations: rounds }: Omit<SealingKey, 'key'>, usages: KeyUsage[]): Promise<CryptoKey> {
  // Typed on another keyboard or system, the same characters may come in other code points.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, base, { name: 'AES-GCM', length: 256 }, false, usages);
}

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
