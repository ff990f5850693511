import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openLibrary, type LibraryDatabase } from '@/lib/library/database';
import { ofEachTable } from '@/lib/library/records';
import { layOutBackup, makeBackup } from '@/lib/library/safety/backup';
import { backupIsDue } from '@/lib/library/safety/backup-note';
import { BrokenFrames, frameLimits, frameWriter, readFrames } from '@/lib/library/safety/frames';
import { iterations, seal, SealedFileError, sealingKey, unseal } from '@/lib/library/safety/sealed-file';
import { readSnapshot, writeSnapshot } from '@/lib/library/safety/snapshot';
import { putRecords } from '@/lib/library/tables';
import { goods, party } from './records';
import { memoryStores } from './safety-stores';

let count = 0;
const opened: LibraryDatabase[] = [];
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

async function library(): Promise<LibraryDatabase> {
  const { db } = await openLibrary({ name: `files-${++count}` });
  opened.push(db);
  await db.transaction('rw', db.tables, async () => {
    await putRecords(db, 'goods', [goods(), goods({ id: 'g2', nameZh: '保温壶' })]);
    await putRecords(db, 'parties', [party()]);
  });
  return db;
}

async function written(parts: readonly unknown[]): Promise<{ file: Blob; hash: string }> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const writer = frameWriter(async (bytes) => void pieces.push(bytes));
  for (const part of parts) await writer.part(JSON.stringify(part));
  const { hash } = await writer.end();
  return { file: new Blob(pieces), hash };
}

async function read(file: Blob): Promise<{ parts: unknown[]; hash: string }> {
  const parts: unknown[] = [];
  const frames = readFrames(file);
  for (;;) {
    const step = await frames.next();
    if (step.done) return { parts, hash: step.value };
    parts.push(step.value);
  }
}

const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.arrayBuffer());

describe('a file in parts', () => {
  it('reads as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 6 }), async (parts) => {
        const { file, hash } = await written(parts);
        expect(await read(file)).toEqual({ parts: JSON.parse(JSON.stringify(parts)), hash });
      }),
      { numRuns: 30 },
    );
  });

  it('is refused when any byte of it was changed, or any piece of it is missing or added', async () => {
    const original = await bytesOf((await written([{ a: 1 }, { text: '不锈钢保温杯'.repeat(40) }])).file);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: original.length - 1 }), fc.integer({ min: 1, max: 255 }), fc.constantFrom('change', 'cut', 'add'), async (at, by, how) => {
        const bytes = how === 'cut' ? original.slice(0, at) : Uint8Array.from([...original, ...(how === 'add' ? [by] : [])]);
        if (how === 'change') bytes[at] = (bytes[at] ?? 0) ^ by;
        await expect(read(new Blob([bytes]))).rejects.toBeInstanceOf(BrokenFrames);
      }),
      { numRuns: 150 },
    );
  });

  it('that blows up when it is unpacked is refused', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(frameLimits.text + 1024, 0x20)));
    const { file } = await written([1]);
    const bytes = await bytesOf(file);
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, bomb.length, true);
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bomb));
    await expect(read(new Blob([bytes.slice(0, 8), length, hash, bomb]))).rejects.toThrow('too large');
  });
});

describe('a snapshot', () => {
  it('leaves out what is no record, and says how much', async () => {
    const head = { kind: 'originmate-snapshot', schemaVersion: 4, generation: 3, takenAt: 1, counts: {} };
    const polluted: unknown = JSON.parse('{"id":"g9","nameZh":"x","createdAt":1,"updatedAt":1,"__proto__":{"polluted":true}}');
    const { file } = await written([head, { table: 'goods', records: [goods(), { id: 'g2', price: 3 }, polluted, 'text'] }]);
    const { records, unreadable } = await readSnapshot(file);
    expect([records.goods, unreadable]).toEqual([[goods()], 3]);
    expect('polluted' in {}).toBe(false);
  });

  it('of a newer version is not read', async () => {
    const { file } = await written([{ kind: 'originmate-snapshot', schemaVersion: 99, generation: 3, takenAt: 1, counts: {} }]);
    await expect(readSnapshot(file)).rejects.toMatchObject({ code: 'newer-schema' });
  });

  it('of a library that somebody writes to meanwhile is given up', async () => {
    const db = await library();
    const attempt = writeSnapshot(db, async () => void (await db.parties.put(party({ id: 'p9' }))), 1);
    await expect(attempt).rejects.toMatchObject({ name: 'LibraryMoved' });
  });
});

