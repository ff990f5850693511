import { afterEach, describe, expect, it } from 'vitest';
import { writeInto } from '@/lib/library/safety/backup-folder';
import { backupPlace, keepBackupPlace } from '@/lib/library/safety/backup-place';
import { seal, sealingKey, unseal } from '@/lib/library/safety/sealed-file';
import { storedSnapshots } from '@/lib/library/safety/snapshot-files';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const folder = async (): Promise<FileSystemDirectoryHandle> => (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true });

afterEach(async () => {
  await keepBackupPlace(null);
  for (const slot of ['a', 'b'] as const) await storedSnapshots.remove(slot);
});

describe('snapshot files', () => {
  it('are written, read, written over and deleted', async () => {
    expect(await storedSnapshots.read('a')).toBeNull();
    for (const text of ['the first, longer one', 'the second']) {
      await storedSnapshots.write('a', (sink) => sink(bytes(text)));
      expect(await (await storedSnapshots.read('a'))?.text()).toBe(text);
    }
    await storedSnapshots.remove('a');
    await storedSnapshots.remove('a');
    expect(await storedSnapshots.read('a')).toBeNull();
  });

  it('stay as they were when a new one is given up on the way', async () => {
    await storedSnapshots.write('b', (sink) => sink(bytes('whole')));
    const attempt = storedSnapshots.write('b', async (sink) => {
      await sink(bytes('half'));
      throw new Error('on the way');
    });
    await expect(attempt).rejects.toThrow('on the way');
    expect(await (await storedSnapshots.read('b'))?.text()).toBe('whole');
  });
});

describe('a place for backups', () => {
  it('is kept with a key that seals and cannot be read out, until it is forgotten', async () => {
    expect(await backupPlace()).toBeNull();
    await keepBackupPlace({ ...(await sealingKey('correct horse battery')), folder: await folder() });
    const place = await backupPlace();
    if (!place) throw new Error('the place was not kept');
    expect(place.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', place.key)).rejects.toThrow();
    const sealed = await seal(bytes('不锈钢保温杯'), place);
    expect(new TextDecoder().decode(await unseal(new Blob([sealed]), 'correct horse battery'))).toBe('不锈钢保温杯');
    await keepBackupPlace(null);
    expect(await backupPlace()).toBeNull();
  });

  it('takes a backup of the same day in place of the one before', async () => {
    const into = await folder();
    for (const text of ['the first, longer one', 'the second']) await writeInto(into, 'originmate-2026-11-22.originmate-backup', bytes(text));
    const file = await (await into.getFileHandle('originmate-2026-11-22.originmate-backup')).getFile();
    expect(await file.text()).toBe('the second');
  });
});
