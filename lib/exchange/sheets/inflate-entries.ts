import { sheetLimits } from './limits';
import { SheetError } from './sheet-error';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly offset: number;
}

/**
 * The parts of an .xlsx that a sheet is read from (.xml and .rels), inflated. All caps are counted on the bytes that
 * really come out: sizes that the archive states are not believed. Media, and archives within the archive, are left
 * packed. `told` hears how many bytes are out. Throws a SheetError that names the cap and the part.
 */
export async function inflateEntries(archive: Uint8Array<ArrayBuffer>, told: (bytes: number) => void = () => undefined): Promise<Map<string, Uint8Array>> {
  const entries = directory(archive);
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
    if (parts.has(entry.name)) throw new SheetError('broken-archive', entry.name);
    const part = await inflated(archive, entry, sheetLimits.inflatedBytes - total);
    total += part.byteLength;
    told(total);
    parts.set(entry.name, part);
  }
  return parts;
}

/** The archive's own table of contents, at its end. */
function directory(archive: Uint8Array<ArrayBuffer>): Entry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endRecord(view);
  if (end === null) throw new SheetError('broken-archive');
  const count = view.getUint16(end + 10, true);
  // 0xFFFF and beyond is another format (zip64), for which no sheet has a use.
  if (count > sheetLimits.entries) throw new SheetError('too-many-entries');
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw new SheetError('broken-archive');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    if (name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..')) throw new SheetError('entry-name', name.slice(0, 80));
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw new SheetError('has-password');
    entries.push({ name, method: view.getUint16(at + 10, true), compressedSize: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecord(view: DataView): number | null {
  const furthest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= furthest; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}

async function inflated(archive: Uint8Array<ArrayBuffer>, entry: Entry, room: number): Promise<Uint8Array> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const { offset, name } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034b50) throw new SheetError('broken-archive', name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = archive.subarray(start, start + entry.compressedSize);
  if (packed.byteLength < entry.compressedSize) throw new SheetError('broken-archive', name);
  if (entry.method === 0) {
    if (packed.byteLength > room) throw new SheetError('inflates-too-large', name);
    return packed;
  }
  if (entry.method !== 8) throw new SheetError('broken-archive', name);
  return unpacked(packed, name, room);
}

async function unpacked(packed: Uint8Array<ArrayBuffer>, name: string, room: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const isTexts = /sharedStrings\.xml$/i.test(name);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.byteLength;
      if (isTexts && size > sheetLimits.sharedTextBytes) throw new SheetError('too-many-texts', name);
      if (size > sheetLimits.ratioFrom && size > sheetLimits.ratio * packed.byteLength) throw new SheetError('inflates-too-much', name);
      if (size > room) throw new SheetError('inflates-too-large', name);
      chunks.push(next.value);
    }
  } catch (cause) {
    // Whatever made us stop is what is told; that the stream ends untidily is no news.
    await reader.cancel().catch(() => undefined);
    throw cause instanceof SheetError ? cause : new SheetError('broken-archive', name, { cause });
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
