import { deflateRawSync } from 'node:zlib';
import { bytes } from './make-xlsx';

export const megabyte = 1024 * 1024;

/** An entry of an archive whose bytes are deflated already, so that what is large is deflated once. */
export interface MadeEntry {
  readonly name: string;
  readonly deflated: Uint8Array;
  /** What the archive says that it inflates to; 0 unless told. */
  readonly says?: number;
}

/** An archive of these entries. Entries with the very same bytes share them, as in archives that are made to be bombs. */
export function archive(entries: readonly MadeEntry[]): Uint8Array<ArrayBuffer> {
  const written: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  const places = new Map<Uint8Array, number>();
  let end = 0;
  for (const { name, deflated, says = 0 } of entries) {
    const local = new DataView(new ArrayBuffer(30));
    const central = new DataView(new ArrayBuffer(46));
    local.setUint32(0, 0x04034b50, true);
    central.setUint32(0, 0x02014b50, true);
    // Deflated, its size, what it says of its size, and the length of its name; in the directory two bytes later.
    for (const [view, from] of [[local, 8], [central, 10]] as const) {
      view.setUint16(from, 8, true);
      view.setUint32(from + 10, deflated.byteLength, true);
      view.setUint32(from + 14, says, true);
      view.setUint16(from + 18, bytes(name).byteLength, true);
    }
    central.setUint32(42, places.get(deflated) ?? end, true);
    directory.push(new Uint8Array(central.buffer), bytes(name));
    if (places.has(deflated)) continue;
    places.set(deflated, end);
    written.push(new Uint8Array(local.buffer), bytes(name), deflated);
    end += 30 + bytes(name).byteLength + deflated.byteLength;
  }
  const last = new DataView(new ArrayBuffer(22));
  last.setUint32(0, 0x06054b50, true);
  last.setUint16(10, Math.min(entries.length, 0xffff), true);
  last.setUint32(16, end, true);
  return Uint8Array.from(Buffer.concat([...written, ...directory, new Uint8Array(last.buffer)]));
}

/** So many megabytes, deflated. Not every byte is foreseen: they inflate a good deal, but not as a bomb does. */
export function deflated(megabytes: number): Uint8Array {
  const made = new Uint8Array(megabytes * megabyte).fill(0x20);
  let state = 1;
  for (let at = 0; at < made.length; at += 60) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    made[at] = state >> 16;
  }
  return deflateRawSync(made, { level: 1 });
}
