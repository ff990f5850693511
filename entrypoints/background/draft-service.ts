import { openLibrary, type OpenLibrary } from '@/lib/library/database';
import { draftsMessageSchema, type DraftsMessage, type DraftsReply } from '@/lib/library/draft-messages';
import { keepDraft } from '@/lib/library/keep-draft';
import { openToWrite } from '@/lib/library/open-once';
import { wireError } from '@/lib/library/wire-error';
import { addedHosts } from '@/lib/platform/added-hosts';
import { draftsKept } from '@/lib/platform/draft-setting';
import { mayWriteInto } from '@/lib/platform/hosts';
import { draftKeepSchema } from '@/lib/platform/form-messages';
import { rateLimit } from '@/lib/platform/rate-limit';
import type { FrameAddress } from '@/lib/platform/sender';

export interface DraftService {
  /** Keeps what a form's assistant sent; null for a message that is none of that. `keepsNothing`: the tab is in a private window. The reply says nothing of what is kept. */
  hear(message: unknown, frame: FrameAddress, keepsNothing: boolean): Promise<null> | null;
  /** Answers the extension's own pages; null for a message that is not about drafts. */
  answer(message: unknown): Promise<DraftsReply> | null;
}

export interface DraftServiceOptions {
  readonly open?: (onFrozen: () => void) => Promise<OpenLibrary>;
  /** Now, in milliseconds since 1970 UTC. */
  readonly now?: () => number;
  readonly setting?: (keep?: boolean | null) => Promise<boolean>;
  readonly hosts?: () => Promise<readonly string[]>;
}

/** So many drafts a minute one frame may send: one every two seconds, and as much again for pages left and forms replaced. */
const mostAMinute = 60;

/** The drafts' one writer; lives in the background and may end at any time: what it said it kept is on the disk. */
export function serveDrafts({ open = openWith, now = Date.now, setting = draftsKept, hosts = addedHosts }: DraftServiceOptions = {}): DraftService {
  const database = openToWrite(open);
  const tooOften = rateLimit(mostAMinute, now);

  async function keep(message: unknown, frame: FrameAddress): Promise<null> {
    const said = draftKeepSchema.safeParse(message);
    const { tabId, frameId, origin } = frame;
    if (!said.success || tooOften(`${tabId}:${frameId}`) || !(await setting()) || !mayWriteInto(origin, await hosts())) return null;
    const { formId, sitting, application } = said.data;
    // A library that does not open is told where it is used; a form is never disturbed by it.
    await database()
      .then((db) => keepDraft(db, { id: `${formId}-${sitting}`, host: new URL(origin).host, kind: 'certificate-entry', formId, tabId, frameId, application }, now()))
      .catch(() => false);
    return null;
  }

  async function state(kept: boolean): Promise<DraftsReply> {
    return { ok: true, kept, number: await (await database()).drafts.count() };
  }

  async function run(message: DraftsMessage): Promise<DraftsReply> {
    switch (message.type) {
      case 'drafts.state':
        return state(await setting(message.keep));
      case 'drafts.delete':
        await (await database()).drafts.delete(message.id);
        break;
      case 'drafts.delete-all':
        await (await database()).drafts.clear();
        break;
      case 'drafts.aside':
        await (await database()).drafts.update(message.id, { aside: true });
        break;
    }
    return state(await setting());
  }

  return {
    hear: (message, frame, keepsNothing) => (typeOf(message) !== 'draft.keep' ? null : keepsNothing ? Promise.resolve(null) : keep(message, frame)),
    answer(message) {
      const parsed = draftsMessageSchema.safeParse(message);
      return parsed.success ? run(parsed.data).catch(failed) : null;
    },
  };
}

const openWith = (onFrozen: () => void): Promise<OpenLibrary> => openLibrary({ onFrozen });

const typeOf = (message: unknown): unknown => (typeof message === 'object' && message !== null && 'type' in message ? message.type : null);

const failed = (cause: unknown): DraftsReply => ({ ok: false, error: wireError(cause) });
