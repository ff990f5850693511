import { i18n } from '#i18n';
import { extensionAlive } from '@/lib/platform/extension';
import { element } from './element';
import type { Overlay } from './overlay';

/** Read while the extension still answers: afterwards its texts are out of reach. */
const farewell = i18n.t('assistant.signedOff');

/**
 * True once the extension behind this script is gone (updated, removed, switched off): everything is taken down and one
 * quiet line says what to do. The page is never reloaded: what the user typed stays.
 */
export function signOff(life: AbortController, overlay: Overlay): boolean {
  if (extensionAlive()) return false;
  if (!life.signal.aborted) {
    const stood = overlay.host.isConnected;
    life.abort();
    // Somebody else stands in our place: the script of the updated extension, or the page would not have us.
    if (!stood) return true;
    overlay.layer.replaceChildren(element('div', { class: 'dock', role: 'status' }, element('span', { class: 'notice' }, farewell), element('button', { class: 'quiet', onClick: () => overlay.host.remove() }, '×')));
    document.documentElement.append(overlay.host);
    overlay.host.showPopover();
  }
  return true;
}
