import { openLibrary } from './database';
import type { CertificateRecord } from './records';

/** Every certificate of the register, read once; the library is closed again. Throws a LibraryError where it does not open. */
export async function loadCertificates(): Promise<CertificateRecord[]> {
  const { db } = await openLibrary();
  try {
    return await db.certificates.toArray();
  } finally {
    db.close({ disableAutoOpen: true });
  }
}
