import { toHex } from '../../platform/hex';

/**
 * A file in parts, each compressed by itself and followed up by its hash, so that a library of any size is written and
 * read bit by bit and a damaged place is noticed: mark, parts, end. A part is its length (4 bytes, little-endian), the
 * SHA-256 of its bytes, its bytes (gzip of JSON); the end is a length of 0 and the SHA-256 of all those hashes.
 */
const mark = new TextEncoder().encode('OMSNAP01');
const hashLength = 32;

/** Caps on what a file may hold, so that a forged one cannot fill the memory. */
export const frameLimits = { parts: 20_000, compressed: 16 * 1024 * 1024, text: 48 * 1024 * 1024, texts: 1024 * 1024 * 1024 } as const;

/** A file that is not whole, or none of ours. */
export class BrokenFrames extends Error {
  override readonly name = 'BrokenFrames';
}

/** Writes a file part by part, each a text of JSON; `sink` takes the bytes in order. */
export function frameWriter(sink: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>): { part(json: string): Promise<void>; end(): Promise<{ hash: string; bytes: number }> } {
  const hashes: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  async function put(...pieces: Uint8Array<ArrayBuffer>[]): Promise<void> {
    const joined = join(pieces);
    bytes += joined.length;
    await sink(joined);
  }
  return {
    async part(json) {
      const packed = await through(new TextEncoder().encode(json), new CompressionStream('gzip'), Infinity);
      const hash = await sha256(packed);
      if (hashes.length === 0) await put(mark);
      hashes.push(hash);
      await put(lengthBytes(packed.length), hash, packed);
    },
    async end() {
      const all = await sha256(join(hashes));
      await put(lengthBytes(0), all);
      return { hash: toHex(all), bytes };
    },
  };
}

/** The parts of a file, one by one; throws BrokenFrames at the first place that is not as it was written. Returns the hash of the whole. */
export async function* readFrames(file: Blob): AsyncGenerator<unknown, string> {
  const parts = packedParts(file);
  let room: number = frameLimits.texts;
  for (let step = await parts.next(); ; step = await parts.next()) {
    if (step.done === true) return step.value;
    const text = await through(step.value, new DecompressionStream('gzip'), Math.min(frameLimits.text, room));
    room -= text.length;
    yield parsed(text);
  }
}

/** Reads a file through by its hashes alone, and gives that of the whole. Throws BrokenFrames where it is not as it was written. */
export async function verifyFrames(file: Blob): Promise<string> {
  const parts = packedParts(file);
  for (let step = await parts.next(); ; step = await parts.next()) if (step.done === true) return step.value;
}

async function* packedParts(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>, string> {
  let at = 0;
  const take = async (length: number): Promise<Uint8Array<ArrayBuffer>> => {
    const piece = new Uint8Array(await file.slice(at, at + length).arrayBuffer());
    if (piece.length < length) throw new BrokenFrames('cut off');
    at += length;
    return piece;
  };
  if (!same(await take(mark.length), mark)) throw new BrokenFrames('no such file');
  const hashes: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    const length = new DataView((await take(4)).buffer).getUint32(0, true);
    const hash = await take(hashLength);
    if (length === 0) {
      if (!same(hash, await sha256(join(hashes))) || at !== file.size) throw new BrokenFrames('the end does not fit');
      return toHex(hash);
    }
    if (length > frameLimits.compressed || hashes.length >= frameLimits.parts) throw new BrokenFrames('too large');
    const packed = await take(length);
    if (!same(hash, await sha256(packed))) throw new BrokenFrames('changed');
    hashes.push(hash);
    yield packed;
  }
}

function parsed(text: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch (cause) {
    throw new BrokenFrames('not readable', { cause });
  }
}

/** Bytes through a stream; counts what really comes out. */
async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough<Uint8Array<ArrayBuffer>>(stream).getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      length += step.value.length;
      if (length > most) {
        await reader.cancel();
        throw new BrokenFrames('too large');
      }
      pieces.push(step.value);
    }
  } catch (cause) {
    throw cause instanceof BrokenFrames ? cause : new BrokenFrames('not readable', { cause });
  }
  return join(pieces);
}

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

function lengthBytes(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, length, true);
  return bytes;
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

const same = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && one.every((byte, at) => byte === other[at]);
