import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { serveDrafts, type DraftService } from '@/entrypoints/background/draft-service';
import { emptyApplication } from '@/lib/certificate/application';
import { openLibrary, type LibraryDatabase } from '@/lib/library/database';
import { askDrafts, type DraftsMessage } from '@/lib/library/draft-messages';
import { LibraryError } from '@/lib/library/errors';

let count = 0;
const opened: LibraryDatabase[] = [];
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

async function background({ added = [] as string[] } = {}): Promise<{ drafts: DraftService; db: LibraryDatabase; ask: (message: DraftsMessage) => ReturnType<typeof askDrafts>; clock: { now: number } }> {
  const name = `draft-service-${++count}`;
  const { db } = await openLibrary({ name });
  opened.push(db);
  const clock = { now: 1000 };
  let kept = true;
  const drafts = serveDrafts({
    now: () => clock.now,
    hosts: async () => added,
    setting: async (keep = null) => (kept = keep ?? kept),
    open: async (onFrozen) => {
      const library = await openLibrary({ name, onFrozen });
      opened.push(library.db);
      return library;
    },
  });
  return { drafts, db, clock, ask: (message) => askDrafts(async (sent) => drafts.answer(sent), message) };
}

const formId = 'a'.repeat(32);
const frame = { tabId: 7, frameId: 3, origin: 'https://swapp.singlewindow.cn' };
const typed = (invoice: string, more: object = {}) => ({ type: 'draft.keep', formId, sitting: 0, application: { ...emptyApplication(), CertificateHead: { InvNo: invoice } }, ...more });

describe('what a form sends while it is typed into', () => {
  it('is kept under its form, its sitting and the host that the browser names', async () => {
    const { drafts, db } = await background();
    expect(await drafts.hear(typed('NB-1'), frame, false)).toBeNull();
    await drafts.hear(typed('NB-2', { sitting: 1 }), frame, false);
    expect(await db.drafts.toArray()).toMatchObject([
      { id: `${formId}-0`, host: 'swapp.singlewindow.cn', kind: 'certificate-entry', formId, tabId: 7, frameId: 3, updatedAt: 1000 },
      { id: `${formId}-1` },
    ]);
  });

  it.each([
    ['a page without https', { ...frame, origin: 'http://swapp.singlewindow.cn' }],
    ['a host that only looks like the portal', { ...frame, origin: 'https://swapp.singlewindow.cn.example.org' }],
    ['a sandboxed frame', { ...frame, origin: 'null' }],
  ])('is not kept for %s', async (_, from) => {
    const { drafts, db } = await background();
    await drafts.hear(typed('NB-1'), from, false);
    expect(await db.drafts.count()).toBe(0);
  });

  it('is kept for a host that the user has added', async () => {
    const { drafts, db } = await background({ added: ['www.practice.test'] });
    await drafts.hear(typed('NB-1'), { ...frame, origin: 'https://www.practice.test' }, false);
    expect(await db.drafts.count()).toBe(1);
  });

  it('is not kept in a private window', async () => {
    const { drafts, db } = await background();
    expect(await drafts.hear(typed('NB-1'), frame, true)).toBeNull();
    expect(await db.drafts.count()).toBe(0);
  });

  it.each([
    ['a tag that the message does not have', typed('x', { application: { ...emptyApplication(), CertificateHead: { Password: 'secret' } } })],
    ['keys of the prototype', JSON.parse('{"type":"draft.keep","formId":"' + formId + '","sitting":0,"application":{"CertificateHead":{"__proto__":"x","InvNo":"1"}}}')],
    ['an id of another shape', typed('x', { formId: '../other' })],
    ['something besides', typed('x', { host: 'www.chinaport.gov.cn' })],
    ['more than any form can hold', typed('x'.repeat(2_000_001))],
  ])('is refused with %s', async (_, message) => {
    const { drafts, db } = await background();
    expect(await drafts.hear(message, frame, false)).toBeNull();
    expect(await db.drafts.count()).toBe(0);
  });

  it('comes from one frame at most sixty times a minute', async () => {
    const { drafts, db, clock } = await background();
    for (let index = 0; index < 70; index++) await drafts.hear(typed(`NB-${index}`), frame, false);
    expect((await db.drafts.get(`${formId}-0`))?.application.CertificateHead.InvNo).toBe('NB-59');
    clock.now += 60_001;
    await drafts.hear(typed('NB-71'), frame, false);
    expect((await db.drafts.get(`${formId}-0`))?.application.CertificateHead.InvNo).toBe('NB-71');
  });

  it('is left to others when it is another message', async () => {
    const { drafts } = await background();
    expect(drafts.hear({ type: 'assistant.inject' }, frame, false)).toBeNull();
    expect(drafts.answer({ type: 'library.save' })).toBeNull();
  });
});

describe('the extension’s own pages', () => {
  it('switch keeping off and on again', async () => {
    const { drafts, ask } = await background();
    await drafts.hear(typed('NB-1'), frame, false);
    expect(await ask({ type: 'drafts.state', keep: false })).toEqual({ kept: false, number: 1 });
    await drafts.hear(typed('NB-2', { sitting: 1 }), frame, false);
    expect(await ask({ type: 'drafts.state', keep: null })).toEqual({ kept: false, number: 1 });
    await ask({ type: 'drafts.state', keep: true });
    await drafts.hear(typed('NB-2', { sitting: 1 }), frame, false);
    expect(await ask({ type: 'drafts.state', keep: null })).toEqual({ kept: true, number: 2 });
  });

  it('set a draft aside, delete one, delete all', async () => {
    const { drafts, db, ask } = await background();
    for (const sitting of [0, 1, 2]) await drafts.hear(typed(`NB-${sitting}`, { sitting }), frame, false);
    await ask({ type: 'drafts.aside', id: `${formId}-1` });
    expect((await db.drafts.get(`${formId}-1`))?.aside).toBe(true);
    expect(await ask({ type: 'drafts.delete', id: `${formId}-0` })).toMatchObject({ number: 2 });
    expect(await ask({ type: 'drafts.delete-all' })).toMatchObject({ number: 0 });
  });

  it('are told when the library does not open; the form is not disturbed', async () => {
    const drafts = serveDrafts({ setting: async () => true, hosts: async () => [], open: () => Promise.reject(new LibraryError('open-timeout')) });
    expect(await drafts.hear(typed('NB-1'), frame, false)).toBeNull();
    await expect(askDrafts(async (sent) => drafts.answer(sent), { type: 'drafts.state', keep: null })).rejects.toMatchObject({ code: 'open-timeout' });
    await expect(askDrafts(() => Promise.reject(new Error('gone')), { type: 'drafts.delete-all' })).rejects.toMatchObject({ code: 'no-answer' });
  });
});
