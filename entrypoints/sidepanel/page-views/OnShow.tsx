import { i18n } from '#i18n';
import { useState, useSyncExternalStore } from 'react';
import { IconArrowRight } from '@tabler/icons-react';
import { useAutoLock } from '@/components/library/lock/use-auto-lock';
import { useLock } from '@/components/library/lock/use-lock';
import { currentForm, type Forms } from '../connection/forms';
import type { View } from '../connection/opened-with';
import { Panel } from '../shell/Panel';
import { pageName } from './names';
import { PagePanel } from './PagePanel';
import { currentPage, type Pages } from './pages';
import { markedText } from '@/components/visible-text';
import classes from './OnShow.module.css';

interface Props {
  readonly forms: Forms;
  readonly pages: Pages;
  readonly firstView: View;
}

/**
 * What the panel speaks of: the page beside the entry form that is on show, else the form. A form that is being filled, or
 * that the user turned to, goes first; its view keeps what was chosen in it while a page is on show.
 */
export function OnShow({ forms, pages, firstView }: Props) {
  const form = currentForm(useSyncExternalStore(forms.subscribe, forms.getState));
  const page = currentPage(useSyncExternalStore(pages.subscribe, pages.getState));
  useAutoLock(useLock());
  const [passed, setPassed] = useState<string | null>(null);
  const onPage = page !== null && !(form && (passed === page.pageId || form.report?.state === 'running'));
  return (
    <>
      {(form || !page) && (
        <div hidden={onPage} className={classes.form} data-beside={page !== null}>
          {form && page && (
            <button type="button" className={classes.turn} data-action="show-page" onClick={() => setPassed(null)}>
              {i18n.t('pages.toPage', [page.snapshot ? pageName(page.snapshot.reading.page) : markedText(page.title)])}
              <IconArrowRight size={15} aria-hidden />
            </button>
          )}
          <Panel forms={forms} firstView={firstView} />
        </div>
      )}
      {page && onPage && <PagePanel key={page.pageId} page={page} send={(message) => void pages.send(page.key, message)} onForm={form ? () => setPassed(page.pageId) : null} />}
    </>
  );
}
