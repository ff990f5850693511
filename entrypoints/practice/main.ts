import './styles/base.css';
import './styles/desk.css';
import './styles/entry.css';
import './styles/pages.css';
import './styles/widgets.css';
import './styles/skins.css';
import { openChooser } from './desk/chooser';
import { openDesk } from './desk/desk';
import { openProvince } from './desk/province';
import { openEntry } from './entry/entry';
import { isPageName, openPage } from './pages/open-page';
import { settingsOf } from './settings';

const here = new URL(location.href);
const settings = settingsOf(here);
const life = new AbortController();
window.addEventListener('pagehide', (event) => {
  if (!event.persisted) life.abort();
}, { signal: life.signal });

document.body.className = `page-${settings.page} portal-${settings.portal} flavour-${settings.flavour}`;
if (settings.page === 'entry') {
  document.title = '原产地证书申请 - 练习门户';
  openEntry(document.body, settings, life.signal);
} else if (settings.page === 'choose') openChooser(document.body, settings, here);
else if (settings.page === 'province') openProvince(document.body, settings, here);
else if (isPageName(settings.page)) openPage(document.body, settings.page, settings, life.signal);
else openDesk(document.body, settings, here, life.signal);
