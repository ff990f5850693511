import { describe, expect, it } from 'vitest';
import { askDrafts } from '@/lib/library/draft-messages';
import { askSafety, type SafetyMessage } from '@/lib/library/safety/messages';

/** A background that ends before it answers, and what it was asked. */
function mute() {
  const asked: string[] = [];
  const send = async (message: { readonly type: string }): Promise<unknown> => {
    asked.push(message.type);
    throw new Error('The message port closed before a response was received.');
  };
  return { asked, send };
}

describe('a background that does not answer', () => {
  it('is asked once more for what may be done twice', async () => {
    const { asked, send } = mute();
    await expect(askDrafts(send, { type: 'drafts.delete-all' })).rejects.toMatchObject({ code: 'no-answer' });
    await expect(askSafety(send, { type: 'safety.snapshot' })).rejects.toMatchObject({ code: 'no-answer' });
    expect(asked).toEqual(['drafts.delete-all', 'drafts.delete-all', 'safety.snapshot', 'safety.snapshot']);
  });

  it('is asked once for what sets aside the state before it', async () => {
    const messages: SafetyMessage[] = [{ type: 'safety.restore', slot: 'a', newerHere: 'keep' }, { type: 'safety.accept' }];
    for (const message of messages) {
      const { asked, send } = mute();
      await expect(askSafety(send, message)).rejects.toMatchObject({ code: 'no-answer' });
      expect(asked).toEqual([message.type]);
    }
  });
});
