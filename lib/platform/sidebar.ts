import { browser } from 'wxt/browser';

interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

/** Firefox' sidebar, which the shared types leave out; null elsewhere. */
export function sidebar(): SidebarAction | null {
  return (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction ?? null;
}
