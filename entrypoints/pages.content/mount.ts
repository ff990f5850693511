import { extensionAlive } from '@/lib/platform/extension';
import { obtainPart } from '@/lib/platform/parts';
import { randomId } from '@/lib/platform/random-id';
import { pageKindOf } from '@/lib/portal/pages';
import { preReviewFieldAt } from '@/lib/portal/pages/pre-review-path';
import { readPage } from '@/lib/portal/pages/read-page';
import type { PageSnapshot, ToPage } from '@/lib/portal/panel-protocol';
import { startWriting } from '../assistant.content/writing';
import type { Writer } from '../writer.content/writer';
import { linkPage } from './link';
import { bindPreReview } from './pre-review-form';
import { watchPage } from './watch';

/** What is known of the page on show, without what the wire adds. */
type Seen = Omit<PageSnapshot, 'readOnly'>;

/**
 * Looks after the pages beside the entry form in this frame: tells which one is on show, reads it, and keeps the panel
 * informed. Nothing is drawn and, but for a filling that the user confirmed, nothing is changed.
 */
export function mountPages(): void {
  const life = new AbortController();
  const { signal } = life;
  let seen: Seen | null = null;
  let writer: Writer | null = null;

  const link = linkPage(
    {
      page: () => seen && { pageId: seen.pageId, host: location.host, title: document.title },
      onMessage: (message) => void onMessage(message),
      onOpened: tell,
    },
    signal,
  );
  const writing = startWriting(
    {
      valueOf,
      fresh: () => (writer && seen?.reading.page === 'pre-review' ? bindPreReview(document, writer.findControls) : { bindings: [], tables: [], editing: null }),
      rebind: look,
    },
    document.createElement('i'),
    (report) => link.send({ type: 'fill-report', report }),
    tell,
    signal,
  );

  function valueOf(path: string): string {
    const field = preReviewFieldAt(path);
    return (field && seen?.reading.page === 'pre-review' && seen.reading.form.fields[field]) || '';
  }

  function tell(): void {
    if (seen) link.send({ type: 'page', snapshot: { ...seen, readOnly: writing.readOnly } });
  }

  function look(): void {
    // After an update of the extension the old script stays in the page: it ends without a word.
    if (!extensionAlive()) {
      life.abort();
      return;
    }
    const { kind, evidence } = pageKindOf(document);
    const reading = readPage(kind, document);
    if (!reading) {
      link.say('page.gone');
      seen = null;
      return;
    }
    const same = seen?.reading.page === kind;
    if (!same) link.say('page.gone');
    const next: Seen = { pageId: same && seen ? seen.pageId : randomId(), host: location.host, evidence, reading };
    const changed = JSON.stringify(next) !== JSON.stringify(seen);
    seen = next;
    if (!same) link.say('page.here');
    else if (changed) tell();
  }

  async function onMessage(message: ToPage): Promise<void> {
    switch (message.type) {
      case 'fill':
        writer ??= await obtainPart<Writer>('writer');
        return writing.fill(message.plan);
      case 'undo':
        return writing.undo(message.planId);
      case 'stop':
        return writing.stop();
      case 'rescan':
        look();
        return tell();
    }
  }

  watchPage(look, signal);
  look();
}
