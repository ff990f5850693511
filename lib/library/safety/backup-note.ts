import { browser } from 'wxt/browser';
import { backupNoteSchema, type BackupNote } from './messages';
import type { Canary } from './canary';
import { tableNames } from '../records';

const key = 'libraryBackup';
const dayMs = 86_400_000;

/** After so many days with changes the user is reminded to back up. */
const reminderDays = 7;
/** Fewer records than that are soon typed again: no reminder before the first backup. */
const worthIt = 5;

/** The last backup that was made, or null. */
export async function lastBackup(): Promise<BackupNote | null> {
  const stored = await browser.storage.local.get(key);
  return backupNoteSchema.nullable().catch(null).parse(stored[key] ?? null);
}

export const noteBackup = (note: BackupNote): Promise<void> => browser.storage.local.set({ [key]: note });

/** Whether it is time to remind of a backup: a week after the last one, if anything has changed since; at once if there is none and there are records worth it. */
export function backupIsDue(canary: Canary | null, last: BackupNote | null, now: number): boolean {
  if (!canary) return false;
  if (last) return now - last.at > reminderDays * dayMs && canary.generation !== last.generation;
  return tableNames.reduce((sum, table) => sum + canary.counts[table], 0) >= worthIt;
}
