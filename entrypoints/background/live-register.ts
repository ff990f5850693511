import type { Application } from '@/lib/certificate/application';
import type { CertifiedBatch } from '@/lib/check/certified';
import type { CertificateRecord } from '@/lib/library/records';
import { certificatesBeside, indexRegister, type Register } from '@/lib/library/register';
import { liveRecords, type LiveRecords } from './live-records';

/** The register in memory. */
export interface LiveRegister extends Omit<LiveRecords<Register>, 'held'> {
  /** The batches of the register that share an invoice with the form; none until the register is there. Nothing of consignees or notes. */
  batchesFor(application: Application): readonly CertifiedBatch[];
}

const none: readonly CertifiedBatch[] = [];

/** A register that is read with `load` when first needed, and again after a change. */
export function liveRegister(load: () => Promise<readonly CertificateRecord[]>): LiveRegister {
  const { held, ...live } = liveRecords<Register>(async () => indexRegister(await load()), new Map());
  return {
    ...live,
    batchesFor(application) {
      const found = certificatesBeside(held(), application);
      return found.length === 0 ? none : found.map(batchOf);
    },
  };
}

const batchOf = ({ certType, invNo, certNo, aplDate }: CertificateRecord): CertifiedBatch => ({
  CertType: certType,
  InvNo: invNo,
  ...(certNo.trim() !== '' && { CertNo: certNo.trim() }),
  ...(aplDate !== '' && { AplDate: aplDate }),
});
