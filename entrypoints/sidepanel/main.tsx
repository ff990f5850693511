import { i18n } from '#i18n';
import { mountPage } from '@/components/Page';
import { Forms } from './connection/forms';
import { browserLink } from './connection/link';
import { followTab } from './connection/follow-tab';
import { openedWith } from './connection/opened-with';
import { Panel } from './shell/Panel';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort(), { once: true });

const { tabId, view } = openedWith(location.search);
const forms = new Forms(browserLink, closing.signal);
mountPage(<Panel forms={forms} firstView={view} />, i18n.t('panel.name'));
followTab(tabId, (tab) => forms.showTab(tab), closing.signal);
