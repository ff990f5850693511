import { useEffect } from 'react';

const scheme = 'data-mantine-color-scheme';

/** Paper is white: while a dark page is being printed it is a light one. */
export function useWhitePaper(): void {
  useEffect(() => {
    const left = new AbortController();
    const page = document.documentElement;
    let onScreen = page.getAttribute(scheme);
    const toPaper = (): void => {
      onScreen = page.getAttribute(scheme);
      page.setAttribute(scheme, 'light');
    };
    const toScreen = (): void => {
      if (onScreen !== null) page.setAttribute(scheme, onScreen);
    };
    addEventListener('beforeprint', toPaper, { signal: left.signal });
    addEventListener('afterprint', toScreen, { signal: left.signal });
    return () => left.abort();
  }, []);
}