describe('a sealed file', () => {
  it('opens with its passphrase, also one typed in other code points, and with no other', async () => {
    const content = new TextEncoder().encode('不锈钢保温杯');
    const file = new Blob([await seal(content, await sealingKey('ｃafé 保温杯 12345'))]);
    expect(await unseal(file, 'cafe\u0301 保温杯 12345')).toEqual(content);
    await expect(unseal(file, 'cafe 保温杯 12345')).rejects.toMatchObject({ fault: 'passphrase' });
  });

  it('never holds the same bytes twice, nor any of its content', async () => {
    const content = new TextEncoder().encode('SIAM LOTUS HOMEWARE'.repeat(10));
    const key = await sealingKey('correct horse battery');
    const [one, other] = [await seal(content, key), await seal(content, key)];
    expect(one).not.toEqual(other);
    expect(new TextDecoder('latin1').decode(one)).not.toContain('LOTUS');
  });

  it('that was cut off or changed on its way is told apart from a wrong passphrase, before anything is reckoned', async () => {
    const original = await seal(new Uint8Array(100), await sealingKey('correct horse battery'));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 9, max: original.length - 1 }), fc.boolean(), async (at, cut) => {
        const bytes = cut ? original.slice(0, at) : Uint8Array.from(original);
        if (!cut) bytes[at] = (bytes[at] ?? 0) ^ 1;
        const fault = await unseal(new Blob([bytes]), 'correct horse battery').catch((error: unknown) => (error instanceof SealedFileError ? error.fault : 'other'));
        expect(['damaged', 'not-ours']).toContain(fault);
      }),
      { numRuns: 60 },
    );
  });

  it('that asks for more reckoning than anybody needs is refused at once', async () => {
    const bytes = await seal(new Uint8Array(10), await sealingKey('correct horse battery'));
    for (const rounds of [2 ** 32 - 1, 1]) {
      new DataView(bytes.buffer).setUint32(9, rounds, true);
      bytes.set(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.subarray(0, bytes.length - 32))), bytes.length - 32);
      await expect(unseal(new Blob([bytes]), 'correct horse battery')).rejects.toMatchObject({ fault: 'damaged' });
    }
  });

  it('of a later version, or of somebody else, says so', async () => {
    const bytes = await seal(new Uint8Array(10), await sealingKey('correct horse battery'));
    bytes[8] = 2;
    await expect(unseal(new Blob([bytes]), 'x')).rejects.toMatchObject({ fault: 'newer' });
    await expect(unseal(new Blob(['{"format":"originmate-library"}'.repeat(10)]), 'x')).rejects.toMatchObject({ fault: 'not-ours' });
  });

  it('is made with as many rounds as are asked for today', () => {
    expect(iterations).toBeGreaterThanOrEqual(600_000);
  });
});

describe('a backup', () => {
  it('holds the whole library, and is laid out to be compared only with its passphrase', async () => {
    const db = await library();
    const { bytes, name, note } = await makeBackup(db, await sealingKey('correct horse battery'), new Date(2026, 10, 22, 9));
    expect([name, note.records, note.generation]).toEqual(['originmate-2026-11-22.originmate-backup', 3, 1]);
    const { files, disk } = memoryStores();
    await expect(layOutBackup(new Blob([bytes]), 'another one', files)).rejects.toMatchObject({ fault: 'passphrase' });
    expect(disk.size).toBe(0);
    await layOutBackup(new Blob([bytes]), 'correct horse battery', files);
    const { records } = await readSnapshot(disk.get('incoming') ?? new Blob());
    expect([records.goods.map(({ id }) => id).toSorted(), records.parties]).toEqual([['g1', 'g2'], [party()]]);
  });

  it('is due a week after the last one, if anything has changed since', () => {
    const day = 86_400_000;
    const canary = { generation: 9, schemaVersion: 4, counts: ofEachTable(() => 3), at: 0, snapshots: [] };
    const last = { at: 0, generation: 9, records: 24, into: 'file' } as const;
    expect(backupIsDue(canary, last, 30 * day)).toBe(false);
    expect(backupIsDue({ ...canary, generation: 10 }, last, 7 * day)).toBe(false);
    expect(backupIsDue({ ...canary, generation: 10 }, last, 7 * day + 1)).toBe(true);
    expect(backupIsDue(canary, null, 0)).toBe(true);
    expect(backupIsDue({ ...canary, counts: ofEachTable(() => 0) }, null, 30 * day)).toBe(false);
  });
});
