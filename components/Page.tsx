import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './page.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { locale } from './locale';
import { theme } from './theme';

/** The frame of every page of the extension: theme, light or dark as the system has it, notifications, dialogues. */
export function Page({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <ModalsProvider>{children}</ModalsProvider>
      <Notifications position="bottom-right" limit={3} />
    </MantineProvider>
  );
}

/**
 * Puts a page into `#root`. Does nothing inside a frame of another page: a framed page of the extension could be
 * laid under a foreign one, and its buttons pressed unseen.
 */
export function mountPage(content: ReactNode, title: string): void {
  if (window.top !== window.self) return;
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  document.documentElement.lang = locale;
  document.title = title;
  createRoot(root).render(
    <StrictMode>
      <Page>{content}</Page>
    </StrictMode>,
  );
}
