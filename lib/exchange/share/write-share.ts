import { schemaVersion, type LibraryContent } from '../../library/records';
import { formatLibraryFile } from '../library-file';
import { sha256, shareFormat, shareLimits, shareTables, shareVersion, type ShareHeader, type ShareTable } from './share-format';
import { withheldFields, withoutWithheld, type ConfidentialGroup } from './withheld';

export interface ShareOptions {
  /** Id of the file, and the moment of making it. */
  readonly id: string;
  readonly createdAt: Date;
  readonly from: string;
  readonly note: string;
  /** What goes along of what is confidential. */
  readonly confidential: ReadonlySet<ConfidentialGroup>;
}

/**
 * A file to share, as bytes: the header's line, the seal's line, the payload (docs/share-file.md). Of `content` the
 * kinds that can be shared. Throws a RangeError beyond the limits, which the dialog does not let anybody reach.
 */
export async function formatShareFile(content: LibraryContent, { id, createdAt, from, note, confidential }: ShareOptions): Promise<Uint8Array<ArrayBuffer>> {
  const withheld = withheldFields(confidential);
  const payload = encoder.encode(formatLibraryFile(withoutWithheld(content, withheld), createdAt));
  const counts = Object.fromEntries(shareTables.map((table) => [table, content[table].length])) as Record<ShareTable, number>;
  const header: ShareHeader = {
    format: shareFormat,
    version: shareVersion,
    id,
    createdAt: createdAt.toISOString(),
    from,
    note,
    needs: [],
    records: { schema: schemaVersion, counts, withheld },
    payload: { bytes: payload.length, sha256: await sha256(payload) },
  };
  // A line of its own: JSON writes line ends inside of texts as \n.
  const head = encoder.encode(`${JSON.stringify(header)}\nnull\n`);
  if (head.length > shareLimits.header || head.length + payload.length > shareLimits.bytes) throw new RangeError('The file would be too large to be read');
  const file = new Uint8Array(head.length + payload.length);
  file.set(head);
  file.set(payload, head.length);
  return file;
}

const encoder = new TextEncoder();
