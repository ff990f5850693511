import { browser } from 'wxt/browser';

interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

type Button = typeof browser.action;

/** The toolbar button, under the name that the manifest version gives it. */
export const toolbarButton = (): Button => browser.action ?? (browser as unknown as { browserAction: Button }).browserAction;

/** Firefox' sidebar, which the shared types leave out; null elsewhere. */
export function sidebar(): SidebarAction | null {
  return (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction ?? null;
}
