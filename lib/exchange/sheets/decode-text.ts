import { SheetError } from './sheet-error';

/** How the text of a file is written. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/**
 * The text of a file, its encoding found by trying: a byte order mark decides; else UTF-8, if the bytes are valid as
 * such; else GB18030, of which GBK is a part. Bytes that are valid as none of these are refused: nothing is replaced.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const marked = markOf(bytes);
  for (const encoding of marked ? [marked] : (['utf-8', 'gb18030'] as const)) {
    const text = strictly(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  throw new SheetError('unknown-encoding');
}

function markOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // A file with zero bytes is no text, whatever the decoder makes of it.
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
