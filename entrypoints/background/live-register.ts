import type { Application } from '@/lib/certificate/application';
import type { CertifiedBatch } from '@/lib/check/certified';
import type { CertificateRecord } from '@/lib/library/records';
import { certificatesBeside, indexRegister, type Register } from '@/lib/library/register';

/** The register in memory, for checks that must not wait for the database. */
export interface LiveRegister {
  /** The batches of the register that share an invoice with the form; none until the register is there. Nothing of consignees or notes. */
  batchesFor(application: Application): readonly CertifiedBatch[];
  /** Has the register read, unless that was done. */
  need(): void;
  /** The register was written: what was read is read again. */
  changed(): void;
  /** The library was locked: nothing of it is held any more. */
  forget(): void;
  /** Tells when the register arrived or changed. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

const none: readonly CertifiedBatch[] = [];

/** A register that is read with `load` when first needed, and again after a change. */
export function liveRegister(load: () => Promise<readonly CertificateRecord[]>): LiveRegister {
  let register: Register = new Map();
  const watchers = new Set<() => void>();
  /** How many readings were asked for (0: none yet), and up to which of them the register is read. */
  let asked = 0;
  let read = 0;
  let reading = false;

  async function readAll(): Promise<void> {
    if (reading) return;
    reading = true;
    try {
      while (read < asked) {
        const upTo = asked;
        const certificates = await load();
        // Forgotten meanwhile.
        if (asked < upTo) break;
        register = indexRegister(certificates);
        read = upTo;
      }
    } catch {
      // Why the library does not open is told where it is used. The next form asks again.
      asked = read = 0;
    }
    reading = false;
    for (const tell of watchers) tell();
  }

  return {
    batchesFor(application) {
      const found = certificatesBeside(register, application);
      return found.length === 0 ? none : found.map(batchOf);
    },
    need() {
      if (asked > 0) return;
      asked = 1;
      void readAll();
    },
    changed() {
      if (asked === 0) return;
      asked += 1;
      void readAll();
    },
    forget() {
      register = new Map();
      asked = read = 0;
      for (const tell of watchers) tell();
    },
    watch(onChange, signal) {
      watchers.add(onChange);
      signal.addEventListener('abort', () => watchers.delete(onChange), { once: true });
    },
  };
}

const batchOf = ({ certType, invNo, certNo, aplDate }: CertificateRecord): CertifiedBatch => ({
  CertType: certType,
  InvNo: invNo,
  ...(certNo.trim() !== '' && { CertNo: certNo.trim() }),
  ...(aplDate !== '' && { AplDate: aplDate }),
});
