import { browser } from 'wxt/browser';

/** Opens the workbench in a tab of its own, at an area (`certificates`, `rulebook/E`) or where it begins. */
export const openWorkbench = (area = ''): void => void browser.tabs.create({ url: `${browser.runtime.getURL('/')}workbench.html${area && `#${area}`}` });
