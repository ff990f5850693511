import type { LibraryReply } from '../messages';

/**
 * Where the disk is full, has room made and tries once more: old snapshots are worth less than what the user saves now.
 * Every call may be repeated (service.ts); what fails again is told as it is.
 */
export function withRoom(answer: (message: unknown) => Promise<LibraryReply> | null, makeRoom: () => Promise<boolean>): (message: unknown) => Promise<LibraryReply> | null {
  return (message) =>
    answer(message)?.then(async (reply) => {
      if (reply.ok || reply.error.code !== 'quota' || !(await makeRoom().catch(() => false))) return reply;
      return (await answer(message)) ?? reply;
    }) ?? null;
}
