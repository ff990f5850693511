import type { ConflictChoice } from '@/lib/exchange/plan-import';
import type { SheetReader } from '@/lib/exchange/sheets/sheet-reader';
import type { LibraryClient } from '@/lib/library/client';

/**
 * Writes what was planned last, whole or not at all; returns how many records changed. What is too much for a message the
 * file's worker has written itself: the background is then told, and what is derived from goods is completed.
 */
export async function commitPlan(reader: SheetReader, client: LibraryClient, purpose: 'goods' | 'parties', conflicts: ConflictChoice): Promise<number> {
  const commit = await reader.ask({ type: 'commit', conflicts });
  if ('batch' in commit) return client.importRecords(commit.batch);
  // It is on the disk: whether the background hears of it changes nothing about that.
  await client.tellWritten([purpose]).catch(() => undefined);
  if (purpose === 'goods') {
    const { tendInWorker } = await import('@/lib/library/in-worker');
    void tendInWorker({}).then(() => client.tellWritten(['goods'])).catch(() => undefined);
  }
  return commit.written;
}
