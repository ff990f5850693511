import { i18n } from '#i18n';
import { mountPage } from '@/components/Page';
import { Forms } from './connection/forms';
import { browserLink, pageLink } from './connection/link';
import { followTab } from './connection/follow-tab';
import { openedWith } from './connection/opened-with';
import { OnShow } from './page-views/OnShow';
import { Pages } from './page-views/pages';
import { besidePrivate, KeepsNothing } from './private-window';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort(), { once: true });

const { tabId, view } = openedWith(location.search);
const forms = new Forms(browserLink, closing.signal);
const pages = new Pages(pageLink, closing.signal);
const keepsNothing = await besidePrivate(tabId);
mountPage(
  <KeepsNothing value={keepsNothing}>
    <OnShow forms={forms} pages={pages} firstView={view} />
  </KeepsNothing>,
  i18n.t('panel.name'),
);
followTab(tabId, (tab) => {
  pages.showTab(tab);
  // Asks everything in the tab who is there; pages answer too.
  forms.showTab(tab);
}, closing.signal);
