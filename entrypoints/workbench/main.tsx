import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { mountPage } from '@/components/Page';
import { LibraryGate } from '@/components/library/LibraryGate';
import { Workbench } from '@/components/library/shell/Workbench';
import { libraryClient } from '@/lib/library/client';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort(), { once: true });

const client = libraryClient((message) => browser.runtime.sendMessage(message));

mountPage(
  <LibraryGate client={client} keepsNothing={browser.extension.inIncognitoContext} signal={closing.signal}>
    {(closed, locked) => <Workbench libraryClosed={closed} locked={locked} closing={closing.signal} />}
  </LibraryGate>,
  i18n.t('workbench.pageTitle'),
);
